package org.xiaolian.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.attachment.AttachmentHours;
import org.xiaolian.shared.privacy.DataKeys;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.test.World;

/** Photos of a visit: hers who made it, and only when every child's guardian agrees. */
@QuarkusTest
class HomeVisitPhotoTest {
    private static final byte[] PICTURE = picture();

    private static final Path FILES = Path.of("target", "test-data", "files", "attachments");

    @Inject
    World world;

    @Inject
    FieldCipher cipher;

    @Inject
    DataKeys keys;

    @Inject
    AttachmentHours hours;

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String visit(UUID helper, UUID... children) {
        return world.as(helper).body(json("children", Arrays.stream(children).map(c -> Map.of("childId", c.toString(), "sawChild", true)).toList(), "occurredOn",
                world.today().toString(), "method", "HOME", "planned", false, "purpose", "ROUTINE", "personsMet", List.of("CHILD"), "observations", List.of(),
                "talkThemes", List.of(), "needs", List.of(), "urgentAttention", false)).post("/home-visits").then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse announce(UUID person, String visit, String kind) {
        return world.as(person).body(json("subjectKind", "HOME_VISIT", "subjectId", visit, "kind", kind, "fileName", "走访.jpg", "sizeBytes", PICTURE.length))
                .post("/attachment-uploads").then();
    }

    private String added(UUID person, String visit) {
        String id = announce(person, visit, "PHOTO").statusCode(201).extract().path("id");
        world.as(person).contentType("application/octet-stream").header("Upload-Offset", 0).body(PICTURE).patch("/attachment-uploads/{id}", id).then().statusCode(200);
        return world.as(person).post("/attachment-uploads/{id}/completion", id).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse photos(UUID person, String visit) {
        return world.as(person).queryParam("subjectKind", "HOME_VISIT").queryParam("subjectId", visit).get("/attachments").then();
    }

    @Test
    void aHelperAddsAPhotoToHerVisitAndTheDirectorSeesIt() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        county.photoConsent(child);
        UUID helper = county.helperOf(child);
        String visit = visit(helper, child);
        String photo = added(helper, visit);
        photos(helper, visit).statusCode(200).body("items", hasSize(1), "items[0].id", equalTo(photo));
        photos(county.person(Role.VILLAGE_DIRECTOR), visit).statusCode(200).body("items", hasSize(1));
        photos(county.helperOf(county.child("别家孩子")), visit).statusCode(404);
        photos(county.person(Role.AUDITOR), visit).statusCode(403);
    }

    @Test
    void withoutEveryGuardiansConsentThereIsNoPhoto() {
        World.County county = world.county();
        UUID sister = county.child("张小雨");
        UUID brother = county.child("张小山");
        county.photoConsent(sister);
        UUID helper = county.helperOf(sister, brother);
        announce(helper, visit(helper, sister, brother), "PHOTO").statusCode(409).body("code", equalTo("home-visit.photo-without-consent"));
        county.photoConsent(brother);
        added(helper, visit(helper, sister, brother));
    }

    @Test
    void aChildWithoutConsentWhoComesIntoTheVisitLaterTakesThePhotosOutOfSightForEverybody() {
        World.County county = world.county();
        UUID sister = county.child("张小雨");
        UUID brother = county.child("张小山");
        county.photoConsent(sister);
        UUID helper = county.helperOf(sister, brother);
        String visit = visit(helper, sister);
        String photo = added(helper, visit);
        photos(helper, visit).body("items", hasSize(1), "withheld", equalTo(false), "writable", equalTo(true));
        Map<String, Object> both = HomeVisitTest.visit(world.today(), sister, brother);
        world.as(helper).header("If-Match", "\"v0\"").body(both).put("/home-visits/{id}", visit).then().statusCode(200);
        photos(helper, visit).statusCode(200).body("items", hasSize(0), "withheld", equalTo(true), "writable", equalTo(false));
        world.as(helper).get("/attachments/{id}/content", photo).then().statusCode(404);
        world.as(helper).get("/attachments/{id}/thumbnail", photo).then().statusCode(404);
        county.photoConsent(brother);
        photos(helper, visit).body("items.id", contains(photo), "withheld", equalTo(false));
    }

    @Test
    void photosAloneAndOnlyOfOnesOwnVisit() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        county.photoConsent(child);
        UUID helper = county.helperOf(child);
        String visit = visit(helper, child);
        announce(helper, visit, "MEDICAL").statusCode(400).body("errors[0].code", equalTo("home-visit.photos-only"));
        announce(county.helperOf(child), visit, "PHOTO").statusCode(403).body("code", equalTo("home-visit.not-yours"));
        announce(county.helperOf(county.child("别家孩子")), visit, "PHOTO").statusCode(404);
        world.as(helper).body(json("reason", "记错了")).post("/home-visits/{id}/cancellation", visit).then().statusCode(200);
        announce(helper, visit, "PHOTO").statusCode(409).body("code", equalTo("home-visit.cancelled"));
    }

    @Test
    void aHelperStillAddsNothingToTheChildsOwnFile() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        county.photoConsent(child);
        world.as(county.helperOf(child)).body(json("subjectKind", "CHILD", "subjectId", child, "kind", "PHOTO", "fileName", "a.jpg", "sizeBytes", PICTURE.length))
                .post("/attachment-uploads").then().statusCode(403);
    }

    @Test
    void aWithdrawnConsentTakesAwayWhatShowsTheChild() {
        World.County county = world.county();
        UUID sister = county.child("张小雨");
        UUID brother = county.child("张小山");
        UUID consent = county.photoConsent(sister);
        county.photoConsent(brother);
        UUID helper = county.helperOf(sister, brother);
        String both = visit(helper, sister, brother);
        added(helper, both);
        String his = visit(helper, brother);
        added(helper, his);
        world.as(county.person(Role.VILLAGE_DIRECTOR)).header("If-Match", "\"v0\"").body(json("withdrawnOn", world.today().toString(), "reason", "不愿意了", "purposeIds",
                List.of(World.PHOTO_PURPOSE.toString()))).post("/consents/{id}/withdrawal", consent).then().statusCode(200);
        photos(helper, both).body("items", hasSize(0));
        photos(helper, his).body("items", hasSize(1));
    }

    private String withdrawn(UUID director, UUID consent) {
        return world.as(director).header("If-Match", "\"v0\"").body(json("withdrawnOn", world.today().toString(), "reason", "不愿意了", "purposeIds",
                List.of(World.PHOTO_PURPOSE.toString()))).post("/consents/{id}/withdrawal", consent).then().statusCode(200).extract().asString();
    }

    private String held(UUID admin, UUID child, LocalDate until) {
        return world.as(admin).body(json("childId", child.toString(), "ground", "LITIGATION", "reason", "法院需要调取档案", "holdsUntil", until == null ? null : until.toString()))
                .post("/legal-holds").then().statusCode(201).extract().path("id");
    }

    private void lifted(UUID admin, String hold) {
        String version = world.as(admin).get("/legal-holds/{id}", hold).then().extract().header("ETag");
        world.as(admin).header("If-Match", version).body(json("reason", "法院已结案")).post("/legal-holds/{id}/lifting", hold).then().statusCode(200);
    }

    @Test
    void underAHoldAWithdrawnPhotoIsHiddenFromEverybodyAndGoesWithTheLastHold() {
        World.County county = world.county();
        UUID sister = county.child("张小雨");
        UUID brother = county.child("张小山");
        UUID consent = county.photoConsent(sister);
        county.photoConsent(brother);
        UUID helper = county.helperOf(sister, brother);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String both = visit(helper, sister, brother);
        String photo = added(helper, both);
        String his = held(admin, brother, null);
        String hers = held(admin, sister, null);
        withdrawn(director, consent);
        for (UUID person : List.of(helper, admin, director)) {
            photos(person, both).body("items", hasSize(0));
            world.as(person).get("/attachments/{id}", photo).then().statusCode(404);
            world.as(person).accept("*/*").get("/attachments/{id}/thumbnail", photo).then().statusCode(404);
            world.as(person).accept("*/*").get("/attachments/{id}/content", photo).then().statusCode(404);
        }
        assertTrue(Files.exists(FILES.resolve(photo)));
        lifted(admin, hers);
        assertTrue(Files.exists(FILES.resolve(photo)));
        lifted(admin, his);
        assertFalse(Files.exists(FILES.resolve(photo)));
        photos(admin, both).body("items", hasSize(0));
    }

    @Test
    void aHiddenPhotoGoesWhenTheHoldsLastDayIsOver() throws Exception {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID consent = county.photoConsent(child);
        UUID helper = county.helperOf(child);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String photo = added(helper, visit(helper, child));
        String hold = held(admin, child, world.today().plusDays(30));
        withdrawn(county.person(Role.VILLAGE_DIRECTOR), consent);
        hours.again();
        assertTrue(Files.exists(FILES.resolve(photo)));
        world.execute("UPDATE legal_hold SET holds_until = '" + world.today().minusDays(1) + "' WHERE id = ?", UUID.fromString(hold));
        hours.again();
        assertFalse(Files.exists(FILES.resolve(photo)));
        county.as(Role.AUDITOR).queryParam("childId", child).get("/access-entries").then().body("items.findAll { it.subjectKind == 'attachment' && it.reason != null }.reason",
                contains("consent withdrawn", "consent withdrawn, kept for a legal hold"));
    }

    @Test
    void nobodyRemovesAPhotoOfAHeldChildByHand() {
        World.County county = world.county();
        UUID sister = county.child("张小雨");
        UUID brother = county.child("张小山");
        county.photoConsent(sister);
        county.photoConsent(brother);
        UUID helper = county.helperOf(sister, brother);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String photo = added(helper, visit(helper, sister, brother));
        String hold = held(admin, brother, null);
        world.as(helper).header("If-Match", "\"v0\"").body(json("reason", "照片模糊")).post("/attachments/{id}/removal", photo).then().statusCode(409)
                .body("code", equalTo("subject.legal-hold"));
        lifted(admin, hold);
        world.as(helper).header("If-Match", "\"v0\"").body(json("reason", "照片模糊")).post("/attachments/{id}/removal", photo).then().statusCode(204);
    }

    /** What shows two children is closed by the keys of both: an old copy of the photo opens for nobody once one of them is erased. */
    @Test
    void anOldCopyOfAPhotoOfTwoStaysClosedOnceOneOfThemIsErased() {
        World.County county = world.county();
        UUID sister = county.child("张小雨");
        UUID brother = county.child("张小山");
        county.photoConsent(sister);
        county.photoConsent(brother);
        UUID helper = county.helperOf(sister, brother);
        Kept copy = Kept.of(world, added(helper, visit(helper, sister, brother)));
        assertTrue(copy.opens(cipher));
        QuarkusTransaction.requiringNew().run(() -> keys.destroy(List.of(brother)));
        assertFalse(copy.opens(cipher));
    }

    @Test
    void aPhotoOfTwoThatAnOlderVersionLeftUnderTheMasterKeyComesUnderTheirs() throws Exception {
        World.County county = world.county();
        UUID sister = county.child("张小雨");
        UUID brother = county.child("张小山");
        county.photoConsent(sister);
        county.photoConsent(brother);
        UUID helper = county.helperOf(sister, brother);
        String photo = added(helper, visit(helper, sister, brother));
        Kept own = Kept.of(world, photo);
        Kept old = QuarkusTransaction.requiringNew().call(() -> own.underMasterKey(cipher));
        world.execute("UPDATE attachment SET wrapped_key = x'" + HexFormat.of().formatHex(old.key()) + "', title_cipher = x'" + HexFormat.of().formatHex(old.title())
                + "' WHERE id = ?", UUID.fromString(photo));
        hours.again();
        world.as(helper).get("/attachments/{id}", photo).then().statusCode(200).body("title", equalTo("走访"));
        world.as(helper).accept("*/*").get("/attachments/{id}/content", photo).then().statusCode(200);
        Kept now = Kept.of(world, photo);
        assertTrue(now.opens(cipher));
        QuarkusTransaction.requiringNew().run(() -> keys.destroy(List.of(sister)));
        assertFalse(now.opens(cipher));
    }

    /** What a copy of the database holds of a photo beside its content. */
    private record Kept(byte[] key, byte[] title) {
        static Kept of(World world, String photo) {
            return new Kept(world.bytes("SELECT wrapped_key FROM attachment WHERE id = ?", UUID.fromString(photo)),
                    world.bytes("SELECT title_cipher FROM attachment WHERE id = ?", UUID.fromString(photo)));
        }

        boolean opens(FieldCipher cipher) {
            return QuarkusTransaction.requiringNew().call(() -> cipher.open("file.key", key) != null && cipher.open("attachment.title", title) != null);
        }

        Kept underMasterKey(FieldCipher cipher) {
            return new Kept(cipher.seal("file.key", cipher.open("file.key", key)), cipher.seal("attachment.title", cipher.open("attachment.title", title)));
        }
    }
}

package org.xiaolian.visit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

/** Photos of a visit: hers who made it, and only when every child's guardian agrees. */
@QuarkusTest
class HomeVisitPhotoTest {
    private static final byte[] PICTURE = picture();

    @Inject
    World world;

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
}

package org.xiaolian.attachment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.account.Role;
import org.xiaolian.shared.files.FileCipher;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.World;

@QuarkusTest
class AttachmentTest {
    private static final Path FILES = Path.of("target", "test-data", "files");

    @Inject
    World world;

    @Inject
    FileCipher cipher;

    @Inject
    AttachmentUploadService sweeper;

    private static Map<String, Object> announced(UUID child, String kind, String name, long size) {
        return json("subjectKind", "CHILD", "subjectId", child, "kind", kind, "fileName", name, "sizeBytes", size);
    }

    private String begin(UUID person, UUID child, String kind, String name, long size) {
        return world.as(person).body(announced(child, kind, name, size)).post("/attachment-uploads").then().statusCode(201).extract().path("id");
    }

    private RequestSpecification piece(UUID person, long offset, byte[] piece) {
        return world.as(person).contentType("application/octet-stream").header("Upload-Offset", offset).body(piece);
    }

    private ValidatableResponse upload(UUID person, UUID child, String kind, String name, byte[] file) {
        String id = begin(person, child, kind, name, file.length);
        for (int at = 0; at < file.length; at += 512 * 1024) {
            piece(person, at, Arrays.copyOfRange(file, at, Math.min(file.length, at + 512 * 1024))).patch("/attachment-uploads/{id}", id).then().statusCode(200);
        }
        return world.as(person).post("/attachment-uploads/{id}/completion", id).then();
    }

    private String added(UUID person, UUID child, String kind, String name, byte[] file) {
        return upload(person, child, kind, name, file).statusCode(201).extract().path("id");
    }

    private static byte[] picture(String format) {
        return TestPictures.encoded(TestPictures.picture(400, 300), format);
    }

    @Test
    void aPhotoComesBackUprightWithoutThePlaceWhereItWasTaken() throws IOException {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = upload(director, county.child("张小雨"), "SCHOOL_RECORD", "奖状 三年级.jpg", TestPictures.phonePhoto(400, 300)).statusCode(201)
                .body("contentType", equalTo("image/jpeg"), "width", equalTo(300), "height", equalTo(400), "title", equalTo("奖状 三年级"), "thumbnail", equalTo(true))
                .extract().path("id");
        Response answer = world.as(director).accept("*/*").get("/attachments/{id}/content", id);
        answer.then().statusCode(200).contentType("image/jpeg").header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff").header("Content-Disposition",
                        "attachment; filename=\"file.jpg\"; filename*=UTF-8''%E5%A5%96%E7%8A%B6%20%E4%B8%89%E5%B9%B4%E7%BA%A7.jpg");
        String bytes = new String(answer.asByteArray(), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(TestPictures.WHERE) || bytes.contains("Exif") || bytes.contains("<script>"));
        // Lying on its side the left half was red; upright the upper half is.
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertTrue((shown.getRGB(150, 20) >> 16 & 0xFF) > 200 && (shown.getRGB(150, 380) & 0xFF) > 200);
    }

    @Test
    void aBrokenUploadGoesOnWhereItStopped() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        byte[] file = picture("png");
        String id = begin(director, county.child("张小雨"), "SCHOOL_RECORD", "a.png", file.length);
        piece(director, 0, Arrays.copyOf(file, 100)).patch("/attachment-uploads/{id}", id).then().statusCode(200).body("receivedBytes", equalTo(100));
        world.as(director).post("/attachment-uploads/{id}/completion", id).then().statusCode(409).body("code", equalTo("attachment.incomplete"));
        // The answer to the first piece was lost: the phone sends it again, learns the place, and goes on.
        piece(director, 0, Arrays.copyOf(file, 100)).patch("/attachment-uploads/{id}", id).then().statusCode(409).body("code", equalTo("attachment.offset-wrong"));
        world.as(director).get("/attachment-uploads/{id}", id).then().statusCode(200).body("receivedBytes", equalTo(100), "sizeBytes", equalTo(file.length));
        piece(director, 100, Arrays.copyOfRange(file, 100, file.length)).patch("/attachment-uploads/{id}", id).then().statusCode(200);
        piece(director, file.length, new byte[] {1}).patch("/attachment-uploads/{id}", id).then().statusCode(400).body("code", equalTo("attachment.piece-wrong"));
        world.as(director).post("/attachment-uploads/{id}/completion", id).then().statusCode(201).body("width", equalTo(400));
        world.as(director).get("/attachment-uploads/{id}", id).then().statusCode(404);
        assertFalse(Files.exists(FILES.resolve("uploads").resolve(id).resolve("0")));
    }

    @ParameterizedTest
    @CsvSource({"<svg xmlns='http://www.w3.org/2000/svg'/>, attachment.type-refused", "<html><script>alert(1)</script>, attachment.type-refused",
        "<?xml version='1.0'?><a/>, attachment.type-refused", "GIF89a, attachment.type-refused", "MZ, attachment.type-refused",
        "%PDF-1.7 <html>, attachment.unreadable", "RIFF0000WEBPnonsense, attachment.unreadable",
        "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*, attachment.type-refused"})
    void whatIsNoPictureOrPdfIsRefusedWhateverItIsCalled(String content, String code) {
        World.County county = world.county();
        upload(county.person(Role.VILLAGE_DIRECTOR), county.child("张小雨"), "OTHER", "photo.jpg", content.getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(422).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"photo.jpg.html", "photo.svg", "noending", ".jpg", "script.js"})
    void aNameThatIsNoPictureOrPdfIsRefusedAtOnce(String name) {
        World.County county = world.county();
        county.as(Role.VILLAGE_DIRECTOR).body(announced(county.child("张小雨"), "OTHER", name, 10)).post("/attachment-uploads").then().statusCode(400)
                .body("errors[0].field", equalTo("fileName"), "errors[0].code", equalTo("attachment.name-refused"));
    }

    @Test
    void aSmallFileThatWouldFillTheMemoryIsRefusedUnopened() {
        World.County county = world.county();
        upload(county.person(Role.VILLAGE_DIRECTOR), county.child("张小雨"), "SCHOOL_RECORD", "a.png", TestPictures.bomb()).statusCode(422)
                .body("code", equalTo("attachment.too-many-pixels"));
        county.as(Role.VILLAGE_DIRECTOR).body(announced(county.child("李小军"), "SCHOOL_RECORD", "a.png", 20 * 1024 * 1024 + 1)).post("/attachment-uploads").then()
                .statusCode(413).body("code", equalTo("attachment.too-large"));
    }

    @Test
    void aWebpBecomesAJpegThatEveryPhoneOpens() {
        World.County county = world.county();
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        upload(county.person(Role.VILLAGE_DIRECTOR), county.child("张小雨"), "SCHOOL_RECORD", "a.webp", webp).statusCode(201)
                .body("contentType", equalTo("image/jpeg"), "width", equalTo(1));
    }

    @Test
    void aScanLosesScriptsAuthorAndTheMetadataOfThePicturesInside() throws IOException {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = added(director, county.child("张小雨"), "CARE_AGREEMENT", "协议.pdf", TestPictures.scan());
        byte[] pdf = world.as(director).accept("*/*").get("/attachments/{id}/content", id).then().statusCode(200).contentType("application/pdf").extract().asByteArray();
        String bytes = new String(pdf, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("evil.example") || bytes.contains(TestPictures.WHERE) || bytes.contains("XFA"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(null, document.getDocumentInformation().getAuthor());
            assertTrue(document.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
    }

    @Test
    void inTheStoreLiesNothingThatCanBeReadWithoutTheFilesOwnKey() throws IOException {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = added(director, county.child("张小雨"), "SCHOOL_RECORD", "a.jpg", picture("jpeg"));
        byte[] stored = Files.readAllBytes(FILES.resolve("attachments").resolve(id));
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains("JFIF"));
        byte[] key = cipher.newKey(List.of());
        byte[] large = new byte[300_000];
        new Random(1).nextBytes(large);
        byte[] sealed = cipher.encrypt(key, "attachments/a", large);
        assertEquals(large.length, cipher.decrypt(key, "attachments/a", sealed).length);
        assertFalse(opens(key, "attachments/b", sealed) || opens(cipher.newKey(List.of()), "attachments/a", sealed)
                || opens(key, "attachments/a", Arrays.copyOf(sealed, 70_000)));
    }

    private boolean opens(byte[] key, String name, byte[] sealed) {
        try {
            cipher.decrypt(key, name, sealed);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Test
    void whoMaySeeAFileFollowsTheChildAndTheFieldsOfTheRole() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        county.photoConsent(child);
        String photo = added(director, child, "PHOTO", "photo.jpg", picture("jpeg"));
        String card = added(director, child, "ID_DOCUMENT", "card.jpg", picture("jpeg"));
        String paper = added(director, child, "MEDICAL", "paper.jpg", picture("jpeg"));
        UUID helper = county.helperOf(child);
        world.as(director).queryParam("subjectKind", "CHILD").queryParam("subjectId", child).get("/attachments").then().statusCode(200)
                .body("items.id", contains(paper, card, photo), "writable", equalTo(true));
        world.as(helper).queryParam("subjectKind", "CHILD").queryParam("subjectId", child).get("/attachments").then().statusCode(200)
                .body("items.id", contains(photo), "writable", equalTo(false), "items[0].removable", equalTo(false));
        world.as(helper).accept("*/*").get("/attachments/{id}/content", card).then().statusCode(404);
        world.as(helper).get("/attachments/{id}", paper).then().statusCode(404);
        world.as(helper).get("/attachments/{id}", photo).then().statusCode(200).body("title", equalTo("photo"));
        world.as(helper).accept("*/*").get("/attachments/{id}/thumbnail", photo).then().statusCode(200).contentType("image/jpeg");
        UUID stranger = county.helperOf(county.child("别人"));
        world.as(stranger).accept("*/*").get("/attachments/{id}/content", photo).then().statusCode(404);
        world.as(stranger).queryParam("subjectKind", "CHILD").queryParam("subjectId", child).get("/attachments").then().statusCode(404);
        county.as(Role.VOLUNTEER).queryParam("subjectKind", "CHILD").queryParam("subjectId", child).get("/attachments").then().statusCode(403);
        county.as(Role.AUDITOR).accept("*/*").get("/attachments/{id}/content", photo).then().statusCode(403);
    }

    @Test
    void onlyWhoWritesTheFileMayAddToItAndAnUploadIsItsMakersAlone() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        world.as(county.helperOf(child)).body(announced(child, "SCHOOL_RECORD", "a.jpg", 10)).post("/attachment-uploads").then().statusCode(403);
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        world.as(director).body(announced(county.child("别村", county.otherVillage, world.today()), "SCHOOL_RECORD", "a.jpg", 10)).post("/attachment-uploads").then().statusCode(404);
        String id = begin(director, child, "SCHOOL_RECORD", "a.jpg", 10);
        UUID other = county.person(Role.VILLAGE_DIRECTOR);
        piece(other, 0, new byte[10]).patch("/attachment-uploads/{id}", id).then().statusCode(404);
        world.as(other).delete("/attachment-uploads/{id}", id).then().statusCode(404);
        world.as(director).delete("/attachment-uploads/{id}", id).then().statusCode(204);
        world.as(director).get("/attachment-uploads/{id}", id).then().statusCode(404);
    }

    @Test
    void aRemovedFileIsGoneForEverybodyAndSaysWhoWhenAndWhy() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = added(director, child, "SCHOOL_RECORD", "a.jpg", picture("jpeg"));
        world.as(director).body(json("reason", "拍错了")).post("/attachments/{id}/removal", id).then().statusCode(428);
        world.as(director).header("If-Match", "\"v0\"").body(json("reason", "拍错了")).post("/attachments/{id}/removal", id).then().statusCode(204);
        world.as(director).accept("*/*").get("/attachments/{id}/content", id).then().statusCode(404);
        world.as(director).queryParam("subjectKind", "CHILD").queryParam("subjectId", child).get("/attachments").then().body("items", empty());
        assertFalse(Files.exists(FILES.resolve("attachments").resolve(id)));
        county.as(Role.AUDITOR).queryParam("childId", child).get("/access-entries").then().statusCode(200)
                .body("items.action", hasItems("REMOVE", "CREATE"), "items.find { it.action == 'REMOVE' }.reason", equalTo("拍错了"),
                        "items.find { it.action == 'REMOVE' }.fieldClass", equalTo("P3"));
    }

    @Test
    void everyLookIsInTheAccessLog() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = added(director, child, "SCHOOL_RECORD", "a.jpg", picture("jpeg"));
        world.as(director).accept("*/*").get("/attachments/{id}/content", id).then().statusCode(200);
        county.as(Role.AUDITOR).queryParam("childId", child).get("/access-entries").then().body("items[0].action", equalTo("DOWNLOAD"),
                "items[0].subjectId", startsWith(id));
    }

    @Test
    void aChildHoldsTwoHundredFilesAndAPersonTenUnfinishedUploads() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        for (int i = 0; i < 10; i++) {
            begin(director, child, "SCHOOL_RECORD", "a.jpg", 10);
        }
        world.as(director).body(announced(child, "SCHOOL_RECORD", "a.jpg", 10)).post("/attachment-uploads").then().statusCode(409)
                .body("code", equalTo("attachment.too-many-uploads"), "detail", containsString("10"));
        world.write(rows -> {
            for (int i = 0; i < 200; i++) {
                rows.add("attachment", "id", Ids.next(), "subject_kind", "CHILD", "subject_id", child, "child_id", child, "kind", "SCHOOL_RECORD", "content_type",
                        "image/jpeg", "size_bytes", 1L, "wrapped_key", new byte[61], "uploaded_by", director, "created_at", world.today().atStartOfDay()
                                .toInstant(java.time.ZoneOffset.UTC), "version", 0L);
            }
        });
        county.as(Role.VILLAGE_DIRECTOR).body(announced(child, "SCHOOL_RECORD", "a.jpg", 10)).post("/attachment-uploads").then().statusCode(409)
                .body("code", equalTo("attachment.too-many"));
    }

    @Test
    void anUploadThatNobodyFinishedIsForgottenAfterADay() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = begin(director, county.child("张小雨"), "SCHOOL_RECORD", "a.jpg", 10);
        piece(director, 0, new byte[5]).patch("/attachment-uploads/{id}", id).then().statusCode(200);
        world.execute("UPDATE attachment_upload SET expires_at = '2020-01-01' WHERE id = ?", UUID.fromString(id));
        piece(director, 5, new byte[5]).patch("/attachment-uploads/{id}", id).then().statusCode(404);
        sweeper.sweep();
        assertFalse(Files.exists(FILES.resolve("uploads").resolve(id).resolve("0")));
    }

    @Test
    void anAgreementIsNoListOfWhatOthersMayNotSee() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        added(director, child, "CARE_AGREEMENT", "a.jpg", picture("jpeg"));
        UUID teacher = world.person("班主任", county.school);
        world.grant(teacher, Role.CLASS_TEACHER, null, county.school, "三年级一班");
        world.execute("UPDATE child SET school_id = (SELECT id FROM organization WHERE path LIKE '%" + county.school.toString().replace("-", "")
                + "/'), class_name = '三年级一班' WHERE id = ?", child);
        world.as(teacher).queryParam("subjectKind", "CHILD").queryParam("subjectId", child).get("/attachments").then().statusCode(200)
                .body("items", empty(), "shownKinds", hasItems("PHOTO", "CONSENT_FORM"), "shownKinds", not(hasItems("CARE_AGREEMENT")));
        String own = added(teacher, child, "OTHER", "b.jpg", picture("jpeg"));
        world.as(teacher).queryParam("subjectKind", "CHILD").queryParam("subjectId", child).get("/attachments").then().body("items.id", contains(own));
    }

    @Test
    void aPhotoNeedsTheGuardiansConsentAndGoesWhenItIsWithdrawn() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        world.as(director).body(announced(child, "PHOTO", "a.jpg", 10)).post("/attachment-uploads").then().statusCode(409)
                .body("code", equalTo("attachment.photo-without-consent"));
        UUID consent = county.photoConsent(child);
        String photo = added(director, child, "PHOTO", "a.jpg", picture("jpeg"));
        String paper = added(director, child, "CONSENT_FORM", "b.jpg", picture("jpeg"));
        world.as(director).header("If-Match", "\"v0\"").body(json("purposeIds", java.util.List.of(World.PHOTO_PURPOSE), "withdrawnOn", world.today().toString(),
                "reason", "母亲来电")).post("/consents/{id}/withdrawal", consent).then().statusCode(200);
        world.as(director).queryParam("subjectKind", "CHILD").queryParam("subjectId", child).get("/attachments").then().body("items.id", contains(paper));
        assertFalse(Files.exists(FILES.resolve("attachments").resolve(photo)));
    }
}

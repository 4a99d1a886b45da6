package org.xiaolian.digest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.test.MailServer;
import org.xiaolian.test.World;

/** Against a mail server that speaks SMTP. */
@QuarkusTest
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class DigestTest {
    private static final Pattern CONFIRM = Pattern.compile("https://xiaolian\\.example\\.cn/mail/confirm/([A-Za-z0-9_-]{22})");

    @Inject
    World world;

    @Inject
    DigestPost post;

    @Inject
    DataSource database;

    GreenMail server;

    private void ask(UUID person, String email, String rhythm) {
        world.as(person).body(json("email", email, "rhythm", rhythm, "language", "ZH_CN")).post("/mail-digest").then().statusCode(200);
    }

    private List<MimeMessage> mails(String email) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().equals(email))) {
                found.add(mail);
            }
        }
        return found;
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent());
    }

    private String confirmed(UUID person, String email, String rhythm) throws Exception {
        ask(person, email, rhythm);
        post.post();
        Matcher link = CONFIRM.matcher(text(mails(email).get(0)));
        assertTrue(link.find());
        world.anonymous().post("/public/mail-confirmations/{code}", link.group(1)).then().statusCode(200).body("coming", equalTo(true));
        return link.group(1);
    }

    private void due(UUID person) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE mail_digest SET due_at = ? WHERE person_id = ?")) {
            update.setTimestamp(1, Timestamp.from(Instant.now().minusSeconds(1)));
            update.setBytes(2, UuidBytes.of(person));
            assertEquals(1, update.executeUpdate());
        }
    }

    private <T> T column(UUID person, String name, Class<T> type) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT " + name + " FROM mail_digest WHERE person_id = ?")) {
            select.setBytes(1, UuidBytes.of(person));
            ResultSet row = select.executeQuery();
            assertTrue(row.next());
            return row.getObject(1, type);
        }
    }

    private UUID owing(World.County county, String child) {
        county.rule("CARER_TALK", "MONTH");
        return county.helperOf(county.child(child));
    }

    @Test
    void nothingComesBeforeTheAddressIsConfirmedThenWhatSheOwesByGivenNames() throws Exception {
        World.County county = world.county();
        UUID helper = owing(county, "欧阳小雨");
        ask(helper, "one@example.cn", "DAILY");
        world.as(helper).get("/mail-digest").then().body("available", equalTo(true), "email", equalTo("one@example.cn"), "confirmed", equalTo(false));
        post.post();
        post.post();
        assertEquals(1, mails("one@example.cn").size());
        assertEquals("笑脸：请确认邮箱", mails("one@example.cn").get(0).getSubject());
        Matcher link = CONFIRM.matcher(text(mails("one@example.cn").get(0)));
        assertTrue(link.find());
        world.anonymous().post("/public/mail-confirmations/{code}", link.group(1)).then().statusCode(200);
        assertEquals(7, column(helper, "due_at", Timestamp.class).toInstant().atZone(OfficeTime.ZONE).getHour());
        due(helper);
        post.post();
        MimeMessage digest = mails("one@example.cn").get(1);
        assertEquals("笑脸：有 1 件事该办", digest.getSubject());
        assertTrue(text(digest).contains("- 小雨：CARER_TALK（已逾期）"), text(digest));
        for (String kept : List.of("欧阳", "董家湾", "one@example.cn")) {
            assertFalse(text(digest).contains(kept), kept);
        }
        assertEquals("auto-generated", digest.getHeader("Auto-Submitted", null));
        world.as(helper).get("/mail-digest").then().body("confirmed", equalTo(true), "lastSentAt", not(nullValue()));
    }

    @Test
    void ofEightReplicasThatLookAtOnceOneSends() throws Exception {
        UUID helper = owing(world.county(), "张小雨");
        confirmed(helper, "once@example.cn", "WEEKLY");
        due(helper);
        CyclicBarrier together = new CyclicBarrier(8);
        ExecutorService replicas = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                runs.add(replicas.submit(() -> {
                    together.await();
                    post.post();
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            replicas.shutdownNow();
        }
        assertEquals(2, mails("once@example.cn").size());
        assertEquals(java.time.DayOfWeek.MONDAY, column(helper, "due_at", Timestamp.class).toInstant().atZone(OfficeTime.ZONE).getDayOfWeek());
    }

    @Test
    void theMailProgramsOwnButtonEndsThemAndForgetsTheAddress() throws Exception {
        UUID helper = owing(world.county(), "张小雨");
        confirmed(helper, "stop@example.cn", "DAILY");
        due(helper);
        post.post();
        MimeMessage digest = mails("stop@example.cn").get(1);
        assertEquals("List-Unsubscribe=One-Click", digest.getHeader("List-Unsubscribe-Post", null));
        String link = digest.getHeader("List-Unsubscribe", null);
        assertTrue(link.startsWith("<https://xiaolian.example.cn/api/v1/public/mail-stops/"), link);
        RestAssured.given().contentType("application/x-www-form-urlencoded").body("List-Unsubscribe=One-Click").post(link.substring(1 + "https://xiaolian.example.cn".length(),
                link.length() - 1)).then().statusCode(200).body("coming", equalTo(false));
        world.as(helper).get("/mail-digest").then().body("email", nullValue(), "confirmed", equalTo(false));
        assertEquals(null, column(helper, "email_cipher", byte[].class));
        String code = link.substring(link.lastIndexOf('/') + 1, link.length() - 1);
        world.anonymous().post("/public/mail-stops/{code}", code).then().statusCode(200).body("coming", equalTo(false));
        world.anonymous().post("/public/mail-stops/unknown").then().statusCode(404).body("code", equalTo("digest.link-gone"));
        world.anonymous().post("/public/mail-confirmations/unknown").then().statusCode(404);
    }

    @Test
    void aSilentServerIsTriedAgainLaterAndNothingIsLost() throws Exception {
        UUID helper = owing(world.county(), "张小雨");
        confirmed(helper, "later@example.cn", "DAILY");
        due(helper);
        server.stop();
        try {
            post.post();
            assertEquals(1, column(helper, "attempts", Integer.class));
            assertTrue(column(helper, "due_at", Timestamp.class).toInstant().isAfter(Instant.now().plusSeconds(200)));
        } finally {
            server.reset();
        }
        due(helper);
        post.post();
        assertEquals(1, mails("later@example.cn").size());
        assertEquals(0, column(helper, "attempts", Integer.class));
    }

    @Test
    void whoOwesNothingOrHasLeftGetsNone() throws Exception {
        World.County county = world.county();
        UUID idle = county.helperOf(county.child("张小雨"));
        confirmed(idle, "idle@example.cn", "DAILY");
        due(idle);
        post.post();
        assertEquals(1, mails("idle@example.cn").size());
        assertTrue(column(idle, "due_at", Timestamp.class).toInstant().isAfter(Instant.now()));
        county.as(Role.COUNTY_ADMIN).body(json("reason", "调离")).post("/people/{id}/deactivation", idle).then().statusCode(200);
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("SELECT 1 FROM mail_digest WHERE person_id = ?")) {
            select.setBytes(1, UuidBytes.of(idle));
            assertFalse(select.executeQuery().next());
        }
    }

    @Test
    void aNewAddressIsConfirmedAgainAndNobodyFillsAStrangersMailbox() throws Exception {
        UUID helper = owing(world.county(), "张小雨");
        confirmed(helper, "first@example.cn", "DAILY");
        ask(helper, "first@example.cn", "WEEKLY");
        world.as(helper).get("/mail-digest").then().body("confirmed", equalTo(true), "rhythm", equalTo("WEEKLY"));
        for (int i = 0; i < 4; i++) {
            ask(helper, "stranger" + i + "@example.cn", "DAILY");
        }
        world.as(helper).get("/mail-digest").then().body("confirmed", equalTo(false));
        world.as(helper).delete("/mail-digest").then().statusCode(200).body("email", nullValue());
        world.as(helper).body(json("email", "stranger@example.cn", "rhythm", "DAILY", "language", "EN")).post("/mail-digest").then().statusCode(409)
                .body("code", equalTo("digest.asked-too-often"));
        world.as(helper).body(json("email", "a@b.cn\r\nBcc: all@example.cn", "rhythm", "DAILY", "language", "EN")).post("/mail-digest").then().statusCode(400);
        world.county().as(Role.AUDITOR).get("/mail-digest").then().statusCode(403);
    }

    @Test
    void withoutAMailServerOrAnAddressForTheLinksItIsOff() {
        assertFalse(new DigestConfig(Optional.empty(), Optional.of("a@example.cn"), Optional.of("https://example.cn")).isOn());
        assertFalse(new DigestConfig(Optional.of("smtp.example.cn"), Optional.of("a@example.cn"), Optional.of(" ")).isOn());
        assertEquals("https://example.cn/p", new DigestConfig(Optional.of("smtp.example.cn"), Optional.of("a@example.cn"), Optional.of("https://example.cn/")).link("/p"));
    }

    @Test
    void sevenInTheMorningIsThatOfTheOffices() {
        assertEquals(Instant.parse("2026-11-29T23:00:00Z"), DigestRhythm.DAILY.next(Instant.parse("2026-11-28T23:00:00Z")));
        assertEquals(Instant.parse("2026-11-28T23:00:00Z"), DigestRhythm.DAILY.next(Instant.parse("2026-11-28T22:59:59Z")));
        assertEquals(Instant.parse("2026-11-29T23:00:00Z"), DigestRhythm.WEEKLY.next(Instant.parse("2026-11-28T23:00:00Z")));
        assertEquals(Instant.parse("2026-12-06T23:00:00Z"), DigestRhythm.WEEKLY.next(Instant.parse("2026-11-29T23:00:00Z")));
    }
}

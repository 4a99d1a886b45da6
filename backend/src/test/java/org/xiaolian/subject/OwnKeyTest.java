package org.xiaolian.subject;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.attachment.TestAttachments;
import org.xiaolian.child.TestChildren;
import org.xiaolian.job.TestJobs;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.privacy.TestKeys;
import org.xiaolian.shared.subject.TestUpkeep;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

/** Each person's key (rules.md P-18): what it seals, and that nothing opens any more when it is gone. */
@QuarkusTest
class OwnKeyTest {
    /** Sealed by the master key, and why. */
    private static final Map<String, String> NOBODYS_OWN = Map.of("person", "staff", "signing_key", "the system's", "job", "gone with the job",
            "job_file_chunk", "under the file's own key, which goes with it", "idempotency_record", "gone after a day", "attachment_upload", "gone after a day, or under the child's key",
            "attachment_thumbnail", "sealed with the file's key", "attachment_content", "sealed with the file's key", "mail_digest", "staff");

    /** Other tests write fields that nobody can open. */
    private static final String BROKEN = "broken";

    @Inject
    World world;

    @Inject
    FieldCipher cipher;

    @Inject
    DataSource database;

    @Inject
    TestKeys keys;

    @Inject
    TestUpkeep upkeep;

    @Inject
    ErasureUpkeep again;

    @Inject
    StatementCounter statements;

    private UUID registered(World.County county, UUID officer, String name, String address) {
        Map<String, Object> body = TestChildren.body(county, name);
        body.put("address", address);
        return UUID.fromString(world.as(officer).body(body).post("/children").then().statusCode(201).extract().path("id"));
    }

    private List<byte[]> rows(String query, UUID id) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(query)) {
            select.setBytes(1, UuidBytes.of(id));
            List<byte[]> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getBytes(1));
                }
            }
            return found;
        }
    }

    private byte[] address(UUID child) throws SQLException {
        return rows("SELECT address_cipher FROM child WHERE id = ?", child).get(0);
    }

    private int keysOf(UUID owner) throws SQLException {
        return rows("SELECT wrapped FROM data_key WHERE owner_id = ?", owner).size();
    }

    private static byte[] head(int version, UUID owner) {
        byte[] head = new byte[17];
        head[0] = (byte) version;
        System.arraycopy(UuidBytes.of(owner), 0, head, 1, 16);
        return head;
    }

    private String shown(UUID who, UUID child) {
        return world.as(who).get("/children/{id}", child).then().statusCode(200).extract().path("address");
    }

    private void erase(World.County county, UUID child) {
        world.execute("UPDATE child SET status = 'CLOSED', entered_on = '" + world.today().minusYears(6) + "', closed_on = '" + world.today().minusYears(4) + "', close_reason = 'MOVED_AWAY' WHERE id = ?", child);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> asked = TestSubjects.body(child, "ERASURE", world.today());
        asked.put("ground", "RETENTION_OVER");
        String request = world.as(county.person(Role.TOWN_SUPERVISOR)).body(asked).post("/subject-requests").then().statusCode(201).extract().path("id");
        String version = world.as(admin).get("/subject-requests/{id}", request).then().statusCode(200).extract().header("ETag");
        String job = world.as(admin).header("If-Match", version).body(Map.of()).post("/subject-requests/{id}/erasure", request).then().statusCode(202).extract().path("id");
        TestJobs.ended(world, admin, job).body("state", equalTo("DONE"));
    }

    @Test
    void whatIsSealedOfAChildNamesHerKeyAndOpensOnAReplicaThatHasJustStarted() throws SQLException {
        World.County county = world.county();
        UUID officer = county.person(Role.COUNTY_ADMIN);
        UUID child = registered(county, officer, "李小雨", "三组十二号");
        assertArrayEquals(head(2, child), Arrays.copyOf(address(child), 17));
        assertEquals(1, keysOf(child));
        keys.forgetOpened();
        assertEquals("三组十二号", shown(officer, child));
    }

    @Test
    void aFieldThatIsCopiedToAnotherChildOpensForNobody() throws SQLException {
        World.County county = world.county();
        UUID officer = county.person(Role.COUNTY_ADMIN);
        UUID child = registered(county, officer, "李小雨", "三组十二号");
        UUID other = registered(county, officer, "王小明", "五组一号");
        byte[] forged = address(child).clone();
        System.arraycopy(UuidBytes.of(other), 0, forged, 1, 16);
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().call(() -> cipher.open("child.address", forged)));
        assertTrue(refused.getMessage().contains("child.address"), refused.getMessage());
    }

    @Test
    void aWriteThatIsRefusedLeavesNoKeyBehind() throws SQLException {
        UUID owner = Ids.next();
        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            assertNotNull(cipher.encrypt(owner, "child.address", "三组"));
            throw new IllegalArgumentException("refused");
        }));
        assertEquals(0, keysOf(owner));
        byte[] sealed = QuarkusTransaction.requiringNew().call(() -> cipher.encrypt(owner, "child.address", "三组"));
        keys.forgetOpened();
        assertEquals("三组", QuarkusTransaction.requiringNew().call(() -> cipher.decrypt("child.address", sealed)));
    }

    /** P-18: an old copy of the database with the keys of today holds nothing of class P3 of a child who was erased meanwhile. */
    @Test
    void anOldCopyOfAnErasedFileStaysClosedAndEverybodyElsesOpens() throws SQLException {
        World.County county = world.county();
        UUID officer = county.person(Role.COUNTY_ADMIN);
        UUID child = registered(county, officer, "李小雨", "三组十二号");
        UUID other = registered(county, officer, "王小明", "五组一号");
        byte[] copied = address(child);
        byte[] photoKey;
        county.photoConsent(child);
        String photo = TestAttachments.picture(world, officer, child, "PHOTO", "照片.png");
        photoKey = rows("SELECT wrapped_key FROM attachment WHERE id = ?", UUID.fromString(photo)).get(0);
        assertArrayEquals(head(2, child), Arrays.copyOf(photoKey, 17));
        erase(county, child);
        assertEquals(0, keysOf(child));
        keys.forgetOpened();
        // The old copy is brought back.
        UUID village = county.child("李小雨");
        world.execute("UPDATE child SET address_cipher = x'" + HexFormat.of().formatHex(copied) + "' WHERE id = ?", village);
        world.as(officer).get("/children/{id}", village).then().statusCode(200).body("name", equalTo("李小雨"), "address", nullValue());
        assertNull(QuarkusTransaction.requiringNew().call(() -> cipher.open("file.key", photoKey)));
        assertEquals("五组一号", shown(officer, other));
        // A new key for the same child would not open it either.
        QuarkusTransaction.requiringNew().run(() -> cipher.encrypt(child, "child.address", "新"));
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().call(() -> cipher.decrypt("child.address", copied)));
    }

    @Test
    void aFileThatAnOldCopyBringsBackIsErasedAgain() throws Exception {
        World.County county = world.county();
        UUID officer = county.person(Role.COUNTY_ADMIN);
        UUID child = registered(county, officer, "李小雨", "三组十二号");
        UUID other = county.child("王小明");
        erase(county, child);
        String day = world.today().minusYears(2).toString();
        world.execute("INSERT INTO child (id, archive_number, name, name_sort, gender, birth_date, region_code, status, entered_on, source, version, created_at, updated_at)"
                + " SELECT ?, 'OLD', '李小雨', name_sort, gender, birth_date, region_code, status, '" + day + "', source, 0, created_at, updated_at FROM child WHERE id = UNHEX('"
                + other.toString().replace("-", "") + "')", child);
        world.as(officer).get("/children/{id}", child).then().statusCode(200);
        again.eraseAgain();
        world.as(officer).get("/children/{id}", child).then().statusCode(404);
        world.as(officer).get("/children/{id}", other).then().statusCode(200);
        county.as(Role.AUDITOR).queryParam("childId", child).queryParam("action", "REMOVE").get("/access-entries").then().statusCode(200).body("items.fields",
                containsInAnyOrder("erased RETENTION_OVER", "erased again"), "items.find { it.fields == 'erased again' }.personId", nullValue(),
                "items.subjectId.unique()", hasSize(1));
    }

    @Test
    void aParentOfAnErasedChildLosesHerKeyUnlessAnotherChildIsHers() throws SQLException {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID sister = county.child("李小雪");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID mother = guardian(county, admin, "李秀英");
        UUID aunt = guardian(county, admin, "王桂兰");
        for (UUID[] link : new UUID[][] {{child, mother}, {sister, mother}, {child, aunt}}) {
            world.as(admin).body(json("guardianId", link[1].toString(), "role", "NEIGHBOUR")).post("/children/{id}/contact-people", link[0]).then().statusCode(200);
        }
        erase(county, child);
        assertEquals(List.of(1, 0), List.of(keysOf(mother), keysOf(aunt)));
        keys.forgetOpened();
        world.as(admin).get("/guardians/{id}", mother).then().statusCode(200).body("phones", hasSize(1), "address", equalTo("三组十二号"));
    }

    private UUID guardian(World.County county, UUID who, String name) {
        Map<String, Object> body = json("name", name, "address", "三组十二号", "regionCode", county.village, "phones",
                List.of(json("phone", "19900001234", "kind", "OWN", "dead", false)));
        return UUID.fromString(world.as(who).body(body).post("/guardians").then().statusCode(201).extract().path("id"));
    }

    @Test
    void whatWasWrittenOfTwoChildrenOutlivesTheOneWhoIsErased() {
        World.County county = world.county();
        UUID child = county.child("李小雨", county.village, world.today().minusYears(6));
        UUID sister = county.child("李小雪", county.village, world.today().minusYears(6));
        UUID helper = county.helperOf(child, sister);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String day = world.today().minusDays(3).toString();
        Map<String, Object> visit = json("occurredOn", day, "method", "HOME", "planned", true, "purpose", "ROUTINE", "personsMet", List.of("CHILD"), "talkThemes", List.of(),
                "summary", "姐妹俩在写作业", "urgentAttention", false, "needs", List.of(), "visitorIds", List.of(),
                "observations", List.of(json("dimension", "LEARNING", "state", "WATCH", "note", "缺课外书")),
                "children", List.of(json("childId", child.toString(), "sawChild", true), json("childId", sister.toString(), "sawChild", true)));
        String visitId = world.as(helper).body(visit).post("/home-visits").then().statusCode(201).extract().path("id");
        Map<String, Object> call = json("occurredOn", day, "channel", "PHONE", "counterpart", "CHILD", "kind", "GENERAL", "outcome", "REACHED", "summary", "都好",
                "livingNote", "吃得好", "healthNote", "没有生病", "thoughtNote", "想妈妈", "talkThemes", List.of(), "childIds", List.of(child.toString(), sister.toString()));
        String callId = world.as(helper).body(call).post("/contacts").then().statusCode(201).extract().path("id");
        erase(county, child);
        keys.forgetOpened();
        world.as(admin).get("/home-visits/{id}", visitId).then().statusCode(200).body("summary", equalTo("姐妹俩在写作业"), "observations[0].note", equalTo("缺课外书"));
        world.as(helper).get("/contacts/{id}", callId).then().statusCode(200).body("summary", equalTo("都好"), "livingNote", equalTo("吃得好"), "healthNote",
                equalTo("没有生病"), "thoughtNote", equalTo("想妈妈"));
    }

    @Test
    void aPageOfFiftyFilesCostsAReplicaThatHasJustStartedAsManyStatementsAsAPageOfOne() {
        World.County county = world.county();
        UUID officer = county.person(Role.COUNTY_ADMIN);
        registered(county, officer, "李小一", "一号");
        keys.forgetOpened();
        long one = statements.during(() -> world.as(officer).queryParam("limit", 100).get("/children").then().statusCode(200).body("items", hasSize(1)));
        for (int i = 0; i < 49; i++) {
            UUID child = county.child("孩子" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + "一二三四五".charAt(i / 10));
            byte[] sealed = QuarkusTransaction.requiringNew().call(() -> cipher.encrypt(child, "child.id_number", "429999201603010017"));
            world.execute("UPDATE child SET id_number_cipher = x'" + HexFormat.of().formatHex(sealed) + "' WHERE id = ?", child);
        }
        keys.forgetOpened();
        long fifty = statements.during(() -> world.as(officer).queryParam("limit", 100).get("/children").then().statusCode(200).body("items", hasSize(50)));
        assertEquals(one, fifty);
    }

    @Test
    void fieldsOfAnOlderVersionComeUnderTheirOwnKeysInTheBackgroundAndReadAsBefore() throws Exception {
        World.County county = world.county();
        UUID officer = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("李小雨");
        UUID sister = county.child("李小雪");
        TestSubjects.everything(world, county, cipher, child, sister);
        world.execute("UPDATE child SET address_cipher = x'" + HexFormat.of().formatHex(cipher.encrypt("child.address", "三组十二号")) + "' WHERE id = ?", child);
        Map<String, String> before = everyField();
        upkeep.again();
        Map<String, String> after = everyField();
        keys.forgetOpened();
        assertEquals(inOneVersion(before), after);
        assertTrue(before.keySet().stream().anyMatch(field -> field.startsWith("1 ")), "nothing was of the older version");
        assertArrayEquals(head(2, child), Arrays.copyOf(address(child), 17));
        assertEquals("三组十二号", shown(officer, child));
        assertEquals(upkeep.tables().size(), count("SELECT COUNT(*) FROM sealed_table WHERE done_at IS NOT NULL"));
    }

    /** As they are called when all are of today's version; what did not open before stays what it is. */
    private static Map<String, String> inOneVersion(Map<String, String> fields) {
        Map<String, String> renamed = new HashMap<>();
        fields.forEach((field, text) -> renamed.merge(text.equals(BROKEN) ? field : field.replaceFirst("^1 ", "2 "), text, OwnKeyTest::both));
        return renamed;
    }

    private static String both(String a, String b) {
        List<String> both = new ArrayList<>(List.of((a + "," + b).split(",")));
        both.sort(null);
        return String.join(",", both);
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection(); ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Every sealed field of the database in clear, by where it stands. */
    private Map<String, String> everyField() throws Exception {
        Map<String, String> all = new HashMap<>();
        for (SealedTable table : upkeep.tables()) {
            for (Map.Entry<String, String> field : table.purposes().entrySet()) {
                QuarkusTransaction.requiringNew().timeout(120).run(() -> read(table, field.getKey(), field.getValue(), all));
            }
        }
        return all;
    }

    private void read(SealedTable table, String column, String purpose, Map<String, String> all) {
        try (Connection connection = database.getConnection(); ResultSet row = connection.createStatement().executeQuery("SELECT HEX(t." + table.key() + "), t." + column
                + " FROM " + table.name() + " t WHERE t." + column + " IS NOT NULL AND " + table.owner() + " IS NOT NULL")) {
            while (row.next()) {
                byte[] sealed = row.getBytes(2);
                String text;
                try {
                    byte[] plain = cipher.open(purpose, sealed);
                    text = plain == null ? "closed" : HexFormat.of().formatHex(plain);
                } catch (IllegalStateException e) {
                    text = BROKEN;
                }
                all.merge(sealed[0] + " " + table.name() + "." + column + "/" + row.getString(1), text, OwnKeyTest::both);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new column that is sealed says whose it is, or stands above with its reason. */
    @Test
    void everySealedColumnOfTheDatabaseIsSomebodysOwnOrSaysWhyNot() throws SQLException {
        Set<String> known = new TreeSet<>();
        upkeep.tables().forEach(table -> table.purposes().keySet().forEach(column -> known.add(table.name() + "." + column)));
        Set<String> unknown = new TreeSet<>();
        try (Connection connection = database.getConnection(); ResultSet row = connection.createStatement().executeQuery("SELECT table_name, column_name"
                + " FROM information_schema.columns WHERE table_schema = DATABASE() AND (column_name LIKE '%\\_cipher' OR column_name = 'wrapped_key' OR column_name = 'before_image')")) {
            while (row.next()) {
                if (!NOBODYS_OWN.containsKey(row.getString(1)) && !known.contains(row.getString(1) + "." + row.getString(2))) {
                    unknown.add(row.getString(1) + "." + row.getString(2));
                }
            }
        }
        assertEquals(Set.of(), unknown);
        assertNotEquals(0, known.size());
    }

    @Test
    void eightWhoWriteOfAChildWithoutAKeyAtOnceAllSealWithTheSame() throws Exception {
        for (int round = 0; round < 20; round++) {
            UUID owner = Ids.next();
            ExecutorService pool = Executors.newFixedThreadPool(8);
            try {
                CyclicBarrier together = new CyclicBarrier(8);
                List<Callable<byte[]>> writers = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    String text = "第" + i + "人";
                    writers.add(() -> {
                        together.await();
                        return RetriedUnit.call(30, () -> cipher.encrypt(owner, "child.address", text));
                    });
                }
                List<Future<byte[]>> written = pool.invokeAll(writers);
                keys.forgetOpened();
                for (int i = 0; i < 8; i++) {
                    byte[] sealed = written.get(i).get();
                    assertEquals("第" + i + "人", QuarkusTransaction.requiringNew().call(() -> cipher.decrypt("child.address", sealed)));
                }
                assertEquals(1, keysOf(owner));
            } finally {
                pool.shutdownNow();
            }
        }
    }
}

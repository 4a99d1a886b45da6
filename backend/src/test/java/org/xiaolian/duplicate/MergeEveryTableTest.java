package org.xiaolian.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaolian.account.Role;
import org.xiaolian.attachment.TestAttachments;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.RecordTable;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.subject.TestSubjects;
import org.xiaolian.test.World;

/** What a merge does to each table that names a child, as the database's own catalogue lists them, and that its undo undoes all of it. */
@QuarkusTest
class MergeEveryTableTest {
    /** Written anew by the merge and its undo. */
    private static final Set<String> OF_THE_MERGE = Set.of("child_name_key", "duplicate_key", "access_entry");
    /** Time goes on, and every write moves a version and when the file was last changed: who exports what changed since is told of an undo, too. */
    private static final Set<String> NOT_SAID = Set.of("version", "changed_at");

    @Inject
    World world;

    @Inject
    DataSource database;

    @Inject
    FieldCipher cipher;

    /** Both files stood on one list: the place under which the child came stays, and of two of these the survivor's with its honour. */
    @ParameterizedTest
    @CsvSource({"ABSENT,,ATTENDED,二等奖,ATTENDED,二等奖", "ATTENDED,一等奖,ABSENT,,ATTENDED,一等奖", "ATTENDED,一等奖,ATTENDED,,ATTENDED,一等奖", "INVITED,,EXCUSED,,INVITED,"})
    void ofTwoPlacesOnOneListThatOfTheChildWhoCameStays(String mine, String honour, String theirs, String theirHonour, String left, String leftHonour) {
        World.County county = world.county();
        UUID survivor = county.child("李小雨", county.village, world.today().minusYears(1));
        UUID other = county.child("李小雨", county.secondVillage, world.today().minusYears(2));
        UUID activity = Ids.next();
        world.write(rows -> {
            rows.add("activity", "id", activity, "organization_id", county.office, "type_id", UUID.fromString("019a0000-0000-7000-8000-000000000a0c"), "title", "作文竞赛", "starts_on", world.today(),
                    "ends_on", world.today(), "audience", "CHILDREN", "state", "HELD", "other_children_count", 0, "other_adults_count", 0, "version", 0L, "created_at", Instant.EPOCH, "created_by",
                    county.person(Role.COUNTY_ADMIN));
            rows.flush();
            rows.add("activity_participant", "id", Ids.next(), "activity_id", activity, "child_id", survivor, "attendance", mine, "honour", honour, "created_at", Instant.EPOCH);
            rows.add("activity_participant", "id", Ids.next(), "activity_id", activity, "child_id", other, "attendance", theirs, "honour", theirHonour, "created_at", Instant.EPOCH);
        });
        Files files = files(county, survivor, other);
        String merge = merge(files, "SURVIVOR", List.of());
        world.as(files.admin).get("/activities/{id}/participants", activity).then().statusCode(200).body("items.attendance", contains(left), "items.honour", contains(leftHonour));
        undo(files, merge);
        world.as(files.admin).get("/activities/{id}/participants", activity).then().body("items.attendance", containsInAnyOrder(mine, theirs));
    }

    private record Files(World.County county, UUID admin, UUID survivor, UUID other, String pair) {
    }

    private Files files(World.County county, UUID survivor, UUID other) {
        UUID admin = county.person(Role.COUNTY_ADMIN);
        // What was written past the application: the files say what they lack.
        for (UUID child : List.of(survivor, other)) {
            world.as(admin).body(json("parent", "FATHER", "presence", "AWAY_WORKING", "workPlace", "广东省", "validFrom", world.today().toString()))
                    .post("/children/{id}/parent-facts", child).then().statusCode(200);
        }
        String pair = world.as(admin).body(json("firstId", survivor.toString(), "secondId", other.toString())).post("/duplicates").then().statusCode(201)
                .extract().path("id");
        return new Files(county, admin, survivor, other, pair);
    }

    /** Both files with a row in every table that names a child. */
    private Files full() {
        World.County county = world.county();
        UUID sister = county.child("张小妹");
        UUID survivor = county.child("李小雨", county.village, world.today().minusYears(1));
        UUID other = county.child("李小雨", county.secondVillage, world.today().minusYears(2));
        for (UUID child : List.of(survivor, other)) {
            TestSubjects.everything(world, county, cipher, child, child.equals(survivor) ? sister : county.child("张二妹"));
            rest(county, child);
        }
        return files(county, survivor, other);
    }

    private void rest(World.County county, UUID child) {
        LocalDate day = world.today().minusMonths(2);
        UUID officer = county.person(Role.COUNTY_ADMIN);
        TestAttachments.picture(world, officer, child, "CONSENT_FORM", "同意书.png");
        world.as(officer).body(json("childId", child.toString(), "kind", "COPY", "requester", "MOTHER", "requesterName", "李秀英", "identityCheck", "ID_CARD_SEEN",
                "channel", "IN_PERSON", "reason", "转学需要完整档案", "receivedOn", world.today().toString())).post("/subject-requests").then().statusCode(201);
        world.write(rows -> {
            rows.add("child_residence", "id", Ids.next(), "child_id", child, "region_code", county.village, "starts_on", day);
            rows.add("child_risk_level", "id", Ids.next(), "child_id", child, "risk_level", "LOW", "starts_on", day);
            rows.add("child_hardship", "id", Ids.next(), "child_id", child, "category", "PV", "starts_on", day, "version", 0L, "created_at", Instant.EPOCH);
            rows.add("family_economy", "id", Ids.next(), "child_id", child, "valid_from", day, "version", 0L, "created_at", Instant.EPOCH);
            rows.add("health_check", "id", Ids.next(), "child_id", child, "checked_on", day, "height_mm", 1200, "version", 0L, "created_at", Instant.EPOCH);
            rows.add("grandparent", "id", Ids.next(), "child_id", child, "relation_code", "61", "deceased", true, "version", 0L, "created_at", Instant.EPOCH);
            rows.add("child_observation", "id", Ids.next(), "child_id", child, "observed_on", day, "tags", "QUIET", "version", 0L, "created_at", Instant.EPOCH);
        });
    }

    private Map<String, Long> counts(Collection<String> tables, UUID child) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (RecordTable table : RecordTable.holding(connection, "child_id")) {
                if (tables == null || tables.contains(table.name())) {
                    counts.put(table.name(), table.count(connection, child));
                }
            }
        }
        return counts;
    }

    private Set<String> moving() throws SQLException {
        Set<String> names = new TreeSet<>(counts(null, UUID.randomUUID()).keySet());
        assertTrue(names.size() > 30, names.toString());
        assertTrue(names.containsAll(MovedRecords.STAYS.keySet()), "no such table any more: " + MovedRecords.STAYS.keySet());
        names.removeAll(MovedRecords.STAYS.keySet());
        return names;
    }

    private String merge(Files files, String family, List<String> taken) {
        return world.as(files.admin).header("If-Match", "\"v0\"").body(json("survivorId", files.survivor.toString(), "survivorVersion", version(files, files.survivor),
                "otherVersion", version(files, files.other), "takenFields", taken, "familyFrom", family)).post("/duplicates/{id}/merge", files.pair).then()
                .statusCode(200).extract().path("id");
    }

    private int version(Files files, UUID child) {
        return world.as(files.admin).get("/children/{id}", child).then().statusCode(200).extract().path("version");
    }

    private void undo(Files files, String merge) {
        world.as(files.admin).body(json("reason", "是两个孩子")).post("/duplicate-merges/{id}/undoing", merge).then().statusCode(200);
    }

    /** Every row about the two, whole, but for versions. */
    private Map<String, List<String>> rows(Files files) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            List<RecordTable> tables = new ArrayList<>(RecordTable.holding(connection, "child_id"));
            tables.add(RecordTable.own(connection, "child"));
            for (RecordTable table : tables) {
                if (!OF_THE_MERGE.contains(table.name())) {
                    all.put(table.name(), table.ownWork(connection, List.of(files.survivor, files.other)).stream().peek(r -> r.keySet().removeAll(NOT_SAID))
                            .map(Object::toString).sorted().toList());
                }
            }
        }
        return all;
    }

    /** What the application says about the two. */
    private Map<String, Object> answers(Files files) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (UUID child : List.of(files.survivor, files.other)) {
            for (String part : List.of("", "/family", "/network", "/schooling", "/standing", "/welfare", "/consents", "/wishes", "/care-alert-actions",
                    "/timeline")) {
                for (LocalDate day : part.isEmpty() || part.equals("/family") || part.equals("/network") || part.equals("/schooling")
                        ? Stream.of(0, 30, 100, 400, 900).map(world.today()::minusDays).toList() : List.of(world.today())) {
                    RequestSpecification ask = world.as(files.admin);
                    if (!day.equals(world.today())) {
                        ask.queryParam("asOf", day.toString());
                    }
                    var answer = ask.get("/children/" + child + part).then().extract();
                    // Before a file was opened there is none.
                    assertTrue(answer.statusCode() == 200 || answer.statusCode() == 404 && part.isEmpty(), () -> part + day + " " + answer.body().asString());
                    answers.put(child + part + day, answer.statusCode() == 200 ? said(answer.body().jsonPath()) : answer.statusCode());
                }
            }
            for (String list : List.of("pairings", "home-visits", "contacts", "home-comings", "care-agreements", "subject-requests", "legal-holds")) {
                answers.put(list + child, said(world.as(files.admin).queryParam("childId", child).get("/" + list).then().statusCode(200).extract().body().jsonPath()));
            }
            answers.put("attachments" + child, said(world.as(files.admin).queryParam("subjectKind", "CHILD").queryParam("subjectId", child).get("/attachments").then()
                    .statusCode(200).extract().body().jsonPath()));
        }
        return answers;
    }

    private static Object said(JsonPath answer) {
        return said(answer.<Object>get());
    }

    private static Object said(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> said = new TreeMap<>();
            map.forEach((key, one) -> {
                if (!NOT_SAID.contains(key.toString())) {
                    said.put(key.toString(), said(one));
                }
            });
            return said;
        }
        return value instanceof List<?> list ? list.stream().map(MergeEveryTableTest::said).toList() : value;
    }

    private static void assertSame(Map<String, ?> before, Map<String, ?> after, String hint) {
        before.forEach((key, value) -> assertEquals(value, after.get(key), key + " " + hint));
        assertEquals(before.keySet(), after.keySet(), hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SURVIVOR", "OTHER"})
    void everyTableThatNamesAChildMovesOrSaysWhyNotAndTheUndoPutsAllBack(String family) throws SQLException {
        Files files = full();
        Set<String> moving = moving();
        Map<String, Long> filled = counts(moving, files.other);
        assertEquals(Set.of(), filled.entrySet().stream().filter(e -> e.getValue() == 0).map(Map.Entry::getKey).collect(Collectors.toSet()),
                "tables that this test gives no row: give them one, or name them in MovedRecords.STAYS with the reason");
        Map<String, List<String>> rows = rows(files);
        Map<String, Object> answers = answers(files);
        String merge = merge(files, family, family.equals("OTHER") ? List.of("RESIDENCE", "SCHOOLING", "HEALTH") : List.of());
        Map<String, Long> left = counts(moving, files.other);
        assertEquals(Map.of(), left.entrySet().stream().filter(e -> e.getValue() > 0).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertOneAtATime(files, "after the merge");
        world.as(files.admin).queryParam("subjectKind", "CHILD").queryParam("subjectId", files.survivor).get("/attachments").then().body("items.size()", equalTo(2));
        undo(files, merge);
        assertSame(rows, rows(files), "");
        assertSame(answers, answers(files), "");
    }

    @Test
    void whatAFrozenRoundSaidOfTheOtherFileStaysAsItWasSaid() throws SQLException {
        Files files = full();
        world.execute("UPDATE census_round r JOIN census_confirmation k ON k.round_id = r.id SET r.state = 'FROZEN', r.frozen_at = NOW(6), r.child_count = 1"
                + " WHERE k.child_id = ?", files.other);
        merge(files, "SURVIVOR", List.of());
        assertEquals(Map.of("census_confirmation", 1L), counts(Set.of("census_confirmation"), files.other));
    }

    @Test
    void whileErasureOfOneOfTheFilesIsAskedForTheyAreNotMerged() {
        World.County county = world.county();
        UUID survivor = county.child("李小雨");
        UUID other = county.child("李小雨");
        Files files = files(county, survivor, other);
        String request = world.as(files.admin).body(json("childId", other.toString(), "kind", "ERASURE", "ground", "UNLAWFUL", "requester", "MOTHER", "requesterName", "李秀英",
                "identityCheck", "ID_CARD_SEEN", "channel", "IN_PERSON", "reason", "登记有误,不应建档", "receivedOn", world.today().toString())).post("/subject-requests").then().statusCode(201)
                .extract().path("id");
        Map<String, Object> body = json("survivorId", survivor.toString(), "survivorVersion", version(files, survivor), "otherVersion",
                version(files, other), "takenFields", List.of(), "familyFrom", "SURVIVOR");
        world.as(files.admin).header("If-Match", "\"v0\"").body(body).post("/duplicates/{id}/merge", files.pair).then().statusCode(409)
                .body("code", equalTo("duplicate.erasure-asked"));
        world.execute("UPDATE subject_request SET state = 'REFUSED' WHERE id = ?", UUID.fromString(request));
        world.as(files.admin).header("If-Match", "\"v0\"").body(body).post("/duplicates/{id}/merge", files.pair).then().statusCode(200);
    }

    @Test
    void anAlarmActedOnForCareThatNoLongerHoldsRingsAgainForTheCareThatDoes() throws SQLException {
        Files files = full();
        world.execute("UPDATE care_arrangement SET valid_from = '" + world.today().minusYears(1) + "' WHERE child_id = ?", files.survivor);
        merge(files, "SURVIVOR", List.of());
        try (Connection connection = database.getConnection()) {
            List<Map<String, String>> care = RecordTable.holding(connection, "child_id").stream().filter(t -> t.name().equals("care_arrangement")).findFirst().orElseThrow()
                    .ownWork(connection, List.of(files.survivor));
            List<Map<String, String>> acted = RecordTable.holding(connection, "child_id").stream().filter(t -> t.name().equals("care_alert_action")).findFirst().orElseThrow()
                    .ownWork(connection, List.of(files.survivor));
            assertEquals(1, care.size());
            assertEquals(Set.of(care.get(0).get("id")), acted.stream().map(a -> a.get("arrangement_id")).collect(Collectors.toSet()));
            assertEquals(List.of(world.today().minusDays(1).toString(), "for ever"), acted.stream().map(a -> Objects.toString(a.get("holds_until"), "for ever")).sorted().toList());
        }
    }

    // ---- chance ---------------------------------------------------------------------------------------------------------------

    private void random(World.County county, UUID child, Random chance) {
        world.write(rows -> {
            RecordSeries.OF_TABLE.keySet().stream().sorted().forEach(table -> {
                for (String series : switch (table) {
                    case "parent_fact" -> List.of("FATHER", "MOTHER");
                    case "child_hardship" -> List.of("PV", "LB", "DS");
                    case "aid_received" -> List.of("MEDICAL_AID", "HOUSING_AID");
                    case "count_override" -> List.of("CIVIL_AFFAIRS", "EDUCATION");
                    default -> List.of("");
                }) {
                    intervals(chance).forEach(days -> row(rows, county, child, table, series, days));
                }
            });
        });
    }

    /** Up to four, one after the other, the last of them perhaps open. */
    private List<LocalDate[]> intervals(Random chance) {
        List<LocalDate[]> all = new ArrayList<>();
        LocalDate from = world.today().minusDays(200 + chance.nextInt(900));
        for (int n = chance.nextInt(5); n > 0 && from.isBefore(world.today()); n--) {
            LocalDate to = from.plusDays(chance.nextInt(300));
            boolean open = n == 1 && chance.nextBoolean();
            all.add(new LocalDate[] {from, open ? null : to});
            from = to.plusDays(1 + (chance.nextBoolean() ? 0 : chance.nextInt(60)));
        }
        return all;
    }

    private static void row(Rows rows, World.County county, UUID child, String table, String series, LocalDate[] days) {
        RecordSeries kind = RecordSeries.OF_TABLE.get(table);
        List<Object> columns = new ArrayList<>(List.of("id", Ids.next(), "child_id", child, kind.first(), days[0]));
        if (days[1] != null) {
            columns.addAll(List.of(kind.last(), days[1]));
        }
        if (!series.isEmpty()) {
            columns.addAll(List.of(kind.apart(), series));
        }
        columns.addAll(switch (table) {
            case "parent_fact" -> List.of("presence", "AWAY_WORKING");
            case "care_arrangement" -> List.of("care_type", "NOBODY");
            case "enrolment" -> List.of("began_by", "ENROLLED", "stage", "PRIMARY", "entry_year", 2022, "confirmed_on", days[0]);
            case "child_residence" -> List.of("region_code", county.village);
            case "child_risk_level" -> List.of("risk_level", "LOW");
            case "count_override" -> List.of("counts", true, "reason", "核实", "author_id", county.office);
            case "contact_person" -> List.of("guardian_id", NEIGHBOUR.get(), "role", "NEIGHBOUR", "call_order", 1);
            default -> List.of();
        });
        if (!table.equals("child_residence") && !table.equals("child_risk_level")) {
            columns.addAll(List.of("version", 0L, "created_at", Instant.EPOCH));
        }
        rows.add(table, columns.toArray());
    }

    private static final ThreadLocal<UUID> NEIGHBOUR = new ThreadLocal<>();

    /** Of one kind one interval at a time, and of those without an end one. */
    private void assertOneAtATime(Files files, String hint) throws SQLException {
        for (Map.Entry<String, List<RecordSeries.Interval>> series : intervals(files.survivor).entrySet()) {
            List<RecordSeries.Interval> all = series.getValue();
            for (int i = 1; i < all.size(); i++) {
                assertTrue(all.get(i - 1).last().isBefore(all.get(i).first()), series + " " + hint);
            }
        }
    }

    private Map<String, List<RecordSeries.Interval>> intervals(UUID child) throws SQLException {
        Map<String, List<RecordSeries.Interval>> all = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (RecordTable table : RecordTable.holding(connection, "child_id")) {
                RecordSeries kind = RecordSeries.OF_TABLE.get(table.name());
                if (kind != null) {
                    for (Map<String, String> row : table.ownWork(connection, List.of(child))) {
                        all.computeIfAbsent(table.name() + " " + kind.key(row), k -> new ArrayList<>()).add(kind.of(row));
                    }
                }
            }
        }
        all.values().forEach(list -> list.sort(Comparator.comparing(RecordSeries.Interval::first)));
        return all;
    }

    /** Told until a day that is later than all that is written. */
    private static Set<LocalDate> days(List<RecordSeries.Interval> intervals, LocalDate today) {
        LocalDate end = today.plusYears(3);
        return intervals.stream().flatMap(i -> i.first().datesUntil(i.last().isAfter(end) ? end : i.last().plusDays(1))).collect(Collectors.toSet());
    }

    @RepeatedTest(4)
    void whateverThePeriodsOfBothFilesNoDayIsToldTwiceLabelsLoseNoneAndTheUndoIsExact() throws SQLException {
        long seed = Long.getLong("xiaolian.test.seed", System.nanoTime());
        String hint = "(-Dxiaolian.test.seed=" + seed + ")";
        Random chance = new Random(seed);
        World.County county = world.county();
        UUID neighbour = Ids.next();
        NEIGHBOUR.set(neighbour);
        world.write(rows -> rows.add("guardian", "id", neighbour, "name", "刘邻居", "name_sort", new byte[] {1}, "region_code", county.village, "version", 0L, "created_at", Instant.EPOCH));
        UUID survivor = county.child("李小雨", county.village, world.today().minusYears(3));
        UUID other = county.child("李小雨", county.village, world.today().minusYears(3));
        random(county, survivor, chance);
        random(county, other, chance);
        Files files = files(county, survivor, other);
        String family = chance.nextBoolean() ? "SURVIVOR" : "OTHER";
        List<String> taken = Stream.of("RESIDENCE", "SCHOOLING", "HEALTH").filter(f -> chance.nextBoolean()).toList();
        Map<String, List<RecordSeries.Interval>> mine = intervals(survivor);
        Map<String, List<RecordSeries.Interval>> theirs = intervals(other);
        Map<String, List<String>> rows = rows(files);
        Map<String, Object> answers = answers(files);
        String merge = merge(files, family, taken);
        assertOneAtATime(files, hint);
        assertEquals(Map.of(), intervals(other), hint);
        Map<String, List<RecordSeries.Interval>> united = intervals(survivor);
        for (String series : Stream.concat(mine.keySet().stream(), theirs.keySet().stream()).collect(Collectors.toCollection(TreeSet::new))) {
            String table = series.substring(0, series.indexOf(' '));
            RecordSeries kind = RecordSeries.OF_TABLE.get(table);
            DuplicateMerge decided = new DuplicateMerge();
            decided.familyFrom = DuplicateSide.valueOf(family);
            decided.taken = String.join(",", taken);
            List<RecordSeries.Interval> holding = (kind.holds().apply(decided) == DuplicateSide.SURVIVOR ? mine : theirs).getOrDefault(series, List.of());
            assertTrue(united.getOrDefault(series, List.of()).containsAll(holding), series + " " + hint);
            Set<LocalDate> both = days(mine.getOrDefault(series, List.of()), world.today());
            both.addAll(days(theirs.getOrDefault(series, List.of()), world.today()));
            if (kind.periods()) {
                assertEquals(both, days(united.getOrDefault(series, List.of()), world.today()), series + " " + hint);
            } else if (!holding.isEmpty()) {
                // Before the first day that the holding side knows, the other one's days are still known.
                both.removeIf(d -> !d.isBefore(holding.get(0).first()));
                Set<LocalDate> before = days(united.get(series), world.today());
                before.removeIf(d -> !d.isBefore(holding.get(0).first()));
                assertEquals(both, before, series + " " + hint);
            }
        }
        undo(files, merge);
        assertSame(rows, rows(files), hint);
        assertSame(answers, answers(files), hint);
    }
}

package org.xiaolian.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.donation.TestGifts;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.test.World;

/**
 * Asking must teach nothing: a filter with the id of a child, place, person or office outside the caller's scope answers as
 * one with an id that never was, for every list of the contract and every role. That each filter does find something for
 * those who may is asserted too, so that no empty list passes for a kept secret.
 */
@QuarkusTest
class ForeignIdTest {
    private static final String NEVER = "019a0000-0000-7000-8000-00000000dead";
    private static final String NOWHERE = "989999999999";
    /** What every list of an id needs besides it. */
    private static final Map<String, String> REQUIRED = Map.of("subjectKind", "CHILD", "from", "2020-01-01", "to", "2099-01-01", "periodFrom", "2026-01-01",
            "periodTo", "2026-12-31", "schoolYear", "2026", "month", "2026-01", "kind", "CADRE");
    /** Places, offices with their leading groups, and the calendars and categories of counties are public knowledge within the house. */
    private static final Set<String> OPEN = Set.of("listRegions", "listOrganizations", "listWorkGroups", "listSchoolTerms", "listHardshipCategories");
    /** Takes two merged files to come about; the same condition as that of {@code listDuplicates}. */
    private static final Set<String> NOT_SHOWN = Set.of("listDuplicateMerges?childId");

    @Inject
    World world;

    @Test
    void aFilterWithAForeignIdAnswersAsOneWithAnIdThatNeverWas() {
        World.County own = world.county();
        World.County foreign = world.county();
        Map<String, String> ids = fill(own, foreign);
        Map<Role, String> here = tokens(own);
        Map<Role, String> there = tokens(foreign);
        List<String> leaks = new ArrayList<>();
        Set<String> empty = new TreeSet<>();
        for (Contract.Operation operation : Contract.operations()) {
            if (!operation.method().equals("get") || operation.path().contains("{") || OPEN.contains(operation.id())) {
                continue;
            }
            operation.node().path("parameters").forEach(parameter -> {
                String name = parameter.path("name").asText();
                if (!ids.containsKey(name)) {
                    return;
                }
                String id = ids.getOrDefault(operation.id() + "?" + name, ids.get(name));
                String never = name.equals("regionCode") ? NOWHERE : NEVER;
                here.forEach((role, token) -> {
                    String found = answer(operation, name, id, token);
                    if (!found.equals(answer(operation, name, never, token))) {
                        leaks.add(operation.id() + "?" + name + " as " + role + ": " + found);
                    }
                });
                if (there.values().stream().allMatch(token -> answer(operation, name, id, token).equals(answer(operation, name, never, token)))) {
                    empty.add(operation.id() + "?" + name);
                }
            });
        }
        assertEquals("", String.join("\n", leaks));
        assertEquals(NOT_SHOWN, empty);
    }

    private String answer(Contract.Operation operation, String name, String value, String token) {
        RequestSpecification request = world.anonymous().header("Authorization", "Bearer " + token).queryParam(name, value);
        operation.node().path("parameters").forEach(parameter -> {
            String other = parameter.path("name").asText();
            if (parameter.path("required").asBoolean() && REQUIRED.containsKey(other)) {
                request.queryParam(other, REQUIRED.get(other));
            }
        });
        Response response = request.get(operation.path().replaceFirst("^/api/v1", ""));
        return response.statusCode() + " " + response.asString().replaceAll("\"traceId\":\"[^\"]*\"", "").replace(value, "").replaceAll("\"nextCursor\":\"[^\"]*\"", "");
    }

    private Map<Role, String> tokens(World.County county) {
        Map<Role, String> tokens = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            tokens.put(role, world.token(county.person(role)));
        }
        return tokens;
    }

    /** A foreign child whose life touches one's own office: its father has a child here, and the office once visited and called. */
    private Map<String, String> fill(World.County own, World.County foreign) {
        LocalDate day = world.today().minusDays(20);
        UUID mine = own.child("本县孩子");
        own.helperOf(mine);
        own.rule("CARER_TALK", "MONTH");
        UUID child = foreign.child("外县孩子");
        world.execute("UPDATE child SET school_id = x'" + hex(foreign.school) + "', school_name = '东镇中心小学', class_name = '三年级一班', birth_date = '2016-01-15' WHERE id = ?", child);
        UUID helper = foreign.helperOf(child);
        UUID rule = foreign.rule("PARENT_CHILD_LINK", "MONTH");
        own.visit(child, day, true);
        foreign.visit(child, day, true);
        UUID recorded = foreign.visit(child, day.minusDays(1), true);
        world.execute("UPDATE home_visit SET recorded_by = x'" + hex(helper) + "' WHERE id = ?", recorded);
        UUID father = Ids.next();
        UUID recorder = world.person("本单位的人", own.unit);
        world.write(rows -> {
            contact(rows, own.unit, recorder, child, day);
            contact(rows, foreign.unit, helper, child, day);
            rows.add("guardian", "id", father, "name", "两地的父亲", "name_sort", PinyinKeys.sortKey("两地的父亲"), "region_code", own.village, "version", 0L, "created_at",
                    java.time.Instant.EPOCH);
            rows.flush();
            for (UUID one : List.of(mine, child)) {
                rows.add("parent_fact", "id", Ids.next(), "child_id", one, "parent", "FATHER", "guardian_id", father, "presence", "AWAY_WORKING", "valid_from",
                        day.minusYears(1), "version", 0L, "created_at", java.time.Instant.EPOCH);
            }
        });
        UUID mother = Ids.next();
        world.write(rows -> {
            rows.add("guardian", "id", mother, "name", "外县的母亲", "name_sort", PinyinKeys.sortKey("外县的母亲"), "region_code", foreign.village, "version", 0L, "created_at",
                    java.time.Instant.EPOCH);
            rows.flush();
            rows.add("parent_fact", "id", Ids.next(), "child_id", child, "parent", "MOTHER", "guardian_id", mother, "presence", "AT_HOME", "valid_from", day.minusYears(1),
                    "version", 0L, "created_at", java.time.Instant.EPOCH);
        });
        foreign.as(Role.COUNTY_ADMIN).body(World.json("childId", child, "kind", "COPY", "requester", "FATHER", "requesterName", "两地的父亲", "identityCheck", "ID_CARD_SEEN",
                "channel", "IN_PERSON", "reason", "转学需要", "receivedOn", day.toString())).post("/subject-requests").then().statusCode(201);
        post(foreign.person(Role.COUNTY_ADMIN), "/legal-holds", json("childId", child, "ground", "LITIGATION", "reason", "法院来函调取档案"));
        work(foreign, child, helper);
        paper(foreign, child, father, rule, helper);
        world.write(rows -> rows.add("service_certificate", "id", Ids.next(), "number", foreign.code.substring(0, 6) + "-2026-FW000001", "person_id", helper, "organization_id",
                foreign.unit, "period_from", day, "period_to", day, "visits", 1, "contacts", 0, "children", 1, "minutes_per_visit", 60, "minutes_per_contact", 20, "name_shown", false,
                "issued_on", day, "issued_by", helper, "version", 0L, "created_at", java.time.Instant.now()));
        Map<String, String> ids = new LinkedHashMap<>();
        // Which school, where other lists ask which office.
        for (String list : List.of("listChildren", "listBirthdays", "listContactGaps", "getContactGapCounts", "listDataQuality", "getDataQuality")) {
            ids.put(list + "?organizationId", foreign.school.toString());
        }
        for (String name : List.of("childId", "subjectId")) {
            ids.put(name, child.toString());
        }
        for (String name : List.of("helperId", "personId", "ownerId")) {
            ids.put(name, helper.toString());
        }
        ids.put("regionCode", foreign.village);
        ids.put("organizationId", foreign.unit.toString());
        ids.put("schoolId", foreign.school.toString());
        ids.put("ruleId", rule.toString());
        ids.put("donorId", gifts(foreign));
        return ids;
    }

    /** A gift of last month, whose books are closed; its donor. */
    private String gifts(World.County county) {
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String donor = TestGifts.donor(world, officer, county.unit, "外县新华书店");
        TestGifts.purpose(world, officer, county.unit, "外县的用途");
        Map<String, Object> gift = TestGifts.body(world, county.unit, donor, null, List.of(TestGifts.cash(10_000), TestGifts.goods("书包", 1, 7_500)));
        LocalDate lastMonth = world.today().withDayOfMonth(1).minusDays(1);
        gift.put("donatedOn", lastMonth.toString());
        post(officer, "/donations", gift);
        post(officer, "/ledger-months", json("organizationId", county.unit, "month", lastMonth.toString().substring(0, 7)));
        return donor;
    }

    private void work(World.County county, UUID child, UUID helper) {
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String day = world.today().toString();
        post(officer, "/policy-documents", json("organizationId", county.unit, "title", "通知", "documentNumber", "1号", "issuer", "市委办公室", "yearMasked", true));
        post(officer, "/responsibilities", json("organizationId", county.unit, "level", "TOWN", "listOrder", 1, "text", "每半年召开一次联席会议", "validFrom", day));
        post(officer, "/campaigns", json("organizationId", county.unit, "name", "笑脸行动", "startsOn", day));
        post(officer, "/tasks", json("organizationId", county.unit, "title", "走访", "ownerId", helper, "dueOn", day));
        post(officer, "/work-groups", json("organizationId", county.unit, "name", "领导小组", "foundingDocument", "1号", "establishedOn", day, "members", List.of()));
        post(officer, "/reports", json("organizationId", county.unit, "template", "UNIT", "periodFrom", "2026-01-01", "periodTo", "2026-12-31", "asOf", day));
        post(county.person(Role.COUNTY_ADMIN), "/duplicates", json("firstId", child, "secondId", county.child("也许是同一个孩子"), "note", "同名"));
        world.as(helper).get("/children/{id}", child).then().statusCode(200);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        post(admin, "/waiting-pairings", json("childId", child, "helperId", helper, "kind", "VOLUNTEER"));
        world.checked(helper);
    }

    private void paper(World.County county, UUID child, UUID carer, UUID rule, UUID recorder) {
        LocalDate day = world.today().minusDays(10);
        world.write(rows -> {
            UUID peers = Ids.next();
            rows.add("peer_pairing", "id", peers, "organization_id", county.school, "domains", "STUDY", "support_need", "数学应用题", "starts_on", day, "version", 0L, "created_at",
                    java.time.Instant.EPOCH, "created_by", recorder);
            rows.flush();
            rows.add("peer_pairing_child", "id", Ids.next(), "peer_pairing_id", peers, "child_id", child, "part", "HELPED");
            rows.add("peer_pairing_child", "id", Ids.next(), "peer_pairing_id", peers, "child_id", county.child("同伴"), "part", "HELPER");
            UUID activity = Ids.next();
            rows.add("activity", "id", activity, "organization_id", county.unit, "type_id", UUID.fromString("019a0000-0000-7000-8000-000000000a01"), "title", "六一慰问", "starts_on", day, "ends_on",
                    day, "audience", "CHILDREN", "state", "HELD", "other_children_count", 0, "other_adults_count", 0, "version", 0L, "created_at", java.time.Instant.EPOCH, "created_by", recorder);
            rows.flush();
            rows.add("activity_participant", "id", Ids.next(), "activity_id", activity, "child_id", child, "attendance", "ATTENDED", "created_at", java.time.Instant.EPOCH);
            rows.add("overnight_stay", "id", Ids.next(), "child_id", child, "helper_id", recorder, "organization_id", county.office, "place", "CHILDS_HOME", "starts_on", day, "ends_on",
                    day.plusDays(1), "purpose", "陪孩子过生日", "guardian_id", carer, "consented_on", day, "consent_way", "PAPER", "state", "HELD", "version", 0L, "created_at",
                    java.time.Instant.EPOCH, "created_by", recorder);
            rows.add("duty_exemption", "id", Ids.next(), "child_id", child, "duty_rule_id", rule, "starts_on", day.minusYears(1), "ends_on", day.minusYears(1), "reason", "探亲",
                    "approved_by", recorder, "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.add("care_arrangement", "id", Ids.next(), "child_id", child, "care_type", "RELATIVE", "carer_id", carer, "entrusted", true, "lives_alone", true, "valid_from", day, "version",
                    0L, "created_at", java.time.Instant.EPOCH);
            rows.add("home_coming", "id", Ids.next(), "child_id", child, "comer", "FATHER", "expected_from", LocalDate.of(2026, 1, 15), "source", "PARENT", "stays", false, "starts_on", LocalDate.of(2026, 1, 15),
                    "ends_on", LocalDate.of(9999, 12, 31), "recorded_by", recorder, "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.add("consent", "id", Ids.next(), "child_id", child, "signer_name", "舅舅", "relation", "CARER", "identity_check", "ID_CARD_SEEN", "way", "PAPER",
                    "given_on", day, "awaits_parent", true, "recorded_by", carer, "created_at", java.time.Instant.EPOCH, "version", 0L);
            rows.add("enrolment", "id", Ids.next(), "child_id", child, "starts_on", LocalDate.of(2020, 9, 1), "began_by", "ENROLLED", "stage", "PRIMARY", "school_id",
                    county.school, "school_name", "东镇中心小学", "class_name", "三年级一班", "entry_year", 2020, "repeated_years", 0, "confirmed_on", LocalDate.of(2020, 9, 1),
                    "version", 0L, "created_at", java.time.Instant.EPOCH);
        });
        post(county.person(Role.VILLAGE_DIRECTOR), "/children/" + child + "/care-agreements", json("carerId", carer, "entrustedBy", "BOTH", "startsOn", day.toString()));
    }

    private void post(UUID person, String path, Map<String, Object> body) {
        world.as(person).body(body).post(path).then().statusCode(201);
    }

    private static void contact(Rows rows, UUID office, UUID recorder, UUID child, LocalDate day) {
        UUID id = Ids.next();
        rows.add("contact", "id", id, "organization_id", office, "recorded_by", recorder, "occurred_on", day, "channel", "PHONE", "counterpart", "CARER", "kind",
                "CARER_TALK", "outcome", "REACHED", "talk_themes", "", "late_entry", false, "version", 0L, "created_at", java.time.Instant.EPOCH);
        rows.add("contact_child", "contact_id", id, "child_id", child, "occurred_on", day, "organization_id", office, "kind", "CARER_TALK",
                "channel", "PHONE", "counterpart", "CARER", "effective", true);
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}

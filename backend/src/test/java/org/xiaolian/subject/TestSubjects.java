package org.xiaolian.subject;

import static org.hamcrest.Matchers.equalTo;
import static org.xiaolian.test.World.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.xiaolian.job.TestJobs;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.test.World;

/** Requests about files and their copies, for tests: made over HTTP and opened as a guardian opens them. */
public final class TestSubjects {
    private TestSubjects() {
    }

    public static Map<String, Object> body(Object childId, String kind, LocalDate receivedOn) {
        return json("childId", childId.toString(), "kind", kind, "requester", "MOTHER", "requesterName", "李秀英", "identityCheck", "ID_CARD_SEEN", "channel", "IN_PERSON",
                "reason", "转学需要孩子的完整档案", "receivedOn", receivedOn.toString());
    }

    static String requested(World world, UUID who, Object childId, String kind) {
        return world.as(who).body(body(childId, kind, world.today())).post("/subject-requests").then().statusCode(201).extract().path("id");
    }

    /** The files of the copy by name. */
    static Map<String, byte[]> copy(World world, UUID who, String request) {
        String job = world.as(who).body(Map.of()).post("/subject-requests/{id}/copy", request).then().statusCode(202).extract().path("id");
        TestJobs.ended(world, who, job).body("state", equalTo("DONE"));
        byte[] file = world.as(who).accept("application/octet-stream").get("/jobs/" + job + "/result").then().statusCode(200).extract().asByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    static String words(byte[] document) {
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(document)))) {
            return text.getText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands at the foot of each page. */
    static List<String> feet(byte[] document) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
            return word.getFooterList().stream().map(f -> f.getText()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something of every room, beyond the file's own page; the sister was seen at the same visit. */
    public static void everything(World world, World.County county, FieldCipher cipher, UUID child, UUID sister) {
        LocalDate day = world.today().minusMonths(3);
        UUID mother = Ids.next();
        UUID carer = Ids.next();
        UUID neighbour = Ids.next();
        UUID arrangement = Ids.next();
        UUID stay = Ids.next();
        UUID officer = world.person("登记人", county.office);
        UUID visit = county.visit(child, day, true);
        UUID contact = Ids.next();
        UUID rule = county.rule("HOME_VISIT", "MONTH");
        UUID round = Ids.next();
        county.pair(child, world.person("张帮扶", county.unit), "CADRE", day);
        county.photoConsent(child);
        world.execute("UPDATE home_visit SET help_given = '给张小妹和孩子带了书包' WHERE id = ?", visit);
        world.write(rows -> {
            guardian(rows, county, cipher, mother, "李秀英", "13912340001");
            guardian(rows, county, cipher, carer, "陈奶奶", "13912340002");
            guardian(rows, county, cipher, neighbour, "刘邻居", "13912340003");
            rows.flush();
            rows.add("parent_fact", "id", Ids.next(), "child_id", child, "parent", "MOTHER", "guardian_id", mother, "presence", "AWAY_WORKING", "work_place", "浙江省宁波市",
                    "valid_from", day, "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.add("care_arrangement", "id", arrangement, "child_id", child, "carer_id", carer, "care_type", "PATERNAL_GRANDPARENTS", "relation_code", "62", "valid_from", day,
                    "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.flush();
            UUID peers = Ids.next();
            rows.add("peer_pairing", "id", peers, "organization_id", county.school, "domains", "STUDY", "support_need", "数学应用题", "starts_on", day, "version", 0L, "created_at",
                    java.time.Instant.EPOCH, "created_by", officer);
            rows.flush();
            rows.add("peer_pairing_child", "id", Ids.next(), "peer_pairing_id", peers, "child_id", child, "part", "HELPED");
            rows.add("peer_pairing_child", "id", Ids.next(), "peer_pairing_id", peers, "child_id", sister, "part", "HELPER");
            UUID sheet = Ids.next();
            rows.add("paper_sheet", "id", sheet, "code", sheet.toString().substring(28).toUpperCase(java.util.Locale.ROOT), "kind", "VISIT", "helper_id", officer, "organization_id", county.office, "created_at", java.time.Instant.EPOCH,
                    "created_by", officer);
            rows.flush();
            rows.add("paper_sheet_line", "id", Ids.next(), "sheet_id", sheet, "position", 1, "child_id", child);
            UUID activity = Ids.next();
            rows.add("activity", "id", activity, "organization_id", county.office, "type_id", UUID.fromString("019a0000-0000-7000-8000-000000000a01"), "title", "六一慰问", "starts_on", day, "ends_on",
                    day, "audience", "CHILDREN", "state", "HELD", "other_children_count", 0, "other_adults_count", 0, "version", 0L, "created_at", java.time.Instant.EPOCH, "created_by", officer);
            rows.flush();
            rows.add("activity_participant", "id", Ids.next(), "activity_id", activity, "child_id", child, "attendance", "ATTENDED", "created_at", java.time.Instant.EPOCH);
            rows.add("overnight_stay", "id", Ids.next(), "child_id", child, "helper_id", officer, "organization_id", county.office, "place", "CHILDS_HOME", "starts_on", day, "ends_on",
                    day.plusDays(1), "purpose", "陪孩子过生日", "guardian_id", mother, "consented_on", day, "consent_way", "PAPER", "state", "HELD", "version", 0L, "created_at",
                    java.time.Instant.EPOCH, "created_by", officer);
            rows.add("waiting_pairing", "id", Ids.next(), "child_id", child, "helper_id", officer, "organization_id", county.office, "kind", "VOLUNTEER", "domains", "STUDY", "version", 0L,
                    "created_at", java.time.Instant.EPOCH, "created_by", officer);
            rows.add("care_agreement", "id", Ids.next(), "child_id", child, "carer_id", carer, "relation_code", "62", "entrusted_by", "BOTH", "reason", "父母外出务工", "starts_on", day,
                    "money_fen", 80000L, "organization_id", county.office, "created_by", officer, "created_at", java.time.Instant.EPOCH, "version", 0L);
            rows.add("care_alert_action", "id", Ids.next(), "child_id", child, "arrangement_id", arrangement, "kind", "UNDER_16_ALONE", "action", "MANDATORY_REPORT", "note", "邻居王某反映", "acted_by",
                    officer, "acted_at", java.time.Instant.EPOCH);
            for (UUID one : List.of(neighbour, carer)) {
                rows.add("contact_person", "id", Ids.next(), "child_id", child, "guardian_id", one, "role", "NEIGHBOUR", "call_order", 1, "note", "住隔壁", "valid_from", day,
                        "version", 0L, "created_at", java.time.Instant.EPOCH);
            }
            rows.add("contact_person", "id", Ids.next(), "child_id", sister, "guardian_id", mother, "role", "RELATIVE", "call_order", 1, "valid_from", day, "version", 0L,
                    "created_at", java.time.Instant.EPOCH);
            rows.add("home_coming", "id", stay, "child_id", child, "comer", "MOTHER", "expected_from", day, "source", "CHILD", "starts_on", day, "ends_on", day.plusDays(9),
                    "stays", false, "recorded_by", officer, "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.flush();
            rows.add("home_coming_decision", "home_coming_id", stay, "proposal", "VISIT", "accepted", true, "decided_by", officer, "decided_at", java.time.Instant.EPOCH);
            rows.add("home_visit_child", "home_visit_id", visit, "child_id", sister, "occurred_on", day, "organization_id", county.unit, "saw_child", true, "effective", true);
            rows.add("home_visit_observation", "home_visit_id", visit, "dimension", "LEARNING", "state", "WATCH", "note_cipher", cipher.encrypt("home_visit_observation.note", "数学跟不上"));
            rows.add("home_visit_need", "home_visit_id", visit, "need_order", 1, "domain", "LEARNING", "urgency", "NORMAL", "text", "需要辅导数学");
            rows.add("contact", "id", contact, "organization_id", county.unit, "recorded_by", officer, "occurred_on", day, "channel", "PHONE", "counterpart", "MOTHER", "kind",
                    "PARENT_CHILD_LINK", "outcome", "REACHED", "summary_cipher", cipher.encrypt("contact.summary", "妈妈春节回家"), "talk_themes", "", "version", 0L, "created_at",
                    java.time.Instant.EPOCH);
            rows.flush();
            rows.add("contact_child", "contact_id", contact, "child_id", child, "occurred_on", day, "organization_id", county.unit, "kind", "PARENT_CHILD_LINK", "channel", "PHONE",
                    "counterpart", "MOTHER", "effective", true);
            rows.add("health_profile", "id", Ids.next(), "child_id", child, "valid_from", day, "allergy_cipher", cipher.encrypt("health_profile.allergy", "青霉素过敏"), "version", 0L,
                    "created_at", java.time.Instant.EPOCH);
            rows.add("aid_received", "id", Ids.next(), "child_id", child, "kind", "MEDICAL_AID", "starts_on", day, "amount_fen", 50000L, "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.add("parent_link", "id", Ids.next(), "child_id", child, "parent", "MOTHER", "code_hash",
                    java.nio.ByteBuffer.allocate(32).putLong(child.getMostSignificantBits()).putLong(child.getLeastSignificantBits()).array(), "expires_at", java.time.Instant.EPOCH, "organization_id", county.unit,
                    "created_by", officer, "created_at", java.time.Instant.EPOCH, "version", 0L);
            rows.add("letter", "id", Ids.next(), "child_id", child, "direction", "CHILD_TO_PARENT", "parent", "MOTHER", "way", "PAPER", "state", "SENT", "state_on", day,
                    "written_on", day, "text_cipher", cipher.encrypt("letter.text", "妈妈，我想你了"), "recorded_by", officer, "organization_id", county.unit, "version", 0L,
                    "created_at", Instant.EPOCH);
            rows.add("child_wish", "id", Ids.next(), "child_id", child, "asked_on", day, "topic", "CARE", "too_young", false, "wish_cipher", cipher.encrypt("child_wish.wish", "想和奶奶住"),
                    "asked_by", officer, "created_at", java.time.Instant.EPOCH);
            rows.add("legal_hold", "id", Ids.next(), "child_id", child, "ground", "INVESTIGATION", "reason_cipher", cipher.encrypt("legal_hold.reason", "派出所来函调取档案"),
                    "organization_id", county.office, "set_by", officer, "set_at", java.time.Instant.EPOCH, "lifted_by", officer, "lifted_at", java.time.Instant.EPOCH,
                    "lift_reason_cipher", cipher.encrypt("legal_hold.lift_reason", "派出所已结案"), "version", 0L);
            rows.add("duty_exemption", "id", Ids.next(), "child_id", child, "duty_rule_id", rule, "starts_on", day, "ends_on", day.plusDays(9), "reason", "住院期间", "approved_by", officer,
                    "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.add("count_override", "id", Ids.next(), "child_id", child, "count_rule", "CIVIL_AFFAIRS", "counts", true, "valid_from", day, "reason", "村里核实", "author_id", officer,
                    "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.add("enrolment", "id", Ids.next(), "child_id", child, "starts_on", day, "began_by", "ENROLLED", "stage", "PRIMARY", "school_id", county.school, "school_name", "东镇中心小学", "entry_year", 2022,
                    "confirmed_on", day, "note", "转入本校", "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.add("census_round", "id", round, "name", "秋季摸底", "kind", "CENSUS", "region_code", county.code, "region_prefix", county.code.substring(0, 6), "period_label", "2026秋",
                    "opens_on", day, "closes_on", day.plusDays(9), "as_of", day, "state", "OPEN", "created_by", officer, "created_at", java.time.Instant.EPOCH, "version", 0L);
            rows.flush();
            rows.add("census_confirmation", "id", Ids.next(), "round_id", round, "channel", "VILLAGE", "child_id", child, "outcome", "UNCHANGED", "needs", "想要课外书", "confirmed_by",
                    officer, "confirmed_at", java.time.Instant.EPOCH, "version", 0L);
        });
    }

    private static void guardian(Rows rows, World.County county, FieldCipher cipher, UUID id, String name, String phone) {
        rows.add("guardian", "id", id, "name", name, "name_sort", new byte[] {1}, "region_code", county.village, "version", 0L, "created_at", java.time.Instant.EPOCH);
        rows.flush();
        rows.add("guardian_phone", "id", Ids.next(), "guardian_id", id, "call_order", 1, "phone_cipher", cipher.encrypt("guardian_phone.phone", phone), "phone_hash", hash(phone),
                "tail_hash", hash(phone), "kind", "OWN", "dead", false);
    }

    private static byte[] hash(String text) {
        return java.util.Arrays.copyOf(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), 32);
    }
}

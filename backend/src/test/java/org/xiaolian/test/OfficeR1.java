package org.xiaolian.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.text.PinyinKeys;

/**
 * The office of source report 1 with the records of rules.md 8.6: 32 helpers, 28 children in two villages, one festival
 * visit to all of them, 15 single visits, 124 calls that count and some that do not, and the totals it only states.
 */
public final class OfficeR1 {
    private static final String[] COUNTERPARTS = {"FATHER", "MOTHER", "TEACHER", "VILLAGE_CADRE", "TOWN_CADRE"};

    private final World world;
    public final World.County county;
    public final UUID unit;
    public final UUID officer;
    public final LocalDate from;
    public final LocalDate to;
    public final LocalDate asOf;
    public final List<UUID> children = new ArrayList<>();
    public final List<UUID> helpers = new ArrayList<>();
    public final List<UUID> singleVisits = new ArrayList<>();
    public UUID festivalVisit;
    private int visits;

    public OfficeR1(World world) {
        this.world = world;
        county = world.county();
        unit = county.unit;
        officer = county.person(Role.ORGANIZATION_OFFICER);
        LocalDate today = world.today();
        // The year whose Children's Day is past.
        int year = today.getMonthValue() > 6 ? today.getYear() : today.getYear() - 1;
        from = LocalDate.of(year, 1, 1);
        to = LocalDate.of(year, 12, 31);
        asOf = to.isAfter(today) ? today : to;
        for (int i = 0; i < 32; i++) {
            helpers.add(world.person("帮扶人" + (i + 1), unit));
        }
        world.write(this::plan);
        world.write(this::children);
        world.write(this::pairings);
        world.write(this::visits);
        world.write(this::contacts);
    }

    /** A contract body for the report of this office and year. */
    public Map<String, Object> reportRequest() {
        return World.json("organizationId", unit, "template", "UNIT", "periodFrom", from, "periodTo", to, "asOf", asOf);
    }

    /** What the office states: gifts and publicity, and the wording of the outlook. */
    public Map<String, Object> statedRequest() {
        return World.json("organizationId", unit, "periodFrom", from, "periodTo", to, "asOf", asOf, "values", List.of(
                stated("DONATION_CASH", 3200, "MORE_THAN"), stated("DONATION_IN_KIND", 2100, "MORE_THAN"),
                stated("DONATION_TOTAL", 5300, "MORE_THAN"), stated("MEDIA_PROV", 2, "EXACT"), stated("MEDIA_CITY", 5, "EXACT"),
                stated("MEDIA_COUNTY", 33, "MORE_THAN"),
                World.json("code", "POLITICAL_REF", "text", "十八大及十八届四中全会精神", "qualifier", "REFERENCE", "source", "撰写人")));
    }

    public static Map<String, Object> stated(String code, int value, String qualifier) {
        return World.json("code", code, "value", value, "qualifier", qualifier, "source", "局办公室台账");
    }

    /** One more visit to these children. */
    public UUID addVisit(String purpose, LocalDate day, boolean saw, List<UUID> seen) {
        UUID[] id = new UUID[1];
        world.write(rows -> id[0] = visit(rows, purpose, day, saw, seen));
        return id[0];
    }

    public UUID addContact(String counterpart, LocalDate day, UUID child) {
        UUID[] id = new UUID[1];
        world.write(rows -> id[0] = contact(rows, "PHONE", counterpart, day, true, child));
        return id[0];
    }

    public UUID addPairing(UUID child, UUID helper) {
        UUID[] id = new UUID[1];
        world.write(rows -> id[0] = pairing(rows, child, helper));
        return id[0];
    }

    /** A child of a place, without any record. */
    public UUID addChild(String name, String regionCode) {
        UUID[] id = new UUID[1];
        world.write(rows -> id[0] = child(rows, name, regionCode));
        return id[0];
    }

    private void plan(Rows rows) {
        UUID document = Ids.next();
        UUID group = Ids.next();
        rows.add("policy_document", "id", document, "organization_id", unit, "title",
                "市委办公室市政府办公室转发市委宣传部等部门〈关于开展留守儿童“笑脸行动”实施方案〉的通知", "document_number", "枝市办文[20__]1号",
                "year_masked", true, "version", 0L, "created_at", created());
        rows.add("campaign", "id", Ids.next(), "organization_id", unit, "name", "笑脸行动", "policy_document_id", document, "starts_on", from,
                "version", 0L, "created_at", created());
        rows.add("work_group", "id", group, "organization_id", unit, "name", "关爱留守儿童领导小组", "established_on", from, "version", 0L,
                "created_at", created());
        member(rows, group, 1, "赵局长", "LEADER", "CHIEF");
        member(rows, group, 2, "钱副局长", "DEPUTY_LEADER", "IN_CHARGE");
        member(rows, group, 3, "孙主任", "MEMBER", "PARTICIPATING");
        rule(rows, "每月亲情联系", "PARENT_CHILD_LINK", "MONTH");
        rule(rows, "每月监护人沟通", "CARER_TALK", "MONTH");
        rule(rows, "定期家访", "HOME_VISIT", "QUARTER");
    }

    private void children(Rows rows) {
        for (int i = 0; i < 28; i++) {
            children.add(child(rows, "孩子" + (i + 1), i < 16 ? county.village : county.secondVillage));
        }
    }

    private void pairings(Rows rows) {
        for (int i = 0; i < 32; i++) {
            pairing(rows, children.get(i % 28), helpers.get(i));
        }
    }

    private void visits(Rows rows) {
        festivalVisit = visit(rows, "FESTIVAL", LocalDate.of(from.getYear(), 5, 30), true, children);
        for (int i = 0; i < 15; i++) {
            singleVisits.add(visit(rows, "ROUTINE", from.plusDays(7L + i * 11), true, List.of(children.get(i))));
        }
        visit(rows, "ROUTINE", from.plusDays(20), false, List.of(children.get(20)));
        visit(rows, "ROUTINE", from.minusDays(3), true, List.of(children.get(21)));
    }

    private void contacts(Rows rows) {
        for (int i = 0; i < 124; i++) {
            contact(rows, "PHONE", COUNTERPARTS[i % 5], from.plusDays(i), true, children.get(i % 28));
        }
        for (int i = 0; i < 9; i++) {
            contact(rows, "PHONE", "FATHER", from.plusDays(i), false, children.get(i));
        }
        contact(rows, "PHONE", "CARER", from.plusDays(5), true, children.get(0));
        contact(rows, "TALK", "TEACHER", from.plusDays(6), true, children.get(1));
        contact(rows, "PHONE", "MOTHER", from.minusDays(1), true, children.get(2));
    }

    private UUID child(Rows rows, String name, String regionCode) {
        UUID id = Ids.next();
        rows.add("child", "id", id, "archive_number", "R1" + id.toString().replace("-", "").substring(10), "name", name, "name_sort",
                PinyinKeys.sortKey(name), "gender", "MALE", "birth_date", LocalDate.of(from.getYear() - 9, 3, 1), "region_code", regionCode,
                "status", "ACTIVE", "entered_on", from.minusYears(1), "source", "UNIT", "version", 0L, "created_at", created(), "updated_at",
                created());
        rows.add("child_status_period", "id", Ids.next(), "child_id", id, "starts_on", from.minusYears(1));
        return id;
    }

    private UUID pairing(Rows rows, UUID child, UUID helper) {
        UUID id = Ids.next();
        rows.add("pairing", "id", id, "child_id", child, "helper_id", helper, "organization_id", unit, "kind", "CADRE", "starts_on", from,
                "version", 0L, "created_at", created());
        return id;
    }

    private UUID visit(Rows rows, String purpose, LocalDate day, boolean saw, List<UUID> seen) {
        UUID id = Ids.next();
        rows.add("home_visit", "id", id, "number", id.toString().replace("-", "").substring(10), "organization_id", unit, "recorded_by",
                helpers.get(visits++ % 32), "occurred_on", day, "method", "HOME", "planned", true, "purpose", purpose, "persons_met", "CHILD",
                "talk_themes", "", "version", 0L, "created_at", created());
        seen.forEach(c -> rows.add("home_visit_child", "home_visit_id", id, "child_id", c, "occurred_on", day, "organization_id", unit,
                "saw_child", saw, "effective", saw));
        return id;
    }

    private UUID contact(Rows rows, String channel, String counterpart, LocalDate day, boolean reached, UUID child) {
        UUID id = Ids.next();
        rows.add("contact", "id", id, "organization_id", unit, "recorded_by", helpers.get(0), "occurred_on", day, "channel", channel,
                "counterpart", counterpart, "kind", "GENERAL", "outcome", reached ? "REACHED" : "NOT_REACHED", "talk_themes", "", "version",
                0L, "created_at", created());
        rows.add("contact_child", "contact_id", id, "child_id", child, "occurred_on", day, "organization_id", unit, "kind", "GENERAL",
                "channel", channel, "counterpart", counterpart, "effective", reached);
        return id;
    }

    private void rule(Rows rows, String name, String duty, String period) {
        rows.add("duty_rule", "id", Ids.next(), "organization_id", unit, "name", name, "duty", duty, "pairing_kind", "CADRE", "period", period,
                "times_per_period", 1, "valid_from", from, "version", 0L, "created_at", created());
    }

    private static void member(Rows rows, UUID group, int order, String name, String role, String tier) {
        rows.add("work_group_member", "id", Ids.next(), "work_group_id", group, "member_order", order, "name", name, "group_role", role,
                "tier", tier);
    }

    private java.time.Instant created() {
        return from.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
    }
}

package org.xiaolian.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.duty.CoverageModel.MChild;
import org.xiaolian.duty.CoverageModel.MHolder;
import org.xiaolian.duty.CoverageModel.MLevel;
import org.xiaolian.duty.CoverageModel.MLine;
import org.xiaolian.duty.CoverageModel.MRecord;
import org.xiaolian.duty.CoverageModel.MRule;
import org.xiaolian.duty.CoverageModel.MSpan;
import org.xiaolian.duty.CoverageModel.MTerm;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

/**
 * The table against a model that goes day by day and knows nothing of the application: random rosters, pairings, rules in all their
 * dimensions, records, exemptions and edits. A case is a child in a column in a month. Every answer is compared in its cells, its
 * sums and its list of gaps.
 */
@QuarkusTest
class CoverageModelTest {
    private static final int CASES = 10_000;
    private static final int CHILDREN = 180;
    private static final int RULES = 12;
    private static final List<String> LEVELS = Arrays.asList(null, "HIGH", "MEDIUM", "LOW");
    private static final List<String> SEASONS = Arrays.asList(null, null, "TERM", "WINTER_HOLIDAY", "SUMMER_HOLIDAY");
    private static final List<String> PERIODS = List.of("WEEK", "MONTH", "QUARTER", "HALF_YEAR", "HALF_TERM", "TERM", "INTERVAL");
    private static final List<String> DUTIES = List.of("HOME_VISIT", "CARER_TALK", "CHILD_TALK", "PARENT_CHILD_LINK", "PARENT_CONTACT", "ANY_CONTACT");
    private static final List<String> KINDS = List.of("CARER_TALK", "CHILD_TALK", "PARENT_CHILD_LINK", "PARENT_CONTACT", "GENERAL");

    /** Two classes by key, and one whose name says no grade. */
    private static final List<String> GROUPS = List.of("P2024/1", "P2023/2", "育才班");

    @Inject
    World world;

    @Inject
    DataSource database;

    @Test
    @Practice({"R1-P17", "R1-P18", "R1-P19"})
    void everyCellSumAndGapOfTenThousandRandomCasesIsWhatTheModelSays() throws SQLException {
        long seed = Long.getLong("xiaolian.coverage.seed", new Random().nextLong());
        System.out.println("coverage model: seed " + seed);
        Random random = new Random(seed);
        int cases = 0;
        while (cases < CASES) {
            cases += round(random, "seed " + seed + " after " + cases + " cases");
        }
        assertTrue(cases >= CASES);
    }

    private int round(Random random, String where) throws SQLException {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        List<MTerm> terms = terms(county, random);
        UUID otherSchool = world.organization("另一所学校", "SCHOOL", county.otherVillage);
        CoverageModel model = new CoverageModel(holders(county, otherSchool, random), world.today());
        Map<UUID, MRule> rules = new TreeMap<>();
        for (int i = 0; i < RULES; i++) {
            MRule rule = rule(county, random);
            rules.put(save(admin, county, rule), rule);
        }
        List<MChild> children = new ArrayList<>();
        for (int i = 0; i < CHILDREN; i++) {
            children.add(child(county, otherSchool, random, rules.keySet()));
        }
        write(county, children);
        YearMonth month = YearMonth.from(world.today()).minusMonths(random.nextInt(13) - 1);
        int cases = compare(model, admin, children, rules, terms, month, where + " " + month);
        edit(children, random);
        return cases + compare(model, admin, children, rules, terms, month, where + " " + month + " after edits");
    }

    // ---- what is made up ------------------------------------------------------------------------------------------------------

    private List<MTerm> terms(World.County county, Random random) {
        List<MTerm> terms = new ArrayList<>();
        boolean own = random.nextBoolean();
        for (int year = world.today().getYear() - 3; year <= world.today().getYear() + 2; year++) {
            for (boolean spring : new boolean[] {false, true}) {
                MTerm term = new MTerm();
                term.spring = spring;
                int shift = own ? random.nextInt(9) - 4 : 0;
                term.first = spring ? LocalDate.of(year + 1, 2, 20).plusDays(shift) : LocalDate.of(year, 9, 1).plusDays(shift);
                term.half = spring ? LocalDate.of(year + 1, 4, 30).plusDays(shift) : LocalDate.of(year, 11, 10).plusDays(shift);
                term.last = spring ? LocalDate.of(year + 1, 7, 10).plusDays(shift) : LocalDate.of(year + 1, 1, 20).plusDays(shift);
                terms.add(term);
                if (own) {
                    int schoolYear = year;
                    world.write(rows -> rows.add("school_term", "id", Ids.next(), "county_code", county.code, "school_year", schoolYear, "term", spring ? 2 : 1, "starts_on",
                            term.first, "half_on", term.half, "ends_on", term.last, "version", 0L));
                }
            }
        }
        return terms;
    }

    private List<MHolder> holders(World.County county, UUID otherSchool, Random random) {
        List<MHolder> all = new ArrayList<>();
        for (String role : List.of("VILLAGE_DIRECTOR", "TOWN_SUPERVISOR", "CLASS_TEACHER")) {
            List<String> places = role.equals("VILLAGE_DIRECTOR") ? List.of(county.village, county.secondVillage, county.otherTown) : List.of(county.town, county.otherTown);
            for (int n = 3 + random.nextInt(4); n > 0; n--) {
                LocalDate from = world.today().minusDays(random.nextInt(700));
                MSpan span = new MSpan(from, random.nextBoolean() ? null : from.plusDays(random.nextInt(300)));
                boolean teacher = role.equals("CLASS_TEACHER");
                all.add(new MHolder(role, teacher ? null : pick(random, places), teacher ? pick(random, List.of(county.school, otherSchool)) : null, teacher ? pick(random, GROUPS) : null, span));
            }
        }
        for (MHolder holder : all) {
            UUID person = world.person("任职" + Ids.next().toString().substring(24), county.office);
            world.write(rows -> rows.add("role_grant", "id", Ids.next(), "person_id", person, "role", holder.role(), "region_code", holder.place(), "organization_id", holder.school(), "class_name",
                    holder.group() == null ? null : called(holder.group(), holder.span().from()), "valid_from", holder.span().from(), "valid_to", holder.span().to()));
        }
        return all;
    }

    /** What everybody calls a class on a day: it goes up each September, and words stay. */
    private static String called(String group, LocalDate day) {
        return group.startsWith("P") ? SchoolClass.name(group, day) : group;
    }

    private MRule rule(World.County county, Random random) {
        String duty = pick(random, DUTIES);
        List<MLine> lines = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        if (random.nextInt(4) > 0) {
            lines.add(line(random, null, null, null));
        }
        for (int n = random.nextInt(4) + (lines.isEmpty() ? 1 : 0); n > 0; n--) {
            String level = pick(random, LEVELS);
            String place = pick(random, Arrays.asList(null, null, county.village, county.otherTown));
            String season = pick(random, SEASONS);
            if ((level != null || place != null || season != null) && seen.add(Arrays.asList(level, place, season))) {
                lines.add(line(random, level, place, season));
            }
        }
        if (lines.isEmpty()) {
            lines.add(line(random, "HIGH", null, null));
        }
        boolean visit = duty.equals("HOME_VISIT");
        boolean all = duty.equals("ANY_CONTACT");
        Set<String> ways = all || random.nextInt(4) > 0 ? Set.of() : visit ? Set.of("HOME") : Set.of("PHONE", "VIDEO");
        Set<String> persons = all || random.nextInt(4) > 0 ? Set.of() : Set.of("CARER", "MOTHER");
        LocalDate from = world.today().minusDays(random.nextInt(500));
        LocalDate to = random.nextInt(4) > 0 ? null : from.plusDays(random.nextInt(400));
        String actor = duty.equals("PARENT_CONTACT") ? "PARENTS" : pick(random, List.of("HELPER", "HELPER", "VILLAGE_DIRECTOR", "CLASS_TEACHER", "TOWN_SUPERVISOR"));
        String pairing = !actor.equals("HELPER") ? null : random.nextInt(3) > 0 ? "CADRE" : "SPONSOR";
        boolean school = actor.equals("CLASS_TEACHER") && random.nextBoolean();
        return new MRule(duty, actor, pairing, pairing != null && random.nextBoolean(), lines, ways, persons, from, to, county.code.substring(0, 6), school ? county.school : null);
    }

    private static MLine line(Random random, String level, String place, String season) {
        String period = pick(random, PERIODS);
        boolean interval = period.equals("INTERVAL");
        return new MLine(level, place, season, period, interval ? 3 + random.nextInt(60) : null, interval || random.nextInt(3) > 0 ? 1 : 2);
    }

    private UUID save(UUID admin, World.County county, MRule rule) {
        MLine usual = rule.lines().stream().filter(l -> l.conditions() == 0).findFirst().orElse(null);
        boolean visit = rule.duty().equals("HOME_VISIT");
        Map<String, Object> body = json("organizationId", (rule.school() == null ? county.unit : rule.school()).toString(), "name", rule.duty(), "duty", rule.duty(), "actor", rule.actor(), "pairingKind",
                rule.pairing(), "helperOptional", rule.optional(), "period",
                usual == null ? null : usual.period(), "intervalDays", usual == null ? null : usual.days(), "timesPerPeriod", usual == null ? 1 : usual.times(), "lines",
                rule.lines().stream().filter(l -> l.conditions() > 0).map(l -> json("riskLevel", l.level(), "regionCode", l.place(), "season", l.season(), "period", l.period(),
                        "intervalDays", l.days(), "timesPerPeriod", l.times())).toList(),
                "channels", visit ? Set.of() : rule.ways(), "methods", visit ? rule.ways() : Set.of(), "persons", rule.persons(), "validFrom", rule.from().toString(), "validTo",
                rule.to() == null ? null : rule.to().toString());
        return UUID.fromString(world.as(admin).body(body).post("/duty-rules").then().statusCode(201).extract().path("id"));
    }

    private MChild child(World.County county, UUID otherSchool, Random random, Set<UUID> rules) {
        LocalDate today = world.today();
        MChild child = new MChild();
        child.village = pick(random, List.of(county.village, county.secondVillage, county.otherVillage, county.fourthVillage));
        LocalDate assessed = today.minusDays(random.nextInt(500));
        for (int n = random.nextInt(4); n > 0 && !assessed.isAfter(today); n--) {
            LocalDate until = n == 1 && random.nextInt(4) > 0 ? null : assessed.plusDays(random.nextInt(60));
            if (until == null || until.isBefore(today)) {
                child.levels.add(new MLevel(pick(random, LEVELS.subList(1, 4)), new MSpan(assessed, until)));
            }
            assessed = until == null ? assessed : until.plusDays(1);
        }
        child.school = pick(random, Arrays.asList(null, county.school, county.school, otherSchool));
        child.group = pick(random, GROUPS);
        LocalDate since = today.minusDays(random.nextInt(600));
        if (random.nextInt(4) == 0 && since.isBefore(today.minusDays(10))) {
            LocalDate closed = since.plusDays(random.nextInt((int) (today.toEpochDay() - since.toEpochDay()) - 5));
            child.open.add(new MSpan(since, closed));
            if (random.nextBoolean() && closed.isBefore(today.minusDays(20))) {
                child.open.add(new MSpan(closed.plusDays(10), null));
            }
        } else {
            child.open.add(new MSpan(since, null));
        }
        for (String kind : List.of("CADRE", "SPONSOR")) {
            for (int n = random.nextInt(3); n > 0; n--) {
                LocalDate from = today.minusDays(random.nextInt(500));
                child.paired.computeIfAbsent(kind, k -> new ArrayList<>()).add(new MSpan(from, n > 1 || random.nextBoolean() ? from.plusDays(random.nextInt(200)) : null));
            }
        }
        int span = (int) (today.toEpochDay() - since.toEpochDay()) + 1;
        for (int n = random.nextInt(25); n > 0; n--) {
            MRecord record = new MRecord();
            record.visit = random.nextInt(3) == 0;
            record.kind = record.visit ? null : pick(random, KINDS);
            record.way = record.visit ? pick(random, List.of("HOME", "SCHOOL")) : pick(random, List.of("PHONE", "VIDEO", "TALK"));
            record.person = pick(random, List.of("CARER", "MOTHER", "CHILD", "TEACHER"));
            record.day = today.minusDays(random.nextInt(span));
            record.counts = random.nextInt(4) > 0;
            child.records.add(record);
        }
        for (UUID rule : rules) {
            if (random.nextInt(12) == 0) {
                LocalDate from = today.minusDays(random.nextInt(400));
                child.exempt.computeIfAbsent(rule, r -> new ArrayList<>()).add(new MSpan(from, from.plusDays(random.nextInt(60))));
            }
        }
        return child;
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void write(World.County county, List<MChild> children) {
        UUID helper = world.person("帮扶人", county.unit);
        UUID second = world.person("另一帮扶人", county.unit);
        Instant now = Instant.EPOCH;
        world.write(rows -> {
            for (MChild child : children) {
                LocalDate closed = child.open.get(child.open.size() - 1).to();
                rows.add("child", "id", child.id, "archive_number", "T" + child.id.toString().replace("-", "").substring(10), "name", "孩", "name_sort", new byte[] {1}, "gender", "FEMALE",
                        "birth_date", LocalDate.of(2016, 3, 1), "region_code", child.village, "status", closed == null ? "ACTIVE" : "CLOSED", "closed_on", closed, "close_reason",
                        closed == null ? null : "PARENTS_RETURNED", "entered_on", child.entered(), "source", "VILLAGE", "risk_level", child.now() == null ? null : child.now().level(), "risk_level_on",
                        child.now() == null ? null : child.now().span().from(), "school_id", child.school, "class_name",
                        called(child.group, world.today()), "class_key", child.group.startsWith("P") ? child.group : null, "version", 0L, "created_at", now,
                        "updated_at", now);
            }
            rows.flush();
            for (MChild child : children) {
                child.levels.forEach(l -> rows.add("child_risk_level", "id", Ids.next(), "child_id", child.id, "starts_on", l.span().from(), "ends_on", l.span().to(), "risk_level", l.level()));
                for (MSpan span : child.open) {
                    rows.add("child_status_period", "id", Ids.next(), "child_id", child.id, "starts_on", span.from(), "ends_on", span.to());
                }
                child.paired.forEach((kind, spans) -> {
                    for (int i = 0; i < spans.size(); i++) {
                        MSpan span = spans.get(i);
                        rows.add("pairing", "id", Ids.next(), "child_id", child.id, "helper_id", i == 0 ? helper : second, "organization_id", county.unit, "kind", kind, "starts_on", span.from(),
                                "ends_on", span.to(), "end_reason", span.to() == null ? null : "OTHER", "version", 0L, "created_at", now);
                    }
                });
                child.exempt.forEach((rule, spans) -> spans.forEach(span -> rows.add("duty_exemption", "id", Ids.next(), "child_id", child.id, "duty_rule_id", rule, "starts_on", span.from(),
                        "ends_on", span.to(), "reason", "探亲", "approved_by", helper, "version", 0L, "created_at", now)));
                child.records.forEach(r -> add(rows, county, child, r, helper));
            }
        });
    }

    private static void add(org.xiaolian.shared.persistence.Rows rows, World.County county, MChild child, MRecord r, UUID helper) {
        if (r.visit) {
            rows.add("home_visit", "id", r.id, "number", r.id.toString().replace("-", "").substring(10), "organization_id", county.unit, "recorded_by", helper, "occurred_on", r.day, "method",
                    r.way, "planned", true, "purpose", "ROUTINE", "persons_met", "NEIGHBOUR," + r.person, "talk_themes", "", "urgent_attention", false, "late_entry", false, "version", 0L,
                    "created_at", Instant.EPOCH);
            rows.add("home_visit_child", "home_visit_id", r.id, "child_id", child.id, "occurred_on", r.day, "organization_id", county.unit, "saw_child", r.counts, "effective", r.counts);
            return;
        }
        rows.add("contact", "id", r.id, "organization_id", county.unit, "recorded_by", helper, "occurred_on", r.day, "channel", r.way, "counterpart", r.person, "kind", r.kind, "outcome",
                r.counts ? "REACHED" : "NOT_REACHED", "talk_themes", "", "late_entry", false, "version", 0L, "created_at", Instant.EPOCH);
        rows.add("contact_child", "contact_id", r.id, "child_id", child.id, "occurred_on", r.day, "organization_id", county.unit, "kind", r.kind, "channel", r.way, "counterpart", r.person,
                "effective", r.counts);
    }

    /** Visits and contacts are moved to another day, or cancelled: as their rooms leave the rows. */
    private void edit(List<MChild> children, Random random) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (MChild child : children) {
                for (MRecord record : child.records) {
                    int what = random.nextInt(6);
                    if (what == 0) {
                        LocalDate day = record.day.minusDays(random.nextInt(40));
                        record.day = day.isBefore(child.entered()) ? child.entered() : day;
                    } else if (what == 1) {
                        record.cancelled = true;
                        record.counts = false;
                    } else {
                        continue;
                    }
                    String main = record.visit ? "home_visit" : "contact";
                    update(connection, "UPDATE " + main + " SET occurred_on = ?, cancelled_on = " + (record.cancelled ? "CURRENT_DATE, cancel_reason = '重复'" : "NULL") + " WHERE id = ?", record);
                    update(connection, "UPDATE " + main + "_child SET occurred_on = ?, effective = " + record.counts + " WHERE " + main + "_id = ?", record);
                }
            }
            connection.commit();
        }
    }

    private static void update(Connection connection, String sql, MRecord record) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, record.day);
            update.setBytes(2, UuidBytes.of(record.id));
            update.executeUpdate();
        }
    }

    // ---- what is compared -----------------------------------------------------------------------------------------------------

    private int compare(CoverageModel model, UUID admin, List<MChild> children, Map<UUID, MRule> rules, List<MTerm> terms, YearMonth month, String where) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, Long> sums = new TreeMap<>();
        Set<String> gaps = new HashSet<>();
        for (MChild child : children) {
            if (!model.listed(child, month)) {
                continue;
            }
            rules.forEach((id, rule) -> {
                if (rule.from().isAfter(month.atEndOfMonth()) || rule.to() != null && rule.to().isBefore(month.atDay(1))) {
                    return;
                }
                String state = model.state(child, id, rule, terms, month);
                expected.put(child.id + "/" + id, state);
                sums.merge(id + " " + state, 1L, Long::sum);
                if (Set.of("NOBODY", "DUE", "OVERDUE").contains(state)) {
                    gaps.add(child.id.toString());
                }
            });
        }
        Map<String, String> actual = new TreeMap<>();
        var table = world.as(admin).queryParam("month", month.toString()).queryParam("limit", 200).get("/coverage").then().statusCode(200).extract().jsonPath();
        for (Map<String, Object> row : table.<Map<String, Object>>getList("items")) {
            for (Object cell : (List<?>) row.get("cells")) {
                actual.put(row.get("childId") + "/" + ((Map<?, ?>) cell).get("ruleId"), (String) ((Map<?, ?>) cell).get("state"));
            }
        }
        assertEquals(text(expected, rules), text(actual, rules), where);
        Map<String, Long> summed = new TreeMap<>();
        for (Map<String, Object> total : table.<Map<String, Object>>getList("totals")) {
            Map.of("done", "DONE", "due", "DUE", "overdue", "OVERDUE", "exempt", "EXEMPT", "nobody", "NOBODY", "notOwed", "NOT_OWED").forEach((field, state) -> {
                long count = ((Number) total.get(field)).longValue();
                if (count > 0) {
                    summed.put(total.get("ruleId") + " " + state, count);
                }
            });
        }
        assertEquals(sums, summed, "sums, " + where);
        assertEquals(gaps, new HashSet<>(world.as(admin).queryParam("month", month.toString()).queryParam("limit", 200).queryParam("onlyGaps", true).get("/coverage").then()
                .statusCode(200).extract().<List<String>>path("items.childId")), "gaps, " + where);
        return expected.size();
    }

    /** Only what differs is worth reading; a rule is named with what it asks. */
    private static String text(Map<String, String> cells, Map<UUID, MRule> rules) {
        StringBuilder text = new StringBuilder();
        cells.forEach((key, state) -> text.append(key).append(' ').append(state).append(' ').append(rules.get(UUID.fromString(key.substring(key.indexOf('/') + 1)))).append('\n'));
        return text.toString();
    }
}

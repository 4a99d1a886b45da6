package org.xiaolian.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.SchoolClass;
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

    private List<MHolder> holders;

    private record MLine(String level, String place, String season, String period, Integer days, int times) {
        int conditions() {
            return (level == null ? 0 : 1) + (place == null ? 0 : 1) + (season == null ? 0 : 1);
        }

        double every() {
            return days != null ? days : Map.of("WEEK", 7.0, "MONTH", 30.0, "QUARTER", 91.0, "HALF_YEAR", 182.0, "HALF_TERM", 70.0, "TERM", 140.0).get(period) / times;
        }
    }

    /** @param school the office is this school, and asks of its pupils alone; null otherwise */
    private record MRule(String duty, String actor, String pairing, boolean optional, List<MLine> lines, Set<String> ways, Set<String> persons, LocalDate from, LocalDate to, String place,
            UUID school) {
    }

    /** Somebody in a post: of a place, or of a class as it was called when she got it. */
    private record MHolder(String role, String place, UUID school, String group, MSpan span) {
    }

    private record MLevel(String level, MSpan span) {
    }

    private record MSpan(LocalDate from, LocalDate to) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private static final class MRecord {
        UUID id = Ids.next();
        boolean visit;
        String kind;
        String way;
        String person;
        LocalDate day;
        boolean counts;
        boolean cancelled;
    }

    private static final class MChild {
        UUID id = Ids.next();
        /** What it was from when to when; the last one is its level now, or none when it has ended. */
        List<MLevel> levels = new ArrayList<>();
        String village;
        UUID school;
        /** Its class, the same in every year. */
        String group;
        List<MSpan> open = new ArrayList<>();
        Map<String, List<MSpan>> paired = new HashMap<>();
        List<MRecord> records = new ArrayList<>();
        Map<UUID, List<MSpan>> exempt = new HashMap<>();

        String level(LocalDate day) {
            return levels.stream().filter(l -> l.span().has(day)).map(MLevel::level).findFirst().orElse(null);
        }

        MLevel now() {
            MLevel last = levels.isEmpty() ? null : levels.get(levels.size() - 1);
            return last == null || last.span().to() != null ? null : last;
        }

        boolean active() {
            return open.get(open.size() - 1).to() == null;
        }

        LocalDate entered() {
            return open.get(0).from();
        }
    }

    private static final class MTerm {
        LocalDate first;
        LocalDate half;
        LocalDate last;
        boolean spring;
    }

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
        holders = holders(county, otherSchool, random);
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
        int cases = compare(admin, children, rules, terms, month, where + " " + month);
        edit(children, random);
        return cases + compare(admin, children, rules, terms, month, where + " " + month + " after edits");
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

    private int compare(UUID admin, List<MChild> children, Map<UUID, MRule> rules, List<MTerm> terms, YearMonth month, String where) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, Long> sums = new TreeMap<>();
        Set<String> gaps = new HashSet<>();
        for (MChild child : children) {
            if (!listed(child, month)) {
                continue;
            }
            rules.forEach((id, rule) -> {
                if (rule.from().isAfter(month.atEndOfMonth()) || rule.to() != null && rule.to().isBefore(month.atDay(1))) {
                    return;
                }
                String state = state(child, id, rule, terms, month);
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

    private boolean listed(MChild child, YearMonth month) {
        boolean open = child.open.stream().anyMatch(s -> !s.from().isAfter(month.atEndOfMonth()) && (s.to() == null || !s.to().isBefore(month.atDay(1))));
        return open || child.active() && !month.atEndOfMonth().isBefore(world.today());
    }

    // ---- the model ------------------------------------------------------------------------------------------------------------

    private String state(MChild child, UUID id, MRule rule, List<MTerm> terms, YearMonth month) {
        List<String> order = List.of("NOT_OWED", "DONE", "EXEMPT", "NOBODY", "DUE", "OVERDUE");
        String worst = "NOT_OWED";
        for (String state : parts(child, id, rule, terms, month)) {
            worst = order.indexOf(state) > order.indexOf(worst) ? state : worst;
        }
        return worst;
    }

    private List<String> parts(MChild child, UUID id, MRule rule, List<MTerm> terms, YearMonth month) {
        List<String> states = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (!new MSpan(rule.from(), rule.to()).has(day)) {
                continue;
            }
            for (MLine line : rule.lines()) {
                String key = line.days() != null ? season(day, terms) : period(line.period(), day, terms);
                if (key == null || !seen.add(rule.lines().indexOf(line) + key)) {
                    continue;
                }
                LocalDate from = day;
                LocalDate to = day;
                if (line.days() != null) {
                    while (to.isBefore(month.atEndOfMonth()) && new MSpan(rule.from(), rule.to()).has(to.plusDays(1)) && season(to.plusDays(1), terms).equals(key)) {
                        to = to.plusDays(1);
                    }
                } else {
                    while (key.equals(period(line.period(), from.minusDays(1), terms))) {
                        from = from.minusDays(1);
                    }
                    while (key.equals(period(line.period(), to.plusDays(1), terms))) {
                        to = to.plusDays(1);
                    }
                }
                if (line == holding(child, rule, from, to.isBefore(world.today()) ? to : world.today(), terms)) {
                    states.add(one(child, id, rule, line, from, to));
                }
            }
        }
        return states;
    }

    /** Most conditions first, then whichever asks more; by the season in which the period began and the level on the last day that can be judged. */
    private MLine holding(MChild child, MRule rule, LocalDate day, LocalDate judged, List<MTerm> terms) {
        boolean reached = switch (rule.actor()) {
            case "HELPER" -> true;
            case "CLASS_TEACHER" -> child.school != null && (rule.school() == null ? child.village.startsWith(rule.place()) : rule.school().equals(child.school));
            default -> child.village.startsWith(rule.place());
        };
        if (!reached) {
            return null;
        }
        MLine best = null;
        for (MLine line : rule.lines()) {
            boolean fits = (line.level() == null || line.level().equals(child.level(judged))) && (line.season() == null || line.season().equals(season(day, terms)))
                    && (line.place() == null || child.village.startsWith(line.place().replaceAll("(000)+$", "")));
            if (fits && (best == null || line.conditions() > best.conditions() || line.conditions() == best.conditions() && line.every() < best.every())) {
                best = line;
            }
        }
        return best;
    }

    private String one(MChild child, UUID id, MRule rule, MLine line, LocalDate from, LocalDate to) {
        LocalDate today = world.today();
        boolean anybody = somebody(child, rule, from, to);
        if (!anybody && rule.optional()) {
            return "NOT_OWED";
        }
        List<LocalDate> days = child.records.stream().filter(r -> r.counts && about(rule, r)).map(r -> r.day).sorted().toList();
        boolean late = to.isBefore(today);
        boolean done;
        if (line.days() == null) {
            done = days.stream().filter(d -> new MSpan(from, to).has(d)).count() >= line.times();
        } else {
            LocalDate began = child.entered().isAfter(rule.from()) ? child.entered() : rule.from();
            LocalDate judged = to.isBefore(today) ? to : today;
            LocalDate last = last(days, rule.from(), judged);
            if (last == null && began.plusDays(30).isAfter(to)) {
                return "NOT_OWED";
            }
            late = false;
            for (LocalDate day = from; !day.isAfter(judged); day = day.plusDays(1)) {
                LocalDate before = last(days, rule.from(), day);
                LocalDate due = before == null ? began.plusDays(30) : before.plusDays(line.days());
                late |= due.isBefore(day);
            }
            done = last != null && !late && (to.isBefore(today) || last.plusDays(line.days()).isAfter(to));
        }
        if (done) {
            return "DONE";
        }
        if (child.exempt.getOrDefault(id, List.of()).stream().anyMatch(e -> !e.from().isAfter(to) && !e.to().isBefore(from))) {
            return "EXEMPT";
        }
        if (!anybody) {
            return "NOBODY";
        }
        return late ? "OVERDUE" : "DUE";
    }

    private boolean somebody(MChild child, MRule rule, LocalDate from, LocalDate to) {
        if (rule.actor().equals("PARENTS")) {
            return true;
        }
        List<MSpan> spans = rule.actor().equals("HELPER") ? child.paired.getOrDefault(rule.pairing(), List.of())
                : holders.stream().filter(h -> h.role().equals(rule.actor()) && (h.place() == null ? h.school().equals(child.school) && h.group().equals(child.group)
                        : child.village.startsWith(h.place().replaceAll("(000)+$", "")))).map(MHolder::span).toList();
        return spans.stream().anyMatch(p -> !p.from().isAfter(to) && (p.to() == null || !p.to().isBefore(from)));
    }

    private static LocalDate last(List<LocalDate> days, LocalDate from, LocalDate to) {
        return days.stream().filter(d -> !d.isBefore(from) && !d.isAfter(to)).reduce(null, (a, b) -> b);
    }

    private static boolean about(MRule rule, MRecord record) {
        boolean duty = rule.duty().equals("ANY_CONTACT") ? !"PARENT_CONTACT".equals(record.kind) : rule.duty().equals("HOME_VISIT") ? record.visit : rule.duty().equals("PARENT_CONTACT")
                ? "PARENT_CONTACT".equals(record.kind) || "PARENT_CHILD_LINK".equals(record.kind) : rule.duty().equals(record.kind);
        return duty && (rule.ways().isEmpty() || rule.ways().contains(record.way)) && (rule.persons().isEmpty() || rule.persons().contains(record.person));
    }

    private static String season(LocalDate day, List<MTerm> terms) {
        MTerm next = null;
        for (MTerm term : terms) {
            if (!day.isBefore(term.first) && !day.isAfter(term.last)) {
                return "TERM";
            }
            if (term.first.isAfter(day) && (next == null || term.first.isBefore(next.first))) {
                next = term;
            }
        }
        return Objects.requireNonNull(next).spring ? "WINTER_HOLIDAY" : "SUMMER_HOLIDAY";
    }

    /** Days with the same name are in one period; null: in none. */
    private static String period(String period, LocalDate day, List<MTerm> terms) {
        return switch (period) {
            case "WEEK" -> day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()).toString();
            case "MONTH" -> YearMonth.from(day).toString();
            case "QUARTER" -> day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case "HALF_YEAR" -> day.getYear() + (day.getMonthValue() > 6 ? "H2" : "H1");
            default -> {
                for (MTerm term : terms) {
                    if (!day.isBefore(term.first) && !day.isAfter(term.last)) {
                        yield term.first + (period.equals("TERM") ? "" : day.isBefore(term.half) ? "a" : "b");
                    }
                }
                yield null;
            }
        };
    }
}

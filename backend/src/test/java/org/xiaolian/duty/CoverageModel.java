package org.xiaolian.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.World;

/** What coverage is, said the slow way: child by child, rule by rule, day by day. */
final class CoverageModel {
    private final List<MHolder> holders;
    private final LocalDate today;

    CoverageModel(List<MHolder> holders, LocalDate today) {
        this.holders = holders;
        this.today = today;
    }

    record MLine(String level, String place, String season, String period, Integer days, int times) {
        int conditions() {
            return (level == null ? 0 : 1) + (place == null ? 0 : 1) + (season == null ? 0 : 1);
        }

        double every() {
            return days != null ? days : Map.of("WEEK", 7.0, "MONTH", 30.0, "QUARTER", 91.0, "HALF_YEAR", 182.0, "HALF_TERM", 70.0, "TERM", 140.0).get(period) / times;
        }
    }

    /** @param school the office is this school, and asks of its pupils alone; null otherwise */
    record MRule(String duty, String actor, String pairing, boolean optional, List<MLine> lines, Set<String> ways, Set<String> persons, LocalDate from, LocalDate to, String place,
            UUID school) {
    }

    /** Somebody in a post: of a place, or of a class as it was called when she got it. */
    record MHolder(String role, String place, UUID school, String group, MSpan span) {
    }

    record MLevel(String level, MSpan span) {
    }

    record MSpan(LocalDate from, LocalDate to) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    static final class MRecord {
        UUID id = Ids.next();
        boolean visit;
        String kind;
        String way;
        String person;
        LocalDate day;
        boolean counts;
        boolean cancelled;
    }

    static final class MChild {
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

    static final class MTerm {
        LocalDate first;
        LocalDate half;
        LocalDate last;
        boolean spring;
    }

    boolean listed(MChild child, YearMonth month) {
        boolean open = child.open.stream().anyMatch(s -> !s.from().isAfter(month.atEndOfMonth()) && (s.to() == null || !s.to().isBefore(month.atDay(1))));
        return open || child.active() && !month.atEndOfMonth().isBefore(today);
    }

    String state(MChild child, UUID id, MRule rule, List<MTerm> terms, YearMonth month) {
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
                if (line == holding(child, rule, from, to.isBefore(today) ? to : today, terms)) {
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

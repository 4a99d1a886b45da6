package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.schooling.SchoolCalendar;
import org.xiaolian.schooling.SchoolSeason;

/** A rule with its lines, the most specific first, the school calendar of its office's county, and who holds the post that owes it. */
final class DutyTerms {
    /** Nothing is overdue in the first days after a file was opened or a rule began (rules.md D-23). */
    static final int GRACE_DAYS = 30;

    final DutyRule rule;
    final String path;
    final String place;
    final SchoolCalendar school;
    final List<PostHolder> holders;
    /** Only pupils of these schools are asked about; null: of any. */
    final Set<UUID> schools;
    private final List<DutyRuleLine> lines;

    /**
     * @param path where the rule's office stands in the tree of offices
     * @param place where the office works: parents owe what it asks for the children of that place
     * @param lines in their order, without what is usual
     * @param holders of the rule's post
     * @param schools of an office that is a school; otherwise null
     */
    DutyTerms(DutyRule rule, String path, String place, List<DutyRuleLine> lines, SchoolCalendar school, List<PostHolder> holders, Set<UUID> schools) {
        this.rule = rule;
        this.path = path;
        this.place = place;
        this.school = school;
        this.holders = holders;
        this.schools = rule.actor == DutyActor.CLASS_TEACHER ? schools : null;
        this.lines = new ArrayList<>(lines);
        if (rule.usual() != null) {
            this.lines.add(rule.usual());
        }
        if (rule.actor != DutyActor.HELPER && this.schools == null) {
            this.lines.replaceAll(line -> line.within(RegionLevel.prefix(place)));
        }
    }

    /** Whether the child can be asked about at all: a class teacher has pupils. */
    boolean concerns(DutyStanding.Subject child) {
        return rule.actor != DutyActor.CLASS_TEACHER || child.schoolId() != null && (schools == null || schools.contains(child.schoolId()));
    }

    /** Without what is usual. */
    List<DutyRuleLine> ownLines() {
        return rule.period == null ? lines : lines.subList(0, lines.size() - 1);
    }

    /** What may be asked on a day. */
    List<DutyRuleLine> linesOn(LocalDate day) {
        SchoolSeason season = school.season(day);
        return lines.stream().filter(l -> l.isIn(season)).toList();
    }

    /** What is asked for such a child on a day. */
    Optional<DutyRuleLine> on(LocalDate day, RiskLevel level, String regionCode) {
        SchoolSeason season = school.season(day);
        return lines.stream().filter(l -> l.isIn(season) && l.fits(level, regionCode)).findFirst();
    }

    /**
     * What the rule asks in a month: each calendar period that has a day in it, by the line that holds when the period begins; and
     * for intervals the days of the month on which such a line holds.
     */
    List<CellPart> parts(LocalDate monthStart, LocalDate monthEnd) {
        LocalDate first = rule.validFrom.isAfter(monthStart) ? rule.validFrom : monthStart;
        LocalDate last = rule.validTo != null && rule.validTo.isBefore(monthEnd) ? rule.validTo : monthEnd;
        List<CellPart> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            DutyRuleLine line = lines.get(i);
            for (DaySpan span : line.isInterval() ? seasons(first, last) : windows(line.period, first, last)) {
                SchoolSeason season = school.season(span.from());
                List<DutyRuleLine> before = lines.subList(0, i).stream().filter(l -> l.isIn(season)).toList();
                if (line.isIn(season) && before.stream().noneMatch(DutyRuleLine::fitsAll)) {
                    parts.add(new CellPart(rule, line, before, span));
                }
            }
        }
        return parts;
    }

    private List<DaySpan> windows(DutyPeriod period, LocalDate first, LocalDate last) {
        List<DaySpan> windows = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Optional<DaySpan> window = period.window(day, school);
            if (window.isPresent()) {
                windows.add(window.get());
                day = window.get().to();
            }
        }
        return windows;
    }

    /** The days between two days, parted where a holiday begins or ends. */
    private List<DaySpan> seasons(LocalDate first, LocalDate last) {
        List<DaySpan> spans = new ArrayList<>();
        for (LocalDate from = first; !from.isAfter(last);) {
            LocalDate to = from;
            while (to.isBefore(last) && school.season(to.plusDays(1)) == school.season(from)) {
                to = to.plusDays(1);
            }
            spans.add(new DaySpan(from, to));
            from = to.plusDays(1);
        }
        return spans;
    }

    /** The next days on which something falls due for such a child, if it is done each time on the last of them. */
    List<LocalDate> nextDueDates(LocalDate today, int count, RiskLevel level, String regionCode) {
        List<LocalDate> due = new ArrayList<>();
        LocalDate day = today.isBefore(rule.validFrom) ? rule.validFrom : today;
        LocalDate horizon = day.plusYears(2);
        while (due.size() < count && !day.isAfter(horizon) && (rule.validTo == null || !day.isAfter(rule.validTo))) {
            LocalDate now = day;
            Optional<DutyRuleLine> line = on(now, level, regionCode);
            Optional<LocalDate> next = line.filter(DutyRuleLine::isInterval).map(l -> now.plusDays(l.intervalDays))
                    .or(() -> line.flatMap(l -> l.period.window(now, school)).map(DaySpan::to));
            next.ifPresent(due::add);
            day = next.map(d -> line.get().isInterval() ? d : d.plusDays(1)).orElse(now.plusDays(1));
        }
        return due;
    }
}

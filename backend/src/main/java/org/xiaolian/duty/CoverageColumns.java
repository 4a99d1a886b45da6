package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;

/**
 * The columns of a month's table.
 *
 * @param exempting rules from which some child is exempt around the month
 * @param takenBack some child without a level had one in the days that are judged
 */
record CoverageColumns(LocalDate monthStart, LocalDate monthEnd, LocalDate today, List<DutyTerms> terms, List<List<CellPart>> parts, Set<UUID> exempting,
        boolean takenBack) {

    static CoverageColumns of(LocalDate monthStart, LocalDate monthEnd, LocalDate today, List<DutyTerms> terms) {
        return new CoverageColumns(monthStart, monthEnd, today, terms, terms.stream().map(t -> t.parts(monthStart, monthEnd)).toList(), Set.of(), false);
    }

    CoverageColumns exempting(Set<UUID> rules) {
        return new CoverageColumns(monthStart, monthEnd, today, terms, parts, rules, takenBack);
    }

    CoverageColumns takenBack(boolean some) {
        return new CoverageColumns(monthStart, monthEnd, today, terms, parts, exempting, some);
    }

    /** The first day of the past whose level somebody is asked by; empty when only today's matters. */
    Optional<LocalDate> levelsFrom() {
        return parts.stream().flatMap(List::stream).filter(p -> p.isOver(today) && p.asksByLevel()).map(p -> p.judgedTo(today)).min(Comparator.naturalOrder());
    }

    /** The days of all periods. */
    DaySpan days() {
        List<CellPart> all = parts.stream().flatMap(List::stream).toList();
        return new DaySpan(all.stream().map(CellPart::from).reduce(monthStart, (a, b) -> a.isBefore(b) ? a : b),
                all.stream().map(CellPart::to).reduce(monthEnd, (a, b) -> a.isAfter(b) ? a : b));
    }

    /** The first day whose records matter. */
    LocalDate recordsFrom() {
        return parts.stream().flatMap(List::stream).map(CellPart::recordsFrom).reduce(monthStart, (a, b) -> a.isBefore(b) ? a : b);
    }

    /** A figure for each column, of the children {@code c} of a query with these conditions. */
    Text text(Conditions conditions) {
        List<String> sets = new ArrayList<>();
        StringBuilder joins = new StringBuilder();
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            RuleCells cells = new RuleCells(conditions, terms.get(i), parts.get(i), today, i, takenBack);
            figures.add(cells.figure(exempting.contains(terms.get(i).rule.id)));
            sets.addAll(cells.sets());
            joins.append(cells.joins());
        }
        return new Text(String.join(", ", sets), joins.toString(), figures);
    }

    static boolean hasGap(String figures) {
        return figures.chars().anyMatch(figure -> CoverageState.of((char) figure).isGap());
    }

    /**
     * HQL.
     *
     * @param sets after {@code with}
     * @param joins after {@code Child c}
     */
    record Text(String sets, String joins, List<String> figures) {
        String row() {
            return figures.size() == 1 ? "cast(" + figures.get(0) + " as string)"
                    : "concat(" + String.join(", ", figures.stream().map(f -> "cast(" + f + " as string)").toList()) + ")";
        }
    }
}

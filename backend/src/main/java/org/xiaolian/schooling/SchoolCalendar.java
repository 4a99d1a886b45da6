package org.xiaolian.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xiaolian.shared.FeatureApi;

/** The terms of some school years in one county. */
@FeatureApi
public final class SchoolCalendar {
    private final List<SchoolTerm> terms;

    /** @param terms in order */
    SchoolCalendar(List<SchoolTerm> terms) {
        this.terms = terms;
    }

    /** Between two terms it is winter before a spring term, and summer before an autumn term. */
    public SchoolSeason season(LocalDate day) {
        for (SchoolTerm term : terms) {
            if (!term.endsOn.isBefore(day)) {
                return !term.startsOn.isAfter(day) ? SchoolSeason.TERM : term.term == 2 ? SchoolSeason.WINTER_HOLIDAY : SchoolSeason.SUMMER_HOLIDAY;
            }
        }
        throw new IllegalArgumentException("beyond the calendar: " + day);
    }

    /** First and last day of the term in which a day lies. */
    public Optional<LocalDate[]> term(LocalDate day) {
        return around(day).map(t -> new LocalDate[] {t.startsOn, t.endsOn});
    }

    /** First and last day of the half of a term in which a day lies. */
    public Optional<LocalDate[]> halfTerm(LocalDate day) {
        return around(day).map(t -> day.isBefore(t.halfOn) ? new LocalDate[] {t.startsOn, t.halfOn.minusDays(1)} : new LocalDate[] {t.halfOn, t.endsOn});
    }

    private Optional<SchoolTerm> around(LocalDate day) {
        return terms.stream().filter(t -> !t.startsOn.isAfter(day) && !t.endsOn.isBefore(day)).findFirst();
    }
}

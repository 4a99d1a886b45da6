package org.xiaolian.schooling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about terms and holidays. */
@FeatureApi
@ApplicationScoped
public class SchoolCalendars {
    private static final int COUNTY_DIGITS = 6;

    private final SchoolTermRepository terms;

    SchoolCalendars(SchoolTermRepository terms) {
        this.terms = terms;
    }

    /** Good for every day between two days, and for a year around them. */
    public CountyCalendars between(LocalDate from, LocalDate to) {
        int first = SchoolYear.of(from) - 1;
        int last = SchoolYear.of(to) + 1;
        Map<String, List<SchoolTerm>> entered = terms.list("schoolYear between ?1 and ?2", first, last).stream()
                .collect(Collectors.groupingBy(t -> t.countyCode.substring(0, COUNTY_DIGITS)));
        Map<String, SchoolCalendar> own = new HashMap<>();
        entered.forEach((county, dates) -> own.put(county, calendar(first, last, dates)));
        return new CountyCalendars(calendar(first, last, List.of()), own);
    }

    private static SchoolCalendar calendar(int first, int last, List<SchoolTerm> entered) {
        List<SchoolTerm> all = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            for (int term = 1; term <= 2; term++) {
                int schoolYear = year;
                int number = term;
                all.add(entered.stream().filter(t -> t.schoolYear == schoolYear && t.term == number).findFirst()
                        .orElseGet(() -> SchoolTermService.usual(schoolYear, number)));
            }
        }
        return new SchoolCalendar(all);
    }
}

package org.xiaolian.schooling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Terms as the county set them; until then the usual dates (rules.md 3.5). */
@ApplicationScoped
class SchoolTermService {
    private final SchoolTermRepository terms;
    private final OfficeTime time;

    SchoolTermService(SchoolTermRepository terms, OfficeTime time) {
        this.terms = terms;
        this.time = time;
    }

    @Transactional
    SchoolTermsResponse list(String countyCode, Integer schoolYear) {
        int year = schoolYear == null ? SchoolYear.of(time.today()) : schoolYear;
        List<SchoolTerm> own = terms.of(countyCode, year);
        List<SchoolTermResponse> both = new ArrayList<>();
        for (int term = 1; term <= 2; term++) {
            int number = term;
            both.add(SchoolTermResponse.from(own.stream().filter(t -> t.term == number).findFirst().orElseGet(() -> usual(year, number))));
        }
        return new SchoolTermsResponse(both);
    }

    SchoolTermResponse create(SchoolTermRequest request) {
        inScope(request.countyCode());
        if (terms.of(request.countyCode(), request.schoolYear()).stream().anyMatch(t -> t.term == request.term())) {
            throw new Problem(SchoolingProblem.TERM_TAKEN);
        }
        SchoolTerm term = new SchoolTerm();
        term.id = Ids.next();
        term.countyCode = request.countyCode();
        term.schoolYear = request.schoolYear();
        term.term = request.term();
        dates(term, request);
        terms.persistAndFlush(term);
        return SchoolTermResponse.from(term);
    }

    SchoolTermResponse update(UUID id, long expectedVersion, SchoolTermRequest request) {
        SchoolTerm term = terms.findById(id);
        if (term == null) {
            throw new Problem(org.xiaolian.shared.problem.CommonProblem.NOT_FOUND);
        }
        inScope(term.countyCode);
        Etags.check(expectedVersion, term.version);
        dates(term, request);
        terms.flush();
        return SchoolTermResponse.from(term);
    }

    /** First day of the term of today by the usual dates: good for every county, and never later than a county's own by weeks. */
    LocalDate currentTermStart() {
        LocalDate today = time.today();
        int year = SchoolYear.of(today);
        LocalDate spring = usual(year, 2).startsOn;
        return today.isBefore(spring) ? usual(year, 1).startsOn : spring;
    }

    private void inScope(String countyCode) {
        if (!terms.inScope(countyCode)) {
            throw Problem.field("countyCode", SchoolingProblem.COUNTY_UNKNOWN);
        }
    }

    private static void dates(SchoolTerm term, SchoolTermRequest request) {
        if (!request.startsOn().isBefore(request.halfOn()) || !request.halfOn().isBefore(request.endsOn())) {
            throw Problem.field("halfOn", SchoolingProblem.TERM_ORDER);
        }
        term.startsOn = request.startsOn();
        term.halfOn = request.halfOn();
        term.endsOn = request.endsOn();
    }

    static SchoolTerm usual(int schoolYear, int number) {
        SchoolTerm term = new SchoolTerm();
        term.schoolYear = schoolYear;
        term.term = number;
        term.startsOn = number == 1 ? LocalDate.of(schoolYear, 9, 1) : LocalDate.of(schoolYear + 1, 2, 20);
        term.halfOn = number == 1 ? LocalDate.of(schoolYear, 11, 10) : LocalDate.of(schoolYear + 1, 4, 30);
        term.endsOn = number == 1 ? LocalDate.of(schoolYear + 1, 1, 20) : LocalDate.of(schoolYear + 1, 7, 10);
        return term;
    }
}

package org.xiaolian.schooling;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dates of a term. */
record SchoolTermResponse(@Schema(nullable = true, description = "Null for the default dates, until the county enters its own") UUID id, int schoolYear, int term,
        LocalDate startsOn, LocalDate halfOn, LocalDate endsOn, @Schema(examples = "2026—2027学年第一学期") String label, long version) {
    static SchoolTermResponse from(SchoolTerm term) {
        return new SchoolTermResponse(term.id, term.schoolYear, term.term, term.startsOn, term.halfOn, term.endsOn,
                term.schoolYear + "—" + (term.schoolYear + 1) + "学年第" + (term.term == 1 ? "一" : "二") + "学期", term.version);
    }
}

package org.xiaolian.subject;

import java.time.LocalDate;
import java.util.List;
import org.xiaolian.shared.subject.SubjectSection;

/** A whole file as it was read for a copy. */
record ChildFile(String archiveNumber, String requesterName, SubjectRequester requester, String reason, LocalDate receivedOn, String office, String madeBy, LocalDate madeOn,
        List<SubjectSection> sections, List<Enclosed> enclosures) {

    /** An attachment that lies beside the document. */
    record Enclosed(String file, String kind, String kindLabel, String title) {
    }

    ChildFile with(List<Enclosed> enclosed) {
        return new ChildFile(archiveNumber, requesterName, requester, reason, receivedOn, office, madeBy, madeOn, sections, enclosed);
    }
}

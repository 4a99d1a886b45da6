package org.xiaolian.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Holds in a child's whole file: that it was kept, and until when. Not what for: who asks for the copy may be the one whom the
 * inquiry is about.
 */
@ApplicationScoped
class LegalHoldFilePart implements SubjectFilePart {
    private final LegalHoldRepository holds;

    LegalHoldFilePart(LegalHoldRepository holds) {
        this.holds = holds;
    }

    @Override
    public Set<String> tables() {
        return Set.of("legal_hold");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("legal_hold", "t.child_id", "reason", "lift_reason"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.MANAGEMENT, "legalHolds", "依法保留", holds.ofChild(childId).stream().map(h -> new SubjectEntry()
                .with("from", "起", OfficeTime.dayOf(h.setAt)).with("until", "止", h.holdsUntil).with("liftedOn", "解除日期", h.liftedAt == null ? null : OfficeTime.dayOf(h.liftedAt)))
                .toList()));
    }

    @Override
    public void erase(UUID childId) {
        holds.delete("childId = ?1", childId);
    }
}

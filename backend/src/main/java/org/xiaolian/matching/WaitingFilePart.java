package org.xiaolian.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** Who was to help a child and waited for her check, in its whole file. */
@ApplicationScoped
class WaitingFilePart implements SubjectFilePart {
    private final MatchingRepository matching;
    private final PersonDirectory people;

    WaitingFilePart(MatchingRepository matching, PersonDirectory people) {
        this.matching = matching;
        this.people = people;
    }

    @Override
    public Set<String> tables() {
        return Set.of("waiting_pairing");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        List<WaitingPairing> all = matching.list("childId = ?1 order by id", childId);
        Map<UUID, PersonRef> names = people.find(all.stream().map(w -> w.helperId).toList());
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "waitingPairings", "待审查的结对", all.stream().map(w -> new SubjectEntry()
                .with("helper", "帮扶人", names.get(w.helperId).name()).with("kind", "类别", w.kind).with("outcome", "结果", w.outcome).with("note", "说明", w.note)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        matching.delete("childId = ?1", childId);
    }
}

package org.xiaolian.overnight;

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

/** With whom a child stayed overnight, in its whole file. */
@ApplicationScoped
class StayFilePart implements SubjectFilePart {
    private final StayRepository stays;
    private final PersonDirectory people;

    StayFilePart(StayRepository stays, PersonDirectory people) {
        this.stays = stays;
        this.people = people;
    }

    @Override
    public Set<String> tables() {
        return Set.of("overnight_stay");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        List<OvernightStay> all = stays.list("childId = ?1 order by startsOn, id", childId);
        Map<UUID, PersonRef> names = people.find(all.stream().map(s -> s.helperId).toList());
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "overnightStays", "共同生活", all.stream().map(s -> new SubjectEntry()
                .with("helper", "帮扶人", names.get(s.helperId).name()).with("startsOn", "自", s.startsOn).with("endsOn", "至", s.endsOn).with("purpose", "事由", s.purpose)
                .with("state", "状态", s.state).with("note", "说明", s.note)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        stays.delete("childId = ?1", childId);
    }
}

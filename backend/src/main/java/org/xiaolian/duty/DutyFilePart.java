package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** What was not owed to a child for a time, in its whole file. */
@ApplicationScoped
class DutyFilePart implements SubjectFilePart {
    private final EntityManager entities;

    DutyFilePart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> tables() {
        return Set.of("duty_exemption");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.MANAGEMENT, "exemptions", "走访联系免除", entities.createQuery("select x from DutyExemption x where x.childId = :id"
                + " order by x.startsOn", DutyExemption.class).setParameter("id", childId).getResultList().stream().map(x -> new SubjectEntry()
                .with("startsOn", "自", x.startsOn).with("endsOn", "至", x.endsOn).with("reason", "理由", x.reason)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        entities.createQuery("delete from DutyExemption x where x.childId = :id").setParameter("id", childId).executeUpdate();
    }
}

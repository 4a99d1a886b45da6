package org.xiaolian.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** The office's word against a computed count, in a child's whole file. */
@ApplicationScoped
class StandingFilePart implements SubjectFilePart {
    private final EntityManager entities;

    StandingFilePart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> tables() {
        return Set.of("count_override");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.MANAGEMENT, "countOverrides", "认定口径", entities.createQuery("select o from CountOverride o where o.childId = :id"
                + " order by o.validFrom", CountOverride.class).setParameter("id", childId).getResultList().stream().map(o -> new SubjectEntry()
                .with("countRule", "口径", o.countRule).with("counts", "计入", o.counts).with("validFrom", "自", o.validFrom).with("validTo", "至", o.validTo)
                .with("reason", "理由", o.reason)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        entities.createQuery("delete from CountOverride x where x.childId = :id").setParameter("id", childId).executeUpdate();
    }
}

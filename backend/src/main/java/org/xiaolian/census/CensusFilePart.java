package org.xiaolian.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** What villages and classes said of a child at the rounds, in its whole file. */
@ApplicationScoped
class CensusFilePart implements SubjectFilePart {
    private final EntityManager entities;

    CensusFilePart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> tables() {
        return Set.of("census_confirmation", "census_snapshot");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.MANAGEMENT, "censusRounds", "摸底排查", entities.createQuery("select r.name, x from CensusConfirmation x"
                + " join CensusRound r on r.id = x.roundId where x.childId = :id order by r.asOf, x.id", Object[].class).setParameter("id", childId).getResultList().stream()
                .map(row -> entry((String) row[0], (CensusConfirmation) row[1])).toList()));
    }

    private static SubjectEntry entry(String round, CensusConfirmation x) {
        return new SubjectEntry().with("round", "轮次", round).with("channel", "渠道", x.channel).with("confirmedAt", "时间", x.confirmedAt).with("outcome", "结果", x.outcome)
                .with("change", "变化", x.change).with("effectiveOn", "变化日期", x.effectiveOn).with("learning", "学习", x.learning).with("living", "生活", x.living)
                .with("psychology", "心理", x.psychology).with("safety", "安全", x.safety).with("health", "健康", x.health).with("needs", "需求", x.needs).with("note", "说明", x.note);
    }

    /** What a frozen round counted stays counted, as ids and figures; what somebody wrote about the child goes. */
    @Override
    public void erase(UUID childId) {
        entities.createQuery("update CensusConfirmation x set x.note = null, x.needs = null, x.settleNote = null, x.learning = null, x.living = null, x.psychology = null,"
                + " x.safety = null, x.health = null, x.version = x.version + 1 where x.childId = :id").setParameter("id", childId).executeUpdate();
    }
}

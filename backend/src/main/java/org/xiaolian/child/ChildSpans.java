package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Where a child lived and which level it had, from when to when. */
@ApplicationScoped
class ChildSpans {
    private final EntityManager entities;

    ChildSpans(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps where the child lives from that day on; the same place goes on. */
    void lives(UUID childId, String regionCode, LocalDate from) {
        ChildResidence last = entities.createQuery("select s from ChildResidence s where s.childId = :id order by s.startsOn desc",
                ChildResidence.class).setParameter("id", childId).setMaxResults(1).getResultList().stream().findFirst().orElse(null);
        if (last != null && last.regionCode.equals(regionCode)) {
            return;
        }
        if (last != null && !last.startsOn.isBefore(from)) {
            last.regionCode = regionCode;
            return;
        }
        if (last != null) {
            last.endsOn = from.minusDays(1);
        }
        livesFirst(childId, regionCode, from);
    }

    /** Of a file just opened. */
    void livesFirst(UUID childId, String regionCode, LocalDate from) {
        ChildResidence next = new ChildResidence();
        next.id = Ids.next();
        next.childId = childId;
        next.regionCode = regionCode;
        next.startsOn = from;
        entities.persist(next);
    }

    /**
     * Keeps that this is the child's level from that day on; what was known of later days gives way, and null ends the last one
     * before that day. A day within what is known as that level anyway is the same level assessed again.
     */
    void assessed(UUID childId, RiskLevel level, LocalDate from) {
        boolean known = false;
        for (ChildRiskLevel span : riskLevels(childId)) {
            if (span.endsOn == null && span.riskLevel == level && !span.startsOn.isAfter(from)) {
                known = true;
            } else if (!span.startsOn.isBefore(from)) {
                entities.remove(span);
            } else if (span.endsOn == null || !span.endsOn.isBefore(from)) {
                span.endsOn = from.minusDays(1);
            }
        }
        if (level != null && !known) {
            assessedFirst(childId, level, from);
        }
    }

    /** Of a file just opened. */
    void assessedFirst(UUID childId, RiskLevel level, LocalDate from) {
        ChildRiskLevel next = new ChildRiskLevel();
        next.id = Ids.next();
        next.childId = childId;
        next.startsOn = from;
        next.riskLevel = level;
        entities.persist(next);
    }

    /** In their order. */
    List<ChildRiskLevel> riskLevels(UUID childId) {
        return entities.createQuery("select s from ChildRiskLevel s where s.childId = :id order by s.startsOn", ChildRiskLevel.class)
                .setParameter("id", childId).getResultList();
    }

    /** Where the child lived, in its order. */
    List<ChildResidence> residences(UUID childId) {
        return entities.createQuery("select s from ChildResidence s where s.childId = :id order by s.startsOn", ChildResidence.class)
                .setParameter("id", childId).getResultList();
    }
}

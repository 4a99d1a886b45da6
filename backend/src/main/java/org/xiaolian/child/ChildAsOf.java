package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.problem.Problem;

/** Turns a file back to a past day, from the intervals in which status, place, care and schooling are kept. */
@ApplicationScoped
class ChildAsOf {
    private static final String HOLDS = " s where s.childId = :id and s.%1$s <= :day and (s.%2$s is null or s.%2$s >= :day) order by s.%1$s desc";

    private final EntityManager entities;
    private final RegionDirectory regions;

    ChildAsOf(EntityManager entities, RegionDirectory regions) {
        this.entities = entities;
        this.regions = regions;
    }

    /** Changes the entity, which no longer belongs to the database afterwards; gives the place where the child lived. */
    RegionRef turnBack(Child child, LocalDate day) {
        entities.detach(child);
        status(child, day);
        Object[] place = holding("select s.regionCode from ChildResidence", "startsOn", "endsOn", child.id, day);
        if (place != null) {
            child.regionCode = (String) place[0];
        }
        Object[] care = holding("select s.careType, (select g.name from Guardian g where g.id = s.carerId) from CareArrangement", "validFrom", "validTo",
                child.id, day);
        child.careType = care == null ? null : (CareType) care[0];
        child.carerName = care == null ? null : (String) care[1];
        schooling(child, day);
        if (child.riskLevelOn == null || child.riskLevelOn.isAfter(day)) {
            Object[] risk = holding("select s.riskLevel, s.startsOn from ChildRiskLevel", "startsOn", "endsOn", child.id, day);
            child.riskLevel = risk == null ? null : (RiskLevel) risk[0];
            child.riskLevelOn = risk == null ? null : (LocalDate) risk[1];
        }
        return regions.find(child.regionCode).orElseThrow();
    }

    private void status(Child child, LocalDate day) {
        ChildStatusPeriod period = entities.createQuery("select s from ChildStatusPeriod s where s.childId = :id and s.startsOn <= :day order by s.startsOn desc",
                ChildStatusPeriod.class).setParameter("id", child.id).setParameter("day", day).setMaxResults(1).getResultList().stream().findFirst()
                .orElseThrow(() -> new Problem(ChildProblem.NO_FILE_THEN));
        boolean closed = period.endsOn != null && period.endsOn.isBefore(day);
        child.status = closed ? ChildStatus.CLOSED : ChildStatus.ACTIVE;
        child.closedOn = closed ? period.endsOn : null;
        child.closeReason = closed ? period.closeReason : null;
    }

    private void schooling(Child child, LocalDate day) {
        Object[] school = holding("select s.stage, s.schoolId, s.schoolName, s.entryYear, s.repeatedYears, s.className, s.teacherName, s.boarding, s.schoolSystem"
                + " from Enrolment", "startsOn", "endsOn", child.id, day);
        child.teacherPhoneCipher = null;
        child.schoolingStage = school == null ? null : (SchoolingStage) school[0];
        child.schoolId = school == null ? null : (UUID) school[1];
        child.schoolName = school == null ? null : (String) school[2];
        Grade grade = school == null || school[3] == null ? null
                : Grade.of((SchoolingStage) school[0], SchoolYear.of(day) - (Integer) school[3] - (Integer) school[4] + 1, (SchoolSystem) school[8]);
        child.schoolSystem = school == null ? SchoolSystem.SIX_THREE : (SchoolSystem) school[8];
        child.gradeCode = grade == null ? null : grade.name();
        child.gradeYear = grade == null ? null : Integer.valueOf(SchoolYear.of(day));
        child.className = school == null ? null : (String) school[5];
        child.teacherName = school == null ? null : (String) school[6];
        child.boarding = school == null ? null : (Boolean) school[7];
    }

    private Object[] holding(String selectFrom, String from, String to, UUID childId, LocalDate day) {
        return entities.createQuery(selectFrom + String.format(HOLDS, from, to), Object[].class).setParameter("id", childId)
                .setParameter("day", day).setMaxResults(1).getResultList().stream().findFirst().orElse(null);
    }
}

package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.schooling.CountyCalendars;
import org.xiaolian.schooling.SchoolCalendars;
import org.xiaolian.shared.persistence.InList;

/** Rules with what belongs to them: three statements, however many. */
@ApplicationScoped
class RuleBook {
    private final EntityManager entities;
    private final SchoolCalendars calendars;

    RuleBook(EntityManager entities, SchoolCalendars calendars) {
        this.entities = entities;
        this.calendars = calendars;
    }

    /** Good for every day between two days, and for a year around them. */
    List<DutyTerms> of(Collection<DutyRule> rules, LocalDate from, LocalDate to) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rules.stream().map(r -> r.id).toList();
        Map<UUID, List<DutyRuleLine>> lines = InList.query(entities, "ids", ids, "select l from DutyRuleLine l where l.ruleId in :ids order by l.ruleId, l.lineOrder",
                DutyRuleLine.class).getResultList().stream().collect(Collectors.groupingBy(l -> l.ruleId));
        Map<UUID, Object[]> offices = InList.query(entities, "ids", ids, "select r.id, o.path, o.regionCode from DutyRule r join Organization o on o.id = r.organizationId"
                + " where r.id in :ids", Object[].class).getResultList().stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> r));
        CountyCalendars school = calendars.between(from, to);
        return rules.stream().map(r -> new DutyTerms(r, (String) offices.get(r.id)[1], (String) offices.get(r.id)[2], lines.getOrDefault(r.id, List.of()), school.of((String) offices.get(r.id)[2]))).toList();
    }
}

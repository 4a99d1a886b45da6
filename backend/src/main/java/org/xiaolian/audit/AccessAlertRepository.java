package org.xiaolian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.audit.ManyFilesPolicy.Opening;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.persistence.InList;

/** Which files were opened, read from the log. */
@ApplicationScoped
class AccessAlertRepository {
    private static final String OPENED = "e.action = 'VIEW' and e.childId is not null and e.happenedAt >= :from and e.happenedAt < :to";

    private final EntityManager entities;
    private final OrganizationScope scope;

    AccessAlertRepository(EntityManager entities, OrganizationScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** A person and her office. */
    record Who(UUID id, String name, String organization) {
    }

    /** Who may have opened that many within an hour: an hour lies in two clock hours, so one of them holds the half. Whom the auditor may ask, no others. */
    Set<UUID> suspects(Instant from, Instant to) {
        Conditions conditions = new Conditions().add(OPENED).parameter("from", from).parameter("to", to);
        conditions.add("exists (select 1 from Person sp where sp.id = e.personId and " + scope.reach(conditions, "sp.organizationId", OrganizationScope.AUDITORS) + ")")
                .parameter("half", (long) ManyFilesPolicy.FILES / 2);
        String hour = "extract(year from e.happenedAt), extract(month from e.happenedAt), extract(day from e.happenedAt), extract(hour from e.happenedAt)";
        TypedQuery<UUID> query = entities.createQuery("select e.personId from AccessEntry e" + conditions.where() + " group by e.personId, " + hour
                + " having count(distinct e.childId) > :half", UUID.class);
        conditions.parameters().forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }

    /** What each of these opened, the earliest first. */
    Map<UUID, List<Opening>> of(Collection<UUID> people, Instant from, Instant to) {
        return people.isEmpty() ? Map.of() : InList.query(entities, "people", people, "select e.personId, e.happenedAt, e.childId from AccessEntry e where " + OPENED
                + " and e.personId in :people order by e.personId, e.happenedAt, e.id", Object[].class).setParameter("from", from).setParameter("to", to).getResultList().stream()
                .collect(Collectors.groupingBy(r -> (UUID) r[0], LinkedHashMap::new, Collectors.mapping(r -> new Opening((Instant) r[1], (UUID) r[2]), Collectors.toList())));
    }

    Map<UUID, Who> names(Collection<UUID> people) {
        return people.isEmpty() ? Map.of() : InList.query(entities, "people", people, "select new org.xiaolian.audit.AccessAlertRepository$Who(p.id, p.name, o.name) from Person p"
                + " join Organization o on o.id = p.organizationId where p.id in :people", Who.class).getResultList().stream().collect(Collectors.toMap(Who::id, w -> w));
    }
}

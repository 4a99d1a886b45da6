package org.xiaolian.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class RoleGrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {
    private final OfficeTime time;

    RoleGrantRepository(OfficeTime time) {
        this.time = time;
    }

    /** What she holds today. */
    List<RoleGrant> held(UUID personId) {
        return list("personId = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2) order by role, id", personId, time.today());
    }

    /** What she holds today or will hold. */
    List<RoleGrant> notEnded(UUID personId) {
        return list("personId = ?1 and (validTo is null or validTo >= ?2)", personId, time.today());
    }

    /** The roles of many people today, each once, in one statement. */
    Map<UUID, List<Role>> roles(Collection<UUID> people) {
        return people.isEmpty() ? Map.of() : InList.query(getEntityManager(), "people", people, "select distinct g.personId, g.role from RoleGrant g"
                + " where g.personId in :people and g.validFrom <= :today and (g.validTo is null or g.validTo >= :today) order by g.role", Object[].class)
                .setParameter("today", time.today()).getResultList().stream()
                .collect(Collectors.groupingBy(r -> (UUID) r[0], Collectors.mapping(r -> (Role) r[1], Collectors.toList())));
    }
}

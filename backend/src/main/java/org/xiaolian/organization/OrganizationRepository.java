package org.xiaolian.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {
    List<OrganizationRef> refs(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : getEntityManager().createQuery(
                "select new org.xiaolian.organization.OrganizationRef(o.id, o.name) from Organization o where o.id in :ids",
                OrganizationRef.class).setParameter("ids", ids).getResultList();
    }
}

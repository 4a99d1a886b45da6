package org.xiaolian.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {
    private static final String ROW = "new org.xiaolian.organization.OrganizationRow(o.id, o.name, o.kind, r.code, r.name,"
            + " r.fullName, p.id, p.name, o.schoolSystem, o.version)";
    private static final String ROW_JOINS = "join Region r on r.code = o.regionCode left join Organization p on p.id = o.parentId";

    private final KeysetQuery lists;

    OrganizationRepository(KeysetQuery lists) {
        this.lists = lists;
    }

    Page<OrganizationRow> list(OrganizationFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("o.kind = :kind", "kind", filter.kind)
                .addIfPresent("o.parentId = :parent", "parent", filter.parent);
        if (filter.region != null) {
            conditions.add("o.regionCode like :region", "region", RegionLevel.prefix(filter.region) + "%");
        }
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("locate(:q, o.name) > 0", "q", filter.q.strip());
        }
        return lists.page("organizations", ROW, "Organization o", ROW_JOINS, conditions,
                List.of(SortKey.ascending("o.nameSort", byte[].class), SortKey.ascending("o.id", UUID.class)), page);
    }

    OrganizationRow row(UUID id) {
        return getEntityManager().createQuery("select " + ROW + " from Organization o " + ROW_JOINS + " where o.id = :id",
                OrganizationRow.class).setParameter("id", id).getResultList().stream().findFirst().orElse(null);
    }

    Organization lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Organization> below(Organization organization) {
        return list("path like ?1 and id <> ?2", organization.path + "%", organization.id);
    }

    /** Of many in one statement. */
    List<UUID> idsOf(Conditions conditions) {
        TypedQuery<UUID> query = getEntityManager().createQuery("select o.id from Organization o" + conditions.where(), UUID.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    boolean anyOf(Conditions conditions) {
        TypedQuery<Long> query = getEntityManager().createQuery("select count(*) from Organization o" + conditions.where(), Long.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    String regionOf(UUID id) {
        return getEntityManager().createQuery("select o.regionCode from Organization o where o.id = :id", String.class)
                .setParameter("id", id).getSingleResult();
    }

    List<OrganizationRef> schools(String prefix) {
        return getEntityManager().createQuery("select new org.xiaolian.organization.OrganizationRef(o.id, o.name) from Organization o"
                + " where o.kind = org.xiaolian.organization.OrganizationKind.SCHOOL and o.regionCode like :prefix order by o.name",
                OrganizationRef.class).setParameter("prefix", prefix + "%").getResultList();
    }

    List<UUID> countingBy(SchoolSystem system, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids, "select o.id from Organization o where o.id in :ids and o.schoolSystem = :system",
                UUID.class).setParameter("system", system).getResultList();
    }

    List<OrganizationRef> refs(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids, 
                "select new org.xiaolian.organization.OrganizationRef(o.id, o.name) from Organization o where o.id in :ids",
                OrganizationRef.class).getResultList();
    }
}

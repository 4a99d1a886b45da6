package org.xiaolian.donor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;

@ApplicationScoped
class DonorRepository implements PanacheRepositoryBase<Donor, UUID> {
    private static final String ROW = "new org.xiaolian.donor.DonorRow(n.id, o.id, o.name, n.kind, n.name, n.wantsToBeNamed)";

    private final KeysetQuery lists;
    private final OrganizationScope scope;

    DonorRepository(KeysetQuery lists, OrganizationScope scope) {
        this.lists = lists;
        this.scope = scope;
    }

    /** By name. */
    Page<DonorRow> list(DonorFilter filter, PageRequest page) {
        Conditions conditions = within(OrganizationScope.BOOK_READERS).addIfPresent("n.organizationId = :office", "office", filter.organizationId);
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("locate(:q, n.name) > 0", "q", filter.q.strip());
        }
        return lists.page("donors", ROW, "Donor n", "join Organization o on o.id = n.organizationId", conditions,
                List.of(SortKey.ascending("n.nameSort", byte[].class), SortKey.ascending("n.id", UUID.class)), page);
    }

    Optional<Donor> find(UUID id, Set<String> roles) {
        Conditions conditions = within(roles).add("n.id = :id", "id", id);
        TypedQuery<Donor> query = getEntityManager().createQuery("select n from Donor n" + conditions.where(), Donor.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    /** One of the office's with that name or telephone. */
    Optional<String> alike(UUID organizationId, String name, byte[] phoneHash) {
        return getEntityManager().createQuery("select n.name from Donor n where n.organizationId = :office and (n.name = :name or n.phoneHash = :phone)"
                + " and n.kind <> org.xiaolian.donor.DonorKind.ANONYMOUS order by n.id", String.class)
                .setParameter("office", organizationId).setParameter("name", name).setParameter("phone", phoneHash).setMaxResults(1).getResultList().stream().findFirst();
    }

    List<DonorRef> refs(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids,
                "select new org.xiaolian.donor.DonorRef(n.id, n.kind, n.name, n.wantsToBeNamed) from Donor n where n.id in :ids", DonorRef.class).getResultList();
    }

    private Conditions within(Set<String> roles) {
        Conditions conditions = new Conditions();
        return conditions.add(scope.reach(conditions, "n.organizationId", roles));
    }
}

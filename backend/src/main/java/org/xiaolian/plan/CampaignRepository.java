package org.xiaolian.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;

@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {
    private static final String PROJECTION = "new org.xiaolian.plan.CampaignResponse(c.id, o.id, o.name, c.name, c.theme,"
            + " c.policyDocumentId, d.documentNumber, c.startsOn, c.endsOn, c.version)";
    private static final String JOINS = "join Organization o on o.id = c.organizationId"
            + " left join PolicyDocument d on d.id = c.policyDocumentId";

    private final KeysetQuery lists;
    private final PlanAccess access;

    CampaignRepository(KeysetQuery lists, PlanAccess access) {
        this.lists = lists;
        this.access = access;
    }

    /** Latest start first. */
    Page<CampaignResponse> list(PlanFilter filter, PageRequest page) {
        Conditions conditions = access.published(new Conditions(), "c")
                .addIfPresent("c.organizationId = :organization", "organization", filter.organizationId);
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("locate(:q, c.name) > 0", "q", filter.q.strip());
        }
        return lists.page("campaigns", PROJECTION, "Campaign c", JOINS, conditions,
                List.of(SortKey.descending("c.startsOn", LocalDate.class), SortKey.descending("c.id", UUID.class)), page);
    }

    /** Null when unknown or not for the caller. */
    CampaignResponse response(UUID id) {
        Conditions conditions = access.published(new Conditions(), "c").add("c.id = :id", "id", id);
        var query = getEntityManager().createQuery("select " + PROJECTION + " from Campaign c " + JOINS + conditions.where(),
                CampaignResponse.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst().orElse(null);
    }

    List<CampaignRef> refs(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids, 
                "select new org.xiaolian.plan.CampaignRef(c.id, c.name) from Campaign c where c.id in :ids", CampaignRef.class).getResultList();
    }
}

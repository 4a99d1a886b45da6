package org.xiaolian.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

@ApplicationScoped
class ResponsibilityRepository implements PanacheRepositoryBase<Responsibility, UUID> {
    private static final String PROJECTION = "new org.xiaolian.plan.ResponsibilityResponse(r.id, o.id, o.name, r.level, r.listOrder, r.text, d.id, d.documentNumber,"
            + " r.validFrom, r.validTo, r.version)";
    private static final String JOINS = "join Organization o on o.id = r.organizationId left join PolicyDocument d on d.id = r.policyDocumentId";

    private final KeysetQuery lists;
    private final PlanAccess access;

    ResponsibilityRepository(KeysetQuery lists, PlanAccess access) {
        this.lists = lists;
        this.access = access;
    }

    /** In the order of the list. */
    Page<ResponsibilityResponse> list(ResponsibilityFilter filter, LocalDate day, PageRequest page) {
        Conditions conditions = access.published(new Conditions(), "r").addIfPresent("r.organizationId = :organization", "organization", filter.organizationId)
                .addIfPresent("r.level = :level", "level", filter.level)
                .add("r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)", "day", day);
        return lists.page("responsibilities", PROJECTION, "Responsibility r", JOINS, conditions, List.of(SortKey.ascending("r.listOrder", Integer.class),
                SortKey.ascending("r.id", UUID.class)), page);
    }

    /** Null when unknown or not for the caller. */
    ResponsibilityResponse response(UUID id) {
        Conditions conditions = access.published(new Conditions(), "r").add("r.id = :id", "id", id);
        var query = getEntityManager().createQuery("select " + PROJECTION + " from Responsibility r " + JOINS + conditions.where(), ResponsibilityResponse.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst().orElse(null);
    }
}

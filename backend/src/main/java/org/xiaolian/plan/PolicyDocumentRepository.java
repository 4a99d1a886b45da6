package org.xiaolian.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

@ApplicationScoped
class PolicyDocumentRepository implements PanacheRepositoryBase<PolicyDocument, UUID> {
    private static final String PROJECTION = "new org.xiaolian.plan.PolicyDocumentResponse(d.id, o.id, o.name, d.title,"
            + " d.documentNumber, d.issuer, d.issuedOn, d.yearMasked, d.version)";
    private static final String JOINS = "join Organization o on o.id = d.organizationId";

    private final KeysetQuery lists;
    private final PlanAccess access;

    PolicyDocumentRepository(KeysetQuery lists, PlanAccess access) {
        this.lists = lists;
        this.access = access;
    }

    /** Newest first. */
    Page<PolicyDocumentResponse> list(PlanFilter filter, PageRequest page) {
        Conditions conditions = access.published(new Conditions(), "d")
                .addIfPresent("d.organizationId = :organization", "organization", filter.organizationId);
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("locate(:q, d.title) > 0 or locate(:q, d.documentNumber) > 0", "q", filter.q.strip());
        }
        return lists.page("policy-documents", PROJECTION, "PolicyDocument d", JOINS, conditions,
                List.of(SortKey.descending("d.createdAt", Instant.class), SortKey.descending("d.id", UUID.class)), page);
    }

    /** Null when unknown or not for the caller. */
    PolicyDocumentResponse response(UUID id) {
        Conditions conditions = access.published(new Conditions(), "d").add("d.id = :id", "id", id);
        var query = getEntityManager().createQuery("select " + PROJECTION + " from PolicyDocument d " + JOINS + conditions.where(),
                PolicyDocumentResponse.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst().orElse(null);
    }
}

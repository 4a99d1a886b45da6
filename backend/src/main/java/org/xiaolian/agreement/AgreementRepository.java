package org.xiaolian.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.CareType;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

/** Agreements, and the register of children whose care lies with others. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<CareAgreement, UUID> {
    /** An agreement and who is meant by it. */
    record Named(CareAgreement agreement, String childName, String carerName) {
    }

    /** A child of the register as the list reads it. */
    record RegisterLine(UUID childId, String childName, String regionCode, CareType careType, UUID carerId, String carerName, LocalDate since) {
    }

    /** Of one's own children; the register has the rest. */
    private static final int MOST_OWN = 50;
    private static final String NAMED = "CareAgreement a join Child c on c.id = a.childId join Guardian g on g.id = a.carerId";
    private static final String REGISTER = "CareArrangement k join Child c on c.id = k.childId";
    private static final String WITH_CARER_OF_TODAY = "select 1 from CareAgreement a where a.childId = c.id and a.carerId = k.carerId and a.signedOn is not null"
            + " and a.endedOn is null";
    private static final String VALID = WITH_CARER_OF_TODAY + " and (a.endsOn is null or a.endsOn >= :today)";

    private final ChildScope scope;
    private final KeysetQuery lists;

    AgreementRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<Named> list(AgreementFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("a.childId = :childId", "childId", filter.childId);
        place(conditions, filter.regionCode);
        scope.limitChildrenByPlace(conditions, "c");
        return lists.page("care-agreements", "new org.xiaolian.agreement.AgreementRepository$Named(a, c.name, g.name)", NAMED, "", conditions,
                List.of(SortKey.descending("a.startsOn", LocalDate.class), SortKey.descending("a.id", UUID.class)), page);
    }

    Optional<Named> findVisible(UUID id) {
        Conditions conditions = new Conditions().add("a.id = :id", "id", id);
        scope.limitChildrenByPlace(conditions, "c");
        return query("select new org.xiaolian.agreement.AgreementRepository$Named(a, c.name, g.name) from " + NAMED, conditions, Named.class)
                .getResultList().stream().findFirst();
    }

    boolean childVisible(UUID childId) {
        Conditions conditions = new Conditions().add("c.id = :id", "id", childId);
        scope.limitChildrenByPlace(conditions, "c");
        return !query("select 1 from Child c", conditions, Integer.class).getResultList().isEmpty();
    }

    /** Signed, not ended and not expired on the day, besides this one. */
    boolean otherHolds(UUID childId, UUID id, LocalDate day) {
        return count("childId = ?1 and id <> ?2 and signedOn is not null and endedOn is null and (endsOn is null or endsOn >= ?3)", childId, id, day) > 0;
    }

    boolean scanExists(UUID attachmentId, UUID childId) {
        return !getEntityManager().createQuery("select 1 from Attachment f where f.id = :id and f.childId = :childId and f.removedAt is null"
                + " and f.kind = org.xiaolian.attachment.AttachmentKind.CARE_AGREEMENT", Integer.class).setParameter("id", attachmentId)
                .setParameter("childId", childId).getResultList().isEmpty();
    }

    /** Agreements with today's carer, of children whom the caller goes to see, that end around these days and have no successor. */
    List<ExpiringAgreement> expiringOfOwnChildren(LocalDate today) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE and a.signedOn is not null and a.endedOn is null")
                .add("a.endsOn between :past and :soon").parameter("past", today.minusDays(AgreementPolicy.EXPIRING_DAYS))
                .parameter("soon", today.plusDays(AgreementPolicy.EXPIRING_DAYS))
                .add("exists (select 1 from CareArrangement k where k.childId = c.id and k.carerId = a.carerId and k.validFrom <= :today and (k.validTo is null or k.validTo >= :today))",
                        "today", today)
                .add("not exists (select 1 from CareAgreement b where b.childId = a.childId and b.carerId = a.carerId and b.signedOn is not null and b.endedOn is null"
                        + " and (b.endsOn is null or b.endsOn > a.endsOn))");
        scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        scope.limitVisitedChildren(conditions, "c");
        return query("select new org.xiaolian.agreement.ExpiringAgreement(a.id, c.id, c.name, g.name, a.endsOn) from " + NAMED, conditions, ExpiringAgreement.class,
                " order by a.endsOn, a.id").setMaxResults(MOST_OWN).getResultList();
    }

    // ---- the register (D-16) ----------------------------------------------------------------------------------------------

    Page<RegisterLine> register(CareRegisterFilter filter, LocalDate today, PageRequest page) {
        return lists.page("care-register/" + filter.standing, "new org.xiaolian.agreement.AgreementRepository$RegisterLine(c.id, c.name, c.regionCode,"
                + " k.careType, k.carerId, (select g.name from Guardian g where g.id = k.carerId), k.validFrom)", REGISTER, "",
                standing(filter.standing, filter.regionCode, today), registerOrder(), page);
    }

    long count(CareStanding standing, String regionCode, LocalDate today) {
        return query("select count(*) from " + REGISTER, standing(standing, regionCode, today), Long.class).getSingleResult();
    }

    /** The newest agreement of each child with the carer of today, drafts included. */
    List<CareAgreement> latest(List<UUID> childIds) {
        return childIds.isEmpty() ? List.of() : list("childId in ?1 and endedOn is null order by case when signedOn is null then 1 else 0 end, startsOn desc", childIds);
    }

    private static List<SortKey> registerOrder() {
        return List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class));
    }

    /** One place for the conditions: a number and its list cannot differ. */
    private Conditions standing(CareStanding standing, String regionCode, LocalDate today) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE")
                .add("k.validFrom <= :today and (k.validTo is null or k.validTo >= :today)", "today", today)
                .add("k.careType not in (org.xiaolian.child.CareType.FATHER, org.xiaolian.child.CareType.MOTHER, org.xiaolian.child.CareType.NOBODY)");
        switch (standing) {
            case DUE -> {
            }
            case SIGNED -> conditions.add("exists (" + VALID + ")");
            case UNSIGNED -> conditions.add("not exists (" + VALID + ")");
            case EXPIRING -> conditions.add("exists (" + VALID + " and a.endsOn <= :soon)", "soon", today.plusDays(AgreementPolicy.EXPIRING_DAYS));
            case EXPIRED -> conditions.add("not exists (" + VALID + ") and exists (" + WITH_CARER_OF_TODAY + " and a.endsOn < :today)");
            case PAPER_MISSING -> conditions.add("exists (" + VALID + " and a.signMethod = org.xiaolian.agreement.SignMethod.REMOTE and a.paperSignedOn is null)");
            case REVIEW_DUE -> conditions.add("exists (" + VALID + " and a.endsOn is null and coalesce(a.reviewedOn, a.signedOn) <= :lastYear)", "lastYear",
                    today.minusMonths(AgreementPolicy.REVIEW_MONTHS));
        }
        place(conditions, regionCode);
        scope.limitChildrenByPlace(conditions, "c");
        return conditions;
    }

    private static void place(Conditions conditions, String regionCode) {
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", regionCode, "filterRegion"));
        }
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        return query(selectFrom, conditions, type, "");
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type, String order) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where() + order, type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}

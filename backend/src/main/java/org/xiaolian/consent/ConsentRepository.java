package org.xiaolian.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
    private final ChildScope scope;
    private final KeysetQuery lists;

    ConsentRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    /** What a list reads of a consent; the purposes follow in bulk. */
    record Line(UUID id, UUID childId, String childName, String regionCode, String signerName, ConsentRelation relation, LocalDate givenOn, long version) {
    }

    /** A child as its consents need it. */
    record Subject(LocalDate birthDate, String regionCode) {
    }

    Optional<Subject> subject(UUID childId) {
        return getEntityManager().createQuery("select new org.xiaolian.consent.ConsentRepository$Subject(c.birthDate, c.regionCode) from Child c"
                + " where c.id = :id", Subject.class).setParameter("id", childId).getResultList().stream().findFirst();
    }

    /** Consents that await a parent, those that wait longest first. */
    Page<Line> awaiting(ConsentFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().add("s.awaitsParent = true");
        scope.limitChildren(conditions, "c");
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "place"));
        }
        return lists.page("consents-awaiting", "new org.xiaolian.consent.ConsentRepository$Line(s.id, c.id, c.name, c.regionCode, s.signerName, s.relation,"
                + " s.givenOn, s.version)", "Consent s join Child c on c.id = s.childId", "", conditions,
                List.of(SortKey.ascending("s.givenOn", LocalDate.class), SortKey.ascending("s.id", UUID.class)), page);
    }

    Map<UUID, Subject> subjects(Collection<UUID> childIds) {
        return childIds.isEmpty() ? Map.of() : InList.query(getEntityManager(), "ids", childIds, "select c.id, c.birthDate, c.regionCode from Child c where c.id in :ids",
                Object[].class).getResultList().stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> new Subject((LocalDate) r[1], (String) r[2])));
    }

    List<Consent> ofChildren(Collection<UUID> childIds) {
        return childIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", childIds, "select s from Consent s where s.childId in :ids"
                + " order by s.givenOn desc, s.id desc", Consent.class).getResultList();
    }

    List<Consent> ofChild(UUID childId) {
        return list("childId = ?1 order by givenOn desc, id desc", childId);
    }

    Optional<Consent> findVisible(UUID id) {
        Conditions conditions = new Conditions().add("s.id = :id", "id", id);
        scope.limitThroughChild(conditions, "exists (select 1 from Child c where c.id = s.childId and (%s))", "c");
        var query = getEntityManager().createQuery("select s from Consent s" + conditions.where(), Consent.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    List<ConsentPurpose> purposes(Collection<UUID> consentIds) {
        return consentIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", consentIds, "select p from ConsentPurpose p where p.consentId in :ids", ConsentPurpose.class).getResultList();
    }

    void add(ConsentPurpose purpose) {
        getEntityManager().persist(purpose);
    }

    /** Whether the person is, or was, a parent or carer of the child. */
    boolean isFamily(UUID childId, UUID guardianId) {
        return !getEntityManager().createQuery("select 1 from Child c where c.id = :child and (exists (select 1 from ParentFact f where f.childId = c.id"
                + " and f.guardianId = :guardian) or exists (select 1 from CareArrangement a where a.childId = c.id and a.carerId = :guardian))", Integer.class)
                .setParameter("child", childId).setParameter("guardian", guardianId).getResultList().isEmpty();
    }

    /** Whether somebody was ever this parent of the child. */
    boolean isParent(UUID childId, UUID guardianId, ConsentRelation parent) {
        return !getEntityManager().createQuery("select 1 from ParentFact f where f.childId = :child and f.guardianId = :guardian and cast(f.parent as String) = :parent", Integer.class)
                .setParameter("child", childId).setParameter("guardian", guardianId).setParameter("parent", parent.name()).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether that is a consent form kept with the child's papers. */
    boolean isScan(UUID childId, UUID attachmentId) {
        return !getEntityManager().createQuery("select 1 from Attachment a where a.id = :id and a.childId = :child and a.removedAt is null and cast(a.kind as String) = 'CONSENT_FORM'",
                Integer.class).setParameter("id", attachmentId).setParameter("child", childId).getResultList().isEmpty();
    }

    // ---- the child's own wish ------------------------------------------------------------------------------------------------

    void add(ChildWish wish) {
        getEntityManager().persist(wish);
    }

    List<ChildWish> wishes(UUID childId) {
        return getEntityManager().createQuery("select w from ChildWish w where w.childId = :id order by w.askedOn desc, w.id desc", ChildWish.class)
                .setParameter("id", childId).getResultList();
    }

    /** First days of the child's care arrangements, in their order. */
    List<LocalDate> careStarts(UUID childId) {
        return getEntityManager().createQuery("select a.validFrom from CareArrangement a where a.childId = :id order by a.validFrom", LocalDate.class)
                .setParameter("id", childId).getResultList();
    }
}

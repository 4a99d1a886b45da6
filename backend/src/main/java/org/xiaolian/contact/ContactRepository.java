package org.xiaolian.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.InList;

@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {
    private static final String BY_CHILD = "ContactChild sgk join Child sgc on sgc.id = sgk.childId"
            + " where sgk.contactId = v.id";

    private final ChildScope scope;
    private final KeysetQuery lists;

    ContactRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<ContactLine> list(ContactFilter filter, PageRequest page) {
        Conditions conditions = new Conditions();
        if (filter.regionCode != null) {
            // An office lists its own records of children it no longer sees; where those live is not to be found out by asking.
            scope.limitThroughChildShowing(conditions, "exists (select 1 from ContactChild fr join Child fc on fc.id = fr.childId where fr.contactId = v.id and "
                    + ChildScope.place(conditions, "fc", filter.regionCode, "filterRegion") + " and (%s))", "fc", FieldGroup.DETAILS);
        }
        if (!filter.includeCancelled) {
            conditions.add("v.cancelledOn is null");
        }
        conditions.addIfPresent("v.recordedBy = :helperId", "helperId", filter.helperId)
                .addIfPresent("v.organizationId = :organizationId", "organizationId", filter.organizationId)
                .addIfPresent("v.occurredOn >= :from", "from", filter.from).addIfPresent("v.occurredOn <= :to", "to", filter.to)
                .addIfPresent("v.channel = :channel", "channel", filter.channel).addIfPresent("v.kind = :kind", "kind", filter.kind)
                .addIfPresent("v.counterpart = :counterpart", "counterpart", filter.counterpart)
                .addIfPresent("v.outcome = :outcome", "outcome", filter.outcome);
        boolean ofChild = filter.childId != null;
        if (ofChild) {
            // From the child's own index, however rare its contacts are; whose child it is not learns nothing by asking for it.
            conditions.add("fv.childId = :childId", "childId", filter.childId);
            scope.limitChildrenOn(conditions, "fk", "fv.occurredOn");
        } else {
            limit(conditions);
        }
        return lists.page("contacts/" + filter.sort, "new org.xiaolian.contact.ContactLine(v.id, v.occurredOn, v.channel, v.counterpart, v.kind,"
                + " v.outcome, v.recordedBy, v.organizationId, v.lateEntry, v.byParent, v.cancelledOn, v.nextContactOn, v.version)",
                ofChild ? "ContactChild fv join Contact v on v.id = fv.contactId join Child fk on fk.id = fv.childId" : "Contact v", "",
                conditions, ofChild ? filter.sort.keys("fv.occurredOn", "fv.contactId") : filter.sort.keys("v.occurredOn", "v.id"), page);
    }

    /** Days since then on which a parent told of her contact herself, the latest first. */
    List<LocalDate> toldByParent(UUID childId, Counterpart parent, LocalDate since) {
        return getEntityManager().createQuery("select distinct x.occurredOn from ContactChild x join Contact k on k.id = x.contactId where x.childId = :id and x.kind = :kind"
                + " and x.counterpart = :parent and x.occurredOn >= :since and k.byParent = true and k.cancelledOn is null order by x.occurredOn desc", LocalDate.class)
                .setParameter("id", childId).setParameter("kind", ContactKind.PARENT_CONTACT).setParameter("parent", parent).setParameter("since", since).getResultList();
    }

    Optional<Contact> findVisible(UUID id) {
        Conditions conditions = new Conditions().add("v.id = :id", "id", id);
        limit(conditions);
        return query("select v from Contact v", conditions, Contact.class).getResultList().stream().findFirst();
    }

    /** Contacts that were about the child, newest first. */
    List<Contact> ofChild(UUID childId) {
        return list("id in (select l.contactId from ContactChild l where l.childId = ?1) order by occurredOn desc, id desc", childId);
    }

    /** Takes the child out of her contacts; those that are about nobody any more go. */
    List<ContactRevision> revisions(Collection<UUID> contactIds) {
        return contactIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", contactIds, "select r from ContactRevision r where r.contactId in :ids"
                + " order by r.contactId, r.changedAt, r.id", ContactRevision.class).getResultList();
    }

    /** The entry that stands in this one's place. */
    Optional<UUID> correctionOf(UUID contactId) {
        return getEntityManager().createQuery("select c.id from Contact c where c.correctsId = :id", UUID.class).setParameter("id", contactId).getResultList().stream().findFirst();
    }

    void forget(UUID childId) {
        List<UUID> alone = getEntityManager().createQuery("select l.contactId from ContactChild l where l.childId = :id and not exists"
                + " (select 1 from ContactChild o where o.contactId = l.contactId and o.childId <> :id)", UUID.class).setParameter("id", childId).getResultList();
        delete("from ContactChild l where l.childId = ?1", childId);
        if (!alone.isEmpty()) {
            getEntityManager().createQuery("delete from ContactRevision r where r.contactId in :ids").setParameter("ids", alone).executeUpdate();
            delete("id in ?1", alone);
        }
    }

    /** What this child shares with others, and one of those: its words must outlive her key. */
    Map<UUID, UUID> shared(UUID childId) {
        Map<UUID, UUID> others = new HashMap<>();
        getEntityManager().createQuery("select l.contactId, o.childId from ContactChild l join ContactChild o on o.contactId = l.contactId"
                + " where l.childId = :id and o.childId <> :id", Object[].class).setParameter("id", childId).getResultList()
                .forEach(r -> others.putIfAbsent((UUID) r[0], (UUID) r[1]));
        return others;
    }

    /** Names of the other children of these contacts, by contact: known only to be left out. */
    Map<UUID, List<String>> otherNames(UUID childId) {
        return getEntityManager().createQuery("select o.contactId, c.name from ContactChild l join ContactChild o on o.contactId = l.contactId"
                + " join Child c on c.id = o.childId where l.childId = :id and o.childId <> :id", Object[].class).setParameter("id", childId).getResultList().stream()
                .collect(Collectors.groupingBy(r -> (UUID) r[0], Collectors.mapping(r -> (String) r[1], Collectors.toList())));
    }

    List<Contact> all(Collection<UUID> contactIds) {
        return contactIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", contactIds, "select c from Contact c where c.id in :ids", Contact.class)
                .getResultList();
    }

    List<ContactChild> children(Collection<UUID> contactIds) {
        return contactIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", contactIds, 
                "select c from ContactChild c where c.contactId in :ids order by c.contactId, c.childId", ContactChild.class).getResultList();
    }

    Optional<Contact> lastOf(UUID childId) {
        return getEntityManager().createQuery("select v from ContactChild c join Contact v on v.id = c.contactId where c.childId = :childId"
                + " and c.effective = true order by c.occurredOn desc, v.id desc", Contact.class).setParameter("childId", childId)
                .setMaxResults(1).getResultList().stream().findFirst();
    }

    /** The last call of a number that stands and tells whether it works. */
    Optional<Contact> lastCall(UUID phoneId) {
        return getEntityManager().createQuery("select v from Contact v where v.phoneId = :phone and v.cancelledOn is null and v.outcome in (:reached, :dead)"
                + " order by v.occurredOn desc, v.id desc", Contact.class).setParameter("phone", phoneId).setParameter("reached", ContactOutcome.REACHED)
                .setParameter("dead", ContactOutcome.NUMBER_DEAD).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** The last day somebody was reached at a number by a call that stands; null without one. */
    LocalDate lastReached(UUID phoneId) {
        return getEntityManager().createQuery("select max(v.occurredOn) from Contact v where v.phoneId = :phone and v.cancelledOn is null and v.outcome = :reached",
                LocalDate.class).setParameter("phone", phoneId).setParameter("reached", ContactOutcome.REACHED).getSingleResult();
    }

    void removeChildren(UUID contactId) {
        children(List.of(contactId)).forEach(getEntityManager()::remove);
    }

    void add(ContactChild link) {
        getEntityManager().persist(link);
    }

    void nothingEffective(UUID contactId) {
        children(List.of(contactId)).forEach(c -> c.effective = false);
    }

    /** The office for which somebody cares for a child on a day: that of her pairing. */
    Optional<UUID> organizationOfPairing(UUID childId, UUID helperId, LocalDate day) {
        return getEntityManager().createQuery("select p.organizationId from Pairing p where p.childId = :childId and p.helperId = :helperId"
                + " and p.startsOn <= :day and (p.endsOn is null or p.endsOn >= :day) order by p.startsOn desc", UUID.class)
                .setParameter("childId", childId).setParameter("helperId", helperId).setParameter("day", day).setMaxResults(1)
                .getResultList().stream().findFirst();
    }

    List<UUID> inCare(Collection<UUID> childIds, LocalDate day) {
        return InList.query(getEntityManager(), "ids", childIds, "select distinct s.childId from ChildStatusPeriod s where s.childId in :ids and s.startsOn <= :day"
                + " and (s.endsOn is null or s.endsOn >= :day)", UUID.class).setParameter("day", day).getResultList();
    }

    boolean campaignExists(UUID id) {
        return !getEntityManager().createQuery("select 1 from Campaign c where c.id = :id", Integer.class).setParameter("id", id).getResultList().isEmpty();
    }

    /** Phone calls that count, by counterpart: entries and person-times (entry × child). */
    List<Object[]> phoneCounts(LocalDate from, LocalDate to, UUID organizationId, String regionCode) {
        Conditions conditions = new Conditions().add("c.occurredOn >= :from", "from", from).add("c.occurredOn <= :to", "to", to)
                .add("c.effective = true").add("c.channel = :phone", "phone", ContactChannel.PHONE)
                .addIfPresent("c.organizationId = :organizationId", "organizationId", organizationId);
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "k", regionCode, "countRegion"));
            scope.limitChildren(conditions, "k");
        } else {
            scope.limitRecords(conditions, "%s", "k", "c.organizationId");
        }
        TypedQuery<Object[]> query = getEntityManager().createQuery("select c.counterpart, count(distinct c.contactId), count(*) from ContactChild c"
                + " join Child k on k.id = c.childId" + conditions.where() + " group by c.counterpart order by c.counterpart", Object[].class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private void limit(Conditions conditions) {
        scope.limitRecordsOfChildren(conditions, BY_CHILD, "sgc", "v.organizationId", "v.occurredOn");
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where(), type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}

package org.xiaolian.pairing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.text.UuidBytes;

@ApplicationScoped
class PairingRepository implements PanacheRepositoryBase<Pairing, UUID> {
    private static final String FROM = "Pairing p join Child c on c.id = p.childId";
    private static final String ACTIVE = "p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)";
    private static final String LINE = "new org.xiaolian.pairing.PairingLine(p.id, p.childId, c.name, c.regionCode, p.helperId, p.organizationId,"
            + " p.kind, p.domains, p.startsOn, p.endsOn, p.endReason, p.endNote, p.campaignId, p.recordsFrom, p.showsConfidential, p.version)";

    private final ChildScope scope;
    private final KeysetQuery lists;

    PairingRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<PairingLine> list(PairingFilter filter, LocalDate today, PageRequest page) {
        Conditions conditions = filtered(filter.organizationId, filter.regionCode)
                .addIfPresent("p.childId = :childId", "childId", filter.childId)
                .addIfPresent("p.helperId = :helperId", "helperId", filter.helperId).addIfPresent("p.kind = :kind", "kind", filter.kind);
        if (filter.regionCode != null) {
            limitToKnownPlaces(conditions);
        }
        if (filter.active != null) {
            conditions.add(filter.active ? ACTIVE : "not (" + ACTIVE + ")", "today", today);
        }
        if (filter.asOf != null) {
            conditions.add(ACTIVE.replace(":today", ":asOf"), "asOf", filter.asOf);
        }
        scope.limitRecords(conditions, "%s", "c", "p.organizationId");
        return lists.page("pairings", LINE, FROM, "", conditions,
                List.of(SortKey.descending("p.startsOn", LocalDate.class), SortKey.descending("p.id", UUID.class)), page);
    }

    Optional<PairingLine> line(UUID id) {
        Conditions conditions = new Conditions().add("p.id = :id", "id", id);
        scope.limitRecords(conditions, "%s", "c", "p.organizationId");
        return query("select " + LINE + " from " + FROM, conditions, PairingLine.class).getResultList().stream().findFirst();
    }

    /** Whether the caller is told where each child of her scope lives. */
    boolean knowsEveryPlace() {
        return scope.everyGrantShows(FieldGroup.DETAILS);
    }

    /** Whoever is not told where a child lives does not find it out by asking either. */
    private void limitToKnownPlaces(Conditions conditions) {
        if (!knowsEveryPlace()) {
            scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        }
    }

    /** Distinct helpers, children and villages of pairings that hold today. */
    Object[] summary(UUID organizationId, String regionCode, LocalDate today) {
        Conditions conditions = filtered(organizationId, regionCode).add(ACTIVE, "today", today);
        scope.limitRecords(conditions, "%s", "c", "p.organizationId");
        return query("select count(distinct p.helperId), count(distinct p.childId), count(distinct c.regionCode) from " + FROM, conditions,
                Object[].class).getSingleResult();
    }

    List<Pairing> ofChild(UUID childId) {
        return list("childId = ?1 order by startsOn desc, id", childId);
    }

    List<String> villages(UUID organizationId, String regionCode, LocalDate today) {
        Conditions conditions = filtered(organizationId, regionCode).add(ACTIVE, "today", today);
        scope.limitRecords(conditions, "%s", "c", "p.organizationId");
        limitToKnownPlaces(conditions);
        TypedQuery<String> query = getEntityManager().createQuery("select distinct c.regionCode from " + FROM + conditions.where()
                + " order by c.regionCode", String.class).setMaxResults(200);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Open files without any pairing that holds today. */
    long unpaired(String regionCode, LocalDate today) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE")
                .add("not exists (select 1 from Pairing p where p.childId = c.id and " + ACTIVE + ")", "today", today);
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", regionCode, "filterRegion"));
        }
        scope.limitChildren(conditions, "c");
        return query("select count(*) from Child c", conditions, Long.class).getSingleResult();
    }

    /** Open files of children of a known school for whom no teacher answers. */
    long withoutTeacher(String regionCode, LocalDate today) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE").add("c.schoolId is not null")
                .add("not exists (select 1 from Pairing p where p.childId = c.id and p.kind = org.xiaolian.pairing.PairingKind.RESPONSIBLE_TEACHER and " + ACTIVE + ")", "today", today);
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", regionCode, "filterRegion"));
        }
        scope.limitChildren(conditions, "c");
        return query("select count(*) from Child c", conditions, Long.class).getSingleResult();
    }

    boolean alreadyActive(UUID childId, UUID helperId, PairingKind kind) {
        return count("childId = ?1 and helperId = ?2 and kind = ?3 and endsOn is null", childId, helperId, kind) > 0;
    }

    /** Where a child lives, whoever may see it. */
    String regionOf(UUID childId) {
        return getEntityManager().createQuery("select c.regionCode from Child c where c.id = :id", String.class).setParameter("id", childId).getSingleResult();
    }

    /** Holds the helper's row until the end of the transaction: two who pair her at once are decided one after the other. */
    void lockHelper(UUID helperId) {
        getEntityManager().createNativeQuery("SELECT 1 FROM person WHERE id = :id FOR UPDATE").setParameter("id", UuidBytes.of(helperId)).getSingleResult();
    }

    /** Her pairings that hold today or will, as they are now, whatever this transaction read before. */
    List<Pairing> lockHeld(UUID helperId, LocalDate today) {
        return getEntityManager().createQuery("select p from Pairing p where p.helperId = :helper and (p.endsOn is null or p.endsOn >= :today)", Pairing.class)
                .setParameter("helper", helperId).setParameter("today", today).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The helper, if the caller may pair her: of an organization in her scope. */
    boolean helperInScope(UUID helperId) {
        Conditions conditions = new Conditions().add("h.id = :id", "id", helperId);
        scope.limitOrganizations(conditions, "h.organizationId");
        return !query("select 1 from Person h", conditions, Integer.class).getResultList().isEmpty();
    }

    /** People at their post whom the caller may pair, with one of these names' sort keys: id, name, phone (cipher), office, its kind. */
    List<Object[]> helpersNamed(Collection<byte[]> nameKeys) {
        Conditions conditions = new Conditions().add("h.nameSort in :names", "names", nameKeys)
                .add("h.status = org.xiaolian.account.PersonStatus.ACTIVE");
        scope.limitOrganizations(conditions, "h.organizationId");
        return query("select h.id, h.name, h.phoneCipher, o.id, cast(o.kind as String) from Person h join Organization o on o.id = h.organizationId",
                conditions, Object[].class).getResultList();
    }

    /** Child and helper of pairings that hold on the day. */
    List<Object[]> helpersOf(Collection<UUID> childIds, LocalDate day) {
        return childIds.isEmpty() ? List.of() : getEntityManager().createQuery("select p.childId, p.helperId, p.kind from Pairing p where p.childId in :ids"
                + " and (p.endsOn is null or p.endsOn >= :day)", Object[].class).setParameter("ids", childIds).setParameter("day", day).getResultList();
    }

    /** Helper, kind and how many children. */
    List<Object[]> held(Collection<UUID> helperIds, LocalDate today) {
        return helperIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", helperIds, "select p.helperId, p.kind, count(*) from Pairing p where p.helperId in :ids"
                + " and (p.endsOn is null or p.endsOn >= :today) group by p.helperId, p.kind", Object[].class).setParameter("today", today).getResultList();
    }

    /** Whether the caller may pair in the name of the office, whose officers then see the child and whose report counts it. */
    boolean organizationInScope(UUID id) {
        Conditions conditions = new Conditions().add("o.id = :id", "id", id);
        scope.limitOrganizations(conditions, "o.id");
        return !query("select 1 from Organization o", conditions, Integer.class).getResultList().isEmpty();
    }

    boolean campaignExists(UUID id) {
        return !getEntityManager().createQuery("select 1 from Campaign k where k.id = :id", Integer.class).setParameter("id", id).getResultList().isEmpty();
    }

    private Conditions filtered(UUID organizationId, String regionCode) {
        Conditions conditions = new Conditions();
        if (organizationId != null) {
            conditions.add("p.organizationId in (select fo.id from Organization fo, Organization fr where fr.id = :organizationId"
                    + " and fo.path like concat(fr.path, '%'))", "organizationId", organizationId);
        }
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", regionCode, "filterRegion"));
        }
        return conditions;
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where(), type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}

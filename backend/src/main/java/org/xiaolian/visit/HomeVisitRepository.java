package org.xiaolian.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.text.UuidBytes;

@ApplicationScoped
class HomeVisitRepository implements PanacheRepositoryBase<HomeVisit, UUID> {
    private static final String BY_CHILD = "HomeVisitChild sgv join Child sgc on sgc.id = sgv.childId"
            + " where sgv.homeVisitId = v.id";

    private final ChildScope scope;
    private final KeysetQuery lists;

    HomeVisitRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<HomeVisitLine> list(HomeVisitFilter filter, PageRequest page) {
        Conditions conditions = new Conditions();
        if (filter.regionCode != null) {
            // An office lists its own records of children it no longer sees; where those live is not to be found out by asking.
            scope.limitThroughChildShowing(conditions, "exists (select 1 from HomeVisitChild fr join Child fc on fc.id = fr.childId where fr.homeVisitId = v.id and "
                    + ChildScope.place(conditions, "fc", filter.regionCode, "filterRegion") + " and (%s))", "fc", FieldGroup.DETAILS);
        }
        conditions.addIfPresent("v.planned = :planned", "planned", filter.planned);
        if (filter.attempt != null) {
            conditions.add((filter.attempt ? "not " : "") + "exists (select 1 from HomeVisitChild fa where fa.homeVisitId = v.id and fa.sawChild = true)");
        }
        if (!filter.includeCancelled) {
            conditions.add("v.cancelledOn is null");
        }
        conditions.addIfPresent("v.recordedBy = :helperId", "helperId", filter.helperId)
                .addIfPresent("v.organizationId = :organizationId", "organizationId", filter.organizationId)
                .addIfPresent("v.occurredOn >= :from", "from", filter.from).addIfPresent("v.occurredOn <= :to", "to", filter.to)
                .addIfPresent("v.purpose = :purpose", "purpose", filter.purpose);
        boolean ofChild = filter.childId != null;
        if (ofChild) {
            // From the child's own index, however rare its visits are; whose child it is not learns nothing by asking for it.
            conditions.add("fv.childId = :childId", "childId", filter.childId);
            scope.limitChildrenOn(conditions, "fk", "fv.occurredOn");
        } else {
            limit(conditions);
        }
        return lists.page("home-visits/" + filter.sort, "new org.xiaolian.visit.HomeVisitLine(v.id, v.number, v.occurredOn, v.method, v.purpose,"
                + " v.recordedBy, v.organizationId, v.lateEntry, v.cancelledOn, v.nextVisitOn, v.version)",
                ofChild ? "HomeVisitChild fv join HomeVisit v on v.id = fv.homeVisitId join Child fk on fk.id = fv.childId" : "HomeVisit v", "",
                conditions, ofChild ? filter.sort.keys("fv.occurredOn", "fv.homeVisitId") : filter.sort.keys("v.occurredOn", "v.id"), page);
    }

    Optional<HomeVisit> findVisible(UUID id) {
        Conditions conditions = new Conditions().add("v.id = :id", "id", id);
        limit(conditions);
        return query("select v from HomeVisit v", conditions, HomeVisit.class).getResultList().stream().findFirst();
    }

    List<HomeVisitChild> children(Collection<UUID> visitIds) {
        return visitIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", visitIds, 
                "select c from HomeVisitChild c where c.homeVisitId in :ids order by c.homeVisitId, c.childId", HomeVisitChild.class).getResultList();
    }

    List<HomeVisitObservation> observations(UUID visitId) {
        return getEntityManager().createQuery("select o from HomeVisitObservation o where o.homeVisitId = :id order by o.dimension",
                HomeVisitObservation.class).setParameter("id", visitId).getResultList();
    }

    List<HomeVisitNeed> needs(UUID visitId) {
        return getEntityManager().createQuery("select n from HomeVisitNeed n where n.homeVisitId = :id order by n.needOrder",
                HomeVisitNeed.class).setParameter("id", visitId).getResultList();
    }

    List<HomeVisitGift> gifts(Collection<UUID> visitIds) {
        return visitIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", visitIds, "select g from HomeVisitGift g where g.homeVisitId in :ids"
                + " order by g.homeVisitId, g.giftOrder", HomeVisitGift.class).getResultList();
    }

    List<HomeVisitRevision> revisions(Collection<UUID> visitIds) {
        return visitIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", visitIds, "select r from HomeVisitRevision r where r.homeVisitId in :ids"
                + " order by r.homeVisitId, r.changedAt, r.id", HomeVisitRevision.class).getResultList();
    }

    /** The entry that stands in this one's place. */
    Optional<UUID> correctionOf(UUID visitId) {
        return getEntityManager().createQuery("select v.id from HomeVisit v where v.correctsId = :id", UUID.class).setParameter("id", visitId).getResultList().stream().findFirst();
    }

    List<UUID> visitors(UUID visitId) {
        return getEntityManager().createQuery("select v.personId from HomeVisitVisitor v where v.homeVisitId = :id order by v.personId", UUID.class)
                .setParameter("id", visitId).getResultList();
    }

    void replaceParts(UUID visitId) {
        // Entity by entity: a bulk delete would leave the old parts in this unit of work.
        children(List.of(visitId)).forEach(getEntityManager()::remove);
        observations(visitId).forEach(getEntityManager()::remove);
        needs(visitId).forEach(getEntityManager()::remove);
        gifts(List.of(visitId)).forEach(getEntityManager()::remove);
        getEntityManager().createQuery("select v from HomeVisitVisitor v where v.homeVisitId = :id", HomeVisitVisitor.class)
                .setParameter("id", visitId).getResultList().forEach(getEntityManager()::remove);
    }

    void addPart(Object part) {
        getEntityManager().persist(part);
    }

    void nothingEffective(UUID visitId) {
        children(List.of(visitId)).forEach(c -> c.effective = false);
    }

    /** Visits that were about the child, newest first. */
    List<HomeVisit> ofChild(UUID childId) {
        return list("id in (select l.homeVisitId from HomeVisitChild l where l.childId = ?1) order by occurredOn desc, id desc", childId);
    }

    List<UUID> visitsOf(UUID childId) {
        return getEntityManager().createQuery("select l.homeVisitId from HomeVisitChild l where l.childId = :id", UUID.class).setParameter("id", childId).getResultList();
    }

    /** Takes the child out of her visits; those that are about nobody any more go. */
    void forget(UUID childId) {
        List<UUID> alone = getEntityManager().createQuery("select l.homeVisitId from HomeVisitChild l where l.childId = :id and not exists"
                + " (select 1 from HomeVisitChild o where o.homeVisitId = l.homeVisitId and o.childId <> :id)", UUID.class).setParameter("id", childId).getResultList();
        delete("from HomeVisitChild l where l.childId = ?1", childId);
        if (!alone.isEmpty()) {
            for (String part : List.of("HomeVisitVisitor", "HomeVisitObservation", "HomeVisitNeed", "HomeVisitGift", "HomeVisitRevision")) {
                getEntityManager().createQuery("delete from " + part + " x where x.homeVisitId in :ids").setParameter("ids", alone).executeUpdate();
            }
            delete("id in ?1", alone);
        }
    }

    /** What this child shares with others, and one of those: its words must outlive her key. */
    Map<UUID, UUID> shared(UUID childId) {
        Map<UUID, UUID> others = new HashMap<>();
        getEntityManager().createQuery("select l.homeVisitId, o.childId from HomeVisitChild l join HomeVisitChild o on o.homeVisitId = l.homeVisitId"
                + " where l.childId = :id and o.childId <> :id", Object[].class).setParameter("id", childId).getResultList()
                .forEach(r -> others.putIfAbsent((UUID) r[0], (UUID) r[1]));
        return others;
    }

    /** Names of the other children of these visits, by visit: known only to be left out. */
    Map<UUID, List<String>> otherNames(UUID childId) {
        return getEntityManager().createQuery("select o.homeVisitId, c.name from HomeVisitChild l join HomeVisitChild o on o.homeVisitId = l.homeVisitId"
                + " join Child c on c.id = o.childId where l.childId = :id and o.childId <> :id", Object[].class).setParameter("id", childId).getResultList().stream()
                .collect(Collectors.groupingBy(r -> (UUID) r[0], Collectors.mapping(r -> (String) r[1], Collectors.toList())));
    }

    List<HomeVisit> all(Collection<UUID> visitIds) {
        return visitIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", visitIds, "select v from HomeVisit v where v.id in :ids", HomeVisit.class)
                .getResultList();
    }

    List<HomeVisitObservation> observations(Collection<UUID> visitIds) {
        return visitIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", visitIds, "select o from HomeVisitObservation o where o.homeVisitId in :ids"
                + " order by o.homeVisitId, o.dimension", HomeVisitObservation.class).getResultList();
    }

    List<HomeVisitNeed> needs(Collection<UUID> visitIds) {
        return visitIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", visitIds, "select n from HomeVisitNeed n where n.homeVisitId in :ids"
                + " order by n.homeVisitId, n.needOrder", HomeVisitNeed.class).getResultList();
    }

    /** The office for which somebody cares for a child on a day: that of her pairing. */
    Optional<UUID> organizationOfPairing(UUID childId, UUID helperId, LocalDate day) {
        return getEntityManager().createQuery("select p.organizationId from Pairing p where p.childId = :childId and p.helperId = :helperId"
                + " and p.startsOn <= :day and (p.endsOn is null or p.endsOn >= :day) order by p.startsOn desc", UUID.class)
                .setParameter("childId", childId).setParameter("helperId", helperId).setParameter("day", day).setMaxResults(1)
                .getResultList().stream().findFirst();
    }

    /** Those of the children whose file was open on that day. */
    List<UUID> inCare(Collection<UUID> childIds, LocalDate day) {
        return InList.query(getEntityManager(), "ids", childIds, "select distinct s.childId from ChildStatusPeriod s where s.childId in :ids and s.startsOn <= :day"
                + " and (s.endsOn is null or s.endsOn >= :day)", UUID.class).setParameter("day", day).getResultList();
    }

    boolean campaignExists(UUID id) {
        return !getEntityManager().createQuery("select 1 from Campaign c where c.id = :id", Integer.class).setParameter("id", id).getResultList().isEmpty();
    }

    /**
     * The next number, place-year-number, of the county of an office; the row is held until the visit is written, so numbers
     * have no gaps and no twins anywhere.
     */
    String nextNumber(UUID organizationId, int year) {
        return nextNumbers(organizationId, year, 1).get(0);
    }

    /** The next numbers, one behind the other. */
    List<String> nextNumbers(UUID organizationId, int year, int count) {
        getEntityManager().createNativeQuery("INSERT INTO visit_sequence (county_code, year, last_number)"
                + " SELECT LEFT(o.region_code, 6), ?1, LAST_INSERT_ID(?3) FROM organization o WHERE o.id = ?2"
                + " ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(visit_sequence.last_number + ?4)").setParameter(1, year)
                .setParameter(2, UuidBytes.of(organizationId)).setParameter(3, count).setParameter(4, count).executeUpdate();
        Object[] row = (Object[]) getEntityManager().createNativeQuery("SELECT LEFT(o.region_code, 6), LAST_INSERT_ID() FROM organization o WHERE o.id = ?1",
                Object[].class).setParameter(1, UuidBytes.of(organizationId)).getSingleResult();
        long last = ((Number) row[1]).longValue();
        return LongStream.rangeClosed(last - count + 1, last).mapToObj(n -> row[0] + "-" + year + "-" + String.format("%06d", n))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    List<VisitRegister.VisitDay> daysOf(Collection<UUID> childIds) {
        return InList.query(getEntityManager(), "ids", childIds, "select distinct new org.xiaolian.visit.VisitRegister$VisitDay(c.childId, c.occurredOn) from HomeVisitChild c"
                + " join HomeVisit v on v.id = c.homeVisitId where c.childId in :ids and v.cancelledOn is null", VisitRegister.VisitDay.class).getResultList();
    }

    /** Those of the people who may be named as visitors: of the recorder's office, below or above it, or helping one of the children that day. */
    List<UUID> possibleVisitors(Collection<UUID> people, String officePath, Collection<UUID> childIds, LocalDate day) {
        return getEntityManager().createQuery("select p.id from Person p join Organization o on o.id = p.organizationId where p.id in :people"
                + " and (o.path like :subtree or :path like concat(o.path, '%') or exists (select 1 from Pairing g where g.helperId = p.id"
                + " and g.childId in :children and g.startsOn <= :day and (g.endsOn is null or g.endsOn >= :day)))", UUID.class)
                .setParameter("people", people).setParameter("subtree", officePath + "%").setParameter("path", officePath)
                .setParameter("children", childIds).setParameter("day", day).getResultList();
    }

    /** Children whom a visit that counts saw between two days. */
    long childrenVisited(LocalDate from, LocalDate to, UUID organizationId, String regionCode) {
        if (regionCode == null) {
            return query("select count(distinct c.childId) from HomeVisitChild c join Child k on k.id = c.childId",
                    counting(from, to, organizationId, null), Long.class).getSingleResult();
        }
        // One look for each child of the place; counting distinct ones would read every visit.
        Conditions visited = effective(from, to, organizationId);
        Conditions conditions = new Conditions().add("exists (select 1 from HomeVisitChild c" + visited.where() + " and c.childId = k.id)");
        visited.parameters().forEach(conditions::parameter);
        conditions.add(ChildScope.place(conditions, "k", regionCode, "countRegion"));
        scope.limitChildren(conditions, "k");
        return query("select count(*) from Child k", conditions, Long.class).getSingleResult();
    }

    /** Year, month, entries and person-times of visits that count, between two days, month by month. */
    List<Object[]> countsByMonth(LocalDate from, LocalDate to, UUID organizationId, String regionCode) {
        Conditions conditions = counting(from, to, organizationId, regionCode);
        return query("select year(c.occurredOn), month(c.occurredOn), count(distinct c.homeVisitId), count(*) from HomeVisitChild c"
                + " join Child k on k.id = c.childId", conditions, " group by year(c.occurredOn), month(c.occurredOn)"
                + " order by year(c.occurredOn), month(c.occurredOn)", Object[].class).getResultList();
    }

    private static Conditions effective(LocalDate from, LocalDate to, UUID organizationId) {
        return new Conditions().add("c.occurredOn >= :from", "from", from).add("c.occurredOn <= :to", "to", to)
                .add("c.effective = true").addIfPresent("c.organizationId = :organizationId", "organizationId", organizationId);
    }

    private Conditions counting(LocalDate from, LocalDate to, UUID organizationId, String regionCode) {
        Conditions conditions = effective(from, to, organizationId);
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "k", regionCode, "countRegion"));
            scope.limitChildren(conditions, "k");
        } else {
            scope.limitRecords(conditions, "%s", "k", "c.organizationId");
        }
        return conditions;
    }

    private void limit(Conditions conditions) {
        scope.limitRecordsOfChildren(conditions, BY_CHILD, "sgc", "v.organizationId", "v.occurredOn");
    }

    private <T> jakarta.persistence.TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        return query(selectFrom, conditions, "", type);
    }

    private <T> jakarta.persistence.TypedQuery<T> query(String selectFrom, Conditions conditions, String groupAndOrder, Class<T> type) {
        jakarta.persistence.TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where() + groupAndOrder, type);
        conditions.parameters().forEach(((Query) query)::setParameter);
        return query;
    }
}

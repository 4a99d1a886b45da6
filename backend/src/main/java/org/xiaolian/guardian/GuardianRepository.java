package org.xiaolian.guardian;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.text.PinyinKeys;

@ApplicationScoped
class GuardianRepository implements PanacheRepositoryBase<Guardian, UUID> {
    /** Belongs to a child in scope, as parent, carer, grandparent or somebody to call, at any time. */
    private static final String OF_CHILD = "exists (select 1 from ParentFact sf join Child sc on sc.id = sf.childId where sf.guardianId = g.id and (%1$s))"
            + " or exists (select 1 from CareArrangement sa join Child sc on sc.id = sa.childId where sa.carerId = g.id and (%1$s))"
            + " or exists (select 1 from ContactPerson sp join Child sc on sc.id = sp.childId where sp.guardianId = g.id and (%1$s))"
            + " or exists (select 1 from Grandparent sg join Child sc on sc.id = sg.childId where sg.guardianId = g.id and (%1$s))";

    private static final String HOLDS = " and p.validFrom <= :today and (p.validTo is null or p.validTo >= :today) and (%s))";
    private static final Map<GuardianPart, String> PARTS = Map.of(GuardianPart.PARENT, part("ParentFact", "guardianId"), GuardianPart.CARER, part("CareArrangement", "carerId"),
            GuardianPart.CONTACT, part("ContactPerson", "guardianId"));

    private final ChildScope scope;
    private final KeysetQuery lists;

    GuardianRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<GuardianLine> list(GuardianFilter filter, LocalDate today, PageRequest page) {
        Conditions conditions = new Conditions();
        limit(conditions);
        String q = filter.q;
        UUID childId = filter.childId;
        if (q != null && !q.isBlank()) {
            conditions.add("g.nameSort >= :nameFrom and g.nameSort < :nameTo").parameter("nameFrom", PinyinKeys.prefixFrom(q.strip()))
                    .parameter("nameTo", PinyinKeys.prefixTo(q.strip()));
        }
        if (filter.regionCode != null) {
            conditions.add("g.regionCode like :place", "place", RegionLevel.prefix(filter.regionCode) + "%");
        }
        if (filter.part != null) {
            scope.limitThroughChild(conditions.parameter("today", today), PARTS.get(filter.part), "pc");
        }
        if (filter.reachable != null) {
            conditions.add((filter.reachable ? "" : "not ") + "exists (select 1 from GuardianPhone t where t.guardianId = g.id and t.dead = false)");
            scope.limitThroughChildShowing(conditions, OF_CHILD, "sc", FieldGroup.PHONES);
        }
        if (childId != null) {
            conditions.add("g.id in (select f.guardianId from ParentFact f where f.childId = :childId) or g.id in (select a.carerId from CareArrangement a"
                    + " where a.childId = :childId) or g.id in (select n.guardianId from ContactPerson n where n.childId = :childId)"
                    + " or g.id in (select e.guardianId from Grandparent e where e.childId = :childId)", "childId", childId);
            // Somebody may be seen through another child; that she belongs to this one, too, is told only to who may see it.
            scope.limitThroughChild(conditions, "exists (select 1 from Child fc where fc.id = :childId and (%s))", "fc");
        }
        return lists.page("guardians", "new org.xiaolian.guardian.GuardianLine(g.id, g.name, g.regionCode, g.version)", "Guardian g", "", conditions,
                List.of(SortKey.ascending("g.nameSort", byte[].class), SortKey.ascending("g.id", UUID.class)), page);
    }

    private static String part(String entity, String person) {
        return "exists (select 1 from " + entity + " p join Child pc on pc.id = p.childId where p." + person + " = g.id" + HOLDS;
    }

    Optional<Guardian> findVisible(UUID id) {
        Conditions conditions = new Conditions().add("g.id = :id", "id", id);
        limit(conditions);
        var query = getEntityManager().createQuery("select g from Guardian g" + conditions.where(), Guardian.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    /** Through a child in scope, or of a place in scope: somebody just written down belongs to no child yet. */
    private void limit(Conditions conditions) {
        Conditions byChild = new Conditions();
        scope.limitThroughChild(byChild, OF_CHILD, "sc");
        Conditions byPlace = new Conditions();
        scope.limitPlaces(byPlace, "g.regionCode");
        conditions.either(byChild, byPlace);
    }

    List<GuardianPhone> phones(Collection<UUID> guardianIds) {
        return guardianIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", guardianIds, 
                "select t from GuardianPhone t where t.guardianId in :ids order by t.callOrder", GuardianPhone.class).getResultList();
    }

    List<ParentFact> parents(UUID childId) {
        return parents(List.of(childId));
    }

    List<ParentFact> parents(Collection<UUID> childIds) {
        return childIds.isEmpty() ? List.of() : getEntityManager().createQuery("select f from ParentFact f where f.childId in :ids"
                + " order by f.parent, f.validFrom desc", ParentFact.class).setParameter("ids", childIds).getResultList();
    }

    /** What holds of each parent on the day. */
    List<ParentFact> parentsOn(Collection<UUID> childIds, LocalDate day) {
        return childIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", childIds, "select f from ParentFact f where f.childId in :ids"
                + " and f.validFrom <= :day and (f.validTo is null or f.validTo >= :day)", ParentFact.class).setParameter("day", day).getResultList();
    }

    /** Who cares for each child on the day. */
    List<CareArrangement> careOn(Collection<UUID> childIds, LocalDate day) {
        return childIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", childIds, "select a from CareArrangement a where a.childId in :ids"
                + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)", CareArrangement.class).setParameter("day", day).getResultList();
    }

    List<CareArrangement> care(UUID childId) {
        return care(List.of(childId));
    }

    List<CareArrangement> care(Collection<UUID> childIds) {
        return childIds.isEmpty() ? List.of() : getEntityManager().createQuery("select a from CareArrangement a where a.childId in :ids"
                + " order by a.validFrom desc", CareArrangement.class).setParameter("ids", childIds).getResultList();
    }

    List<ContactPerson> contactPeople(Collection<UUID> childIds) {
        return childIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", childIds,
                "select n from ContactPerson n where n.childId in :ids order by n.callOrder, n.id", ContactPerson.class).getResultList();
    }

    List<Grandparent> grandparents(Collection<UUID> childIds) {
        return childIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", childIds,
                "select e from Grandparent e where e.childId in :ids order by e.relationCode", Grandparent.class).getResultList();
    }

    /** Carer and child, of arrangements that hold that day. */
    List<Object[]> caredFor(Collection<UUID> carerIds, LocalDate day) {
        return carerIds.isEmpty() ? List.of() : getEntityManager().createQuery("select a.carerId, a.childId from CareArrangement a where a.carerId in :ids"
                + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)", Object[].class).setParameter("ids", carerIds).setParameter("day", day).getResultList();
    }

    /** Children who share a parent with this one, by what is known of either today or was before. */
    List<UUID> siblings(UUID childId) {
        return getEntityManager().createQuery("select distinct o.childId from ParentFact f join ParentFact o on o.guardianId = f.guardianId"
                + " where f.childId = :id and o.childId <> :id order by o.childId", UUID.class).setParameter("id", childId).getResultList();
    }

    Optional<GuardianPhone> phone(UUID id) {
        return Optional.ofNullable(getEntityManager().find(GuardianPhone.class, id));
    }

    List<Guardian> named(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids, "select g from Guardian g where g.id in :ids", Guardian.class).getResultList();
    }

    /** Guardian, child and FATHER, MOTHER, CARER or the role of somebody to call, for people in a list. */
    List<Object[]> childrenOf(Collection<UUID> guardianIds) {
        if (guardianIds.isEmpty()) {
            return List.of();
        }
        List<Object[]> all = new java.util.ArrayList<>(getEntityManager().createQuery("select distinct f.guardianId, f.childId, cast(f.parent as String)"
                + " from ParentFact f where f.guardianId in :ids", Object[].class).setParameter("ids", guardianIds).getResultList());
        all.addAll(getEntityManager().createQuery("select distinct a.carerId, a.childId, 'CARER' from CareArrangement a where a.carerId in :ids", Object[].class)
                .setParameter("ids", guardianIds).getResultList());
        all.addAll(getEntityManager().createQuery("select distinct n.guardianId, n.childId, cast(n.role as String) from ContactPerson n"
                + " where n.guardianId in :ids", Object[].class).setParameter("ids", guardianIds).getResultList());
        all.addAll(getEntityManager().createQuery("select distinct e.guardianId, e.childId, 'GRANDPARENT' from Grandparent e where e.guardianId in :ids", Object[].class)
                .setParameter("ids", guardianIds).getResultList());
        return all;
    }

    /** The child's teacher and place: teacher's name, teacher's phone (cipher), school, village. */
    Object[] schooling(UUID childId) {
        return getEntityManager().createQuery("select c.teacherName, c.teacherPhoneCipher, c.schoolName, c.regionCode from Child c where c.id = :id", Object[].class)
                .setParameter("id", childId).getSingleResult();
    }

    /** The same as of a past day; the teacher's phone is then nobody's concern. */
    Object[] schooling(UUID childId, LocalDate day) {
        String holds = " s where s.childId = :id and s.%1$s <= :day and (s.%2$s is null or s.%2$s >= :day) order by s.%1$s desc";
        Object[] school = getEntityManager().createQuery("select s.teacherName, s.schoolName from Enrolment" + String.format(holds, "startsOn", "endsOn"),
                Object[].class).setParameter("id", childId).setParameter("day", day).setMaxResults(1).getResultList().stream().findFirst().orElse(new Object[2]);
        String place = getEntityManager().createQuery("select s.regionCode from ChildResidence" + String.format(holds, "startsOn", "endsOn"), String.class)
                .setParameter("id", childId).setParameter("day", day).setMaxResults(1).getResultList().stream().findFirst()
                .orElseGet(() -> (String) schooling(childId)[3]);
        return new Object[] {school[0], null, school[1], place};
    }

    /** Helpers of the day: id, name, phone (cipher), office. */
    List<Object[]> helpers(UUID childId, LocalDate today) {
        return getEntityManager().createQuery("select distinct h.id, h.name, h.phoneCipher, o.name from Pairing p join Person h on h.id = p.helperId"
                + " join Organization o on o.id = p.organizationId where p.childId = :id and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)"
                + " order by h.name", Object[].class).setParameter("id", childId).setParameter("today", today).getResultList();
    }

    /** Village directors of the child's village: id, name, phone (cipher), office. */
    List<Object[]> directors(String regionCode, LocalDate today) {
        return getEntityManager().createQuery("select distinct h.id, h.name, h.phoneCipher, o.name from RoleGrant g join Person h on h.id = g.personId"
                + " join Organization o on o.id = h.organizationId where g.role = org.xiaolian.account.Role.VILLAGE_DIRECTOR and g.regionCode = :region"
                + " and g.validFrom <= :today and (g.validTo is null or g.validTo >= :today) and h.status = org.xiaolian.account.PersonStatus.ACTIVE order by h.name",
                Object[].class).setParameter("region", regionCode).setParameter("today", today).setMaxResults(5).getResultList();
    }

    /** Id, name and hash of the telephone of people in the caller's scope who have one of these telephones. */
    List<Object[]> visibleByPhones(Collection<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions().add("t.phoneHash in :hashes", "hashes", hashes);
        limit(conditions);
        var query = getEntityManager().createQuery("select g.id, g.name, t.phoneHash from GuardianPhone t join Guardian g on g.id = t.guardianId"
                + conditions.where(), Object[].class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Removes what the child's family was, and those of these people who are named nowhere else. */
    /** Who of the family went as well. */
    List<UUID> forget(UUID childId, Collection<UUID> family) {
        delete("from ParentFact f where f.childId = ?1", childId);
        delete("from CareArrangement a where a.childId = ?1", childId);
        delete("from ContactPerson n where n.childId = ?1", childId);
        delete("from Grandparent e where e.childId = ?1", childId);
        if (family.isEmpty()) {
            return List.of();
        }
        List<UUID> nobodys = getEntityManager().createQuery("select g.id from Guardian g where g.id in :ids and not exists (select 1 from ParentFact f where f.guardianId = g.id)"
                + " and not exists (select 1 from CareArrangement a where a.carerId = g.id) and not exists (select 1 from ContactPerson n where n.guardianId = g.id)"
                + " and not exists (select 1 from Grandparent e where e.guardianId = g.id)"
                + " and not exists (select 1 from CareAgreement s where s.carerId = g.id)"
                + " and not exists (select 1 from Consent k where k.guardianId = g.id)", UUID.class).setParameter("ids", family).getResultList();
        if (!nobodys.isEmpty()) {
            delete("from GuardianPhone t where t.guardianId in ?1", nobodys);
            delete("id in ?1", nobodys);
        }
        return nobodys;
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
    }

    void remove(Object entity) {
        getEntityManager().remove(entity);
    }

    void removePhones(UUID guardianId) {
        phones(List.of(guardianId)).forEach(getEntityManager()::remove);
        getEntityManager().flush();
    }

    /** Children whose file depends on this person today. */
    List<UUID> dependents(UUID guardianId) {
        return childrenOf(List.of(guardianId)).stream().map(r -> (UUID) r[1]).distinct().toList();
    }
}

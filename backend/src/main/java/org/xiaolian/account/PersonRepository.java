package org.xiaolian.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    private static final String IN_ORGANIZATION = "p.organizationId in (select fo.id from Organization fo, Organization root where root.id = :organization"
            + " and fo.path like concat(root.path, '%'))";
    private static final String COLLEAGUE = "new org.xiaolian.account.ColleagueRow(p.id, p.name, o.id, o.name)";

    private final KeysetQuery lists;
    private final OfficeTime time;

    PersonRepository(KeysetQuery lists, OfficeTime time) {
        this.lists = lists;
        this.time = time;
    }

    /** @param conditions who may be seen; {@code p} is the person */
    Page<PersonRow> list(PersonFilter filter, Conditions conditions, PageRequest page) {
        conditions.addIfPresent("p.status = :status", "status", filter.status).addIfPresent(IN_ORGANIZATION, "organization", filter.organizationId);
        if (filter.role != null) {
            conditions.add("exists (select 1 from RoleGrant fg where fg.personId = p.id and fg.role = :role and fg.validFrom <= :today"
                    + " and (fg.validTo is null or fg.validTo >= :today))", "role", filter.role).parameter("today", time.today());
        }
        search(conditions, filter.q, " or locate(:q, p.loginName) = 1");
        return lists.page("people", "new org.xiaolian.account.PersonRow(p.id, p.name, p.loginName, o.id, o.name, p.positionTitle,"
                + " p.status)", "Person p", "join Organization o on o.id = p.organizationId", conditions,
                List.of(SortKey.ascending("p.nameSort", byte[].class), SortKey.ascending("p.id", UUID.class)), page);
    }

    /** @param conditions who may be chosen; {@code p} is the person */
    Page<ColleagueRow> colleagues(ColleagueFilter filter, Conditions conditions, PageRequest page) {
        conditions.add("p.status = org.xiaolian.account.PersonStatus.ACTIVE").addIfPresent(IN_ORGANIZATION, "organization", filter.organizationId);
        search(conditions, filter.q, "");
        return lists.page("colleagues", COLLEAGUE, "Person p", "join Organization o on o.id = p.organizationId", conditions,
                List.of(SortKey.ascending("p.nameSort", byte[].class), SortKey.ascending("p.id", UUID.class)), page);
    }

    Optional<ColleagueRow> colleague(UUID id, Conditions conditions) {
        conditions.add("p.status = org.xiaolian.account.PersonStatus.ACTIVE").add("p.id = :id", "id", id);
        TypedQuery<ColleagueRow> query = getEntityManager().createQuery("select " + COLLEAGUE + " from Person p join Organization o on o.id = p.organizationId"
                + conditions.where(), ColleagueRow.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    private static void search(Conditions conditions, String q, String more) {
        if (q != null && !q.isBlank()) {
            String letters = PinyinKeys.letters(q.strip());
            conditions.add("locate(:q, p.name) > 0" + more + (letters.isEmpty() ? "" : " or locate(:letters, concat(' ', p.namePinyin)) > 0"), "q", q.strip());
            if (!letters.isEmpty()) {
                conditions.parameter("letters", " " + letters);
            }
        }
    }

    boolean matches(Conditions conditions) {
        TypedQuery<Long> query = getEntityManager().createQuery("select count(*) from Person p" + conditions.where(), Long.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    /** Today's pairings of each helper, in one statement; who has none is absent. */
    Map<UUID, Long> activePairings(Collection<UUID> helpers) {
        return helpers.isEmpty() ? Map.of() : InList.query(getEntityManager(), "helpers", helpers, "select g.helperId, count(*) from Pairing g"
                + " where g.helperId in :helpers and g.startsOn <= :today and (g.endsOn is null or g.endsOn >= :today)"
                + " group by g.helperId", Object[].class).setParameter("today", time.today())
                .getResultList().stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> (Long) r[1]));
    }

    /** Counts a change of her roles as a change of the person. */
    void touch(Person person) {
        getEntityManager().lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Optional<Person> byLoginName(String loginName) {
        return find("loginName", loginName).firstResultOptional();
    }

    List<PersonRef> refs(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids, 
                "select new org.xiaolian.account.PersonRef(p.id, p.name) from Person p where p.id in :ids", PersonRef.class).getResultList();
    }
}

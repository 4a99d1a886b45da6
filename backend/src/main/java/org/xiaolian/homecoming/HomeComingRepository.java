package org.xiaolian.homecoming;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;

/** Home-comings within the scope, and what they suggest: told from the facts, so that it goes when it is done. */
@ApplicationScoped
class HomeComingRepository implements PanacheRepositoryBase<HomeComing, UUID> {
    /** A home-coming with its child; the flags follow the order of {@link HomeComingProposal}. */
    record Line(HomeComing stay, String childName, String regionCode, String flags) {
    }

    /** So many days ahead a visit is planned. */
    private static final int AHEAD_DAYS = 21;
    /** Of one's own children; the calendar has the rest. */
    private static final int MOST_OWN = 50;
    private static final String FROM = "HomeComing h join Child c on c.id = h.childId";
    private static final String NOT_ANSWERED = " and not exists (select 1 from HomeComingDecision d where d.homeComingId = h.id and d.proposal = org.xiaolian.homecoming.HomeComingProposal.%s)";
    private static final String SOON_OR_NOW = "h.cancelledOn is null and c.status = org.xiaolian.child.ChildStatus.ACTIVE and h.startsOn <= :soon and h.endsOn >= :today";
    private static final String HOLDS = "f.childId = c.id and f.validFrom <= :today and coalesce(f.validTo, :today) >= :today"
            + " and f.presence = org.xiaolian.guardian.ParentPresence.AT_HOME and f.parent = org.xiaolian.guardian.ParentKind.";
    /** Whatever else is said of a parent than that she is at home: away, dead, in prison; nothing is to be written then. */
    private static final String NOT_HERE = "select 1 from ParentFact f where f.childId = c.id and f.validFrom <= :today and coalesce(f.validTo, :today) >= :today"
            + " and f.presence <> org.xiaolian.guardian.ParentPresence.AT_HOME and f.parent = org.xiaolian.guardian.ParentKind.";
    private static final Map<HomeComingProposal, String> FACTS = new EnumMap<>(Map.of(
            HomeComingProposal.VISIT, SOON_OR_NOW + " and not exists (select 1 from HomeVisitChild v where v.childId = c.id and v.effective = true"
                    + " and v.occurredOn >= h.startsOn and v.occurredOn <= h.endsOn)",
            HomeComingProposal.SIGN_AGREEMENT, SOON_OR_NOW + " and exists (select 1 from CareAgreement a where a.childId = c.id and a.signedOn is not null"
                    + " and a.endedOn is null and coalesce(a.endsOn, :today) >= :today and a.signMethod = org.xiaolian.agreement.SignMethod.REMOTE and a.paperSignedOn is null)",
            HomeComingProposal.AT_HOME, "h.cancelledOn is null and c.status = org.xiaolian.child.ChildStatus.ACTIVE and h.stays = true and h.arrivedOn is not null and h.leftOn is null"
                    + " and (h.comer <> org.xiaolian.homecoming.HomeComer.MOTHER and not exists (select 1 from ParentFact f where " + HOLDS + "FATHER)"
                    + " or h.comer <> org.xiaolian.homecoming.HomeComer.FATHER and not exists (select 1 from ParentFact f where " + HOLDS + "MOTHER))",
            // With neither a day nor a word that she left, the expected day tells.
            HomeComingProposal.AWAY_AGAIN, "h.cancelledOn is null and c.status = org.xiaolian.child.ChildStatus.ACTIVE and h.arrivedOn is not null and h.stays = false"
                    + " and (h.leftOn is not null or h.endsOn < :today)"
                    + " and not exists (select 1 from HomeComing n where n.childId = h.childId and n.comer = h.comer and n.cancelledOn is null and n.arrivedOn > h.arrivedOn)"
                    + " and (h.comer <> org.xiaolian.homecoming.HomeComer.MOTHER and not exists (" + NOT_HERE + "FATHER)"
                    + " or h.comer <> org.xiaolian.homecoming.HomeComer.FATHER and not exists (" + NOT_HERE + "MOTHER))"));

    private final ChildScope scope;
    private final KeysetQuery lists;

    HomeComingRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<Line> list(HomeComingFilter filter, LocalDate today, PageRequest page) {
        Conditions conditions = visible(today).addIfPresent("h.childId = :childId", "childId", filter.childId)
                .addIfPresent("h.endsOn >= :from", "from", filter.from).addIfPresent("h.startsOn <= :to", "to", filter.to);
        place(conditions, filter.regionCode);
        if (filter.proposal != null) {
            conditions.add(open(filter.proposal));
        }
        if (filter.open != null) {
            String any = FACTS.keySet().stream().map(HomeComingRepository::open).collect(Collectors.joining(" or "));
            conditions.add(filter.open ? any : "not (" + any + ")");
        }
        return lists.page("home-comings", "new org.xiaolian.homecoming.HomeComingRepository$Line(h, c.name, c.regionCode, " + flags() + ")", FROM, "", conditions,
                List.of(SortKey.ascending("h.startsOn", LocalDate.class), SortKey.ascending("h.id", UUID.class)), page);
    }

    Optional<Line> findVisible(UUID id, LocalDate today) {
        Conditions conditions = visible(today).add("h.id = :id", "id", id);
        return query("select new org.xiaolian.homecoming.HomeComingRepository$Line(h, c.name, c.regionCode, " + flags() + ") from " + FROM, conditions, Line.class, "")
                .getResultList().stream().findFirst();
    }

    /** Days with how many come, leave, or have something planned. */
    List<Object[]> days(String what, LocalDate first, LocalDate last, String regionCode, LocalDate today) {
        String from = what.equals("d.plannedOn") ? "HomeComingDecision d join HomeComing h on h.id = d.homeComingId join Child c on c.id = h.childId" : FROM;
        Conditions conditions = visible(today).add(what + " >= :first and " + what + " <= :last").parameter("first", first).parameter("last", last)
                .add("h.cancelledOn is null");
        if (what.equals("d.plannedOn")) {
            conditions.add("d.accepted = true");
        }
        place(conditions, regionCode);
        return query("select " + what + ", count(*) from " + from, conditions, Object[].class, " group by " + what).getResultList();
    }

    /** Home-comings of children whom the caller goes to see, which suggest a visit. */
    List<Line> visitsToOwnChildren(LocalDate today) {
        Conditions conditions = visible(today).add(open(HomeComingProposal.VISIT));
        scope.limitVisitedChildren(conditions, "c");
        return query("select new org.xiaolian.homecoming.HomeComingRepository$Line(h, c.name, c.regionCode, '') from " + FROM, conditions, Line.class,
                " order by h.startsOn, h.id").setMaxResults(MOST_OWN).getResultList();
    }

    List<HomeComingDecision> decisions(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids, "select d from HomeComingDecision d where d.homeComingId in :ids order by d.decidedAt",
                HomeComingDecision.class).getResultList();
    }

    void add(HomeComingDecision decision) {
        getEntityManager().persist(decision);
    }

    /** Removes the home-comings of an erased child with what was answered to them. */
    void forget(UUID childId) {
        getEntityManager().createQuery("delete from HomeComingDecision d where d.homeComingId in (select h.id from HomeComing h where h.childId = :id)").setParameter("id", childId)
                .executeUpdate();
        delete("childId", childId);
    }

    private Conditions visible(LocalDate today) {
        Conditions conditions = new Conditions().parameter("today", today).parameter("soon", today.plusDays(AHEAD_DAYS));
        scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        return conditions;
    }

    private static void place(Conditions conditions, String regionCode) {
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", regionCode, "filterRegion"));
        }
    }

    private static String open(HomeComingProposal proposal) {
        return FACTS.get(proposal) + String.format(NOT_ANSWERED, proposal);
    }

    private static String flags() {
        List<String> flags = new ArrayList<>();
        for (HomeComingProposal proposal : HomeComingProposal.values()) {
            flags.add("case when " + open(proposal) + " then '1' else '0' end");
        }
        return "concat(" + String.join(", ", flags) + ")";
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type, String tail) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where() + tail, type);
        java.util.Set<String> known = query.getParameters().stream().map(jakarta.persistence.Parameter::getName).collect(Collectors.toSet());
        conditions.parameters().forEach((name, value) -> {
            if (known.contains(name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}

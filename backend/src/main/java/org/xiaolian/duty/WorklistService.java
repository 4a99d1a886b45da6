package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.agreement.AgreementDirectory;
import org.xiaolian.agreement.ExpiringAgreement;
import org.xiaolian.birthday.BirthdayDirectory;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.homecoming.HomeComingDirectory;
import org.xiaolian.homecoming.ProposedVisit;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Today: whom do I owe what. A handful of statements, however many children. */
@ApplicationScoped
class WorklistService {
    private static final int BIRTHDAY_DAYS = 7;
    private static final int PROMISE_DAYS_AHEAD = 7;
    private static final int PROMISE_DAYS_BACK = 60;
    /** A supervisor owes a whole town: the most urgent are what she can do this week, the numbers say how many there are. */
    private static final int MOST_ITEMS = 400;

    private final DutyRepository duties;
    private final RuleBook book;
    private final OwnDuties own;
    private final ChildDirectory children;
    private final BirthdayDirectory birthdays;
    private final HomeComingDirectory homeComings;
    private final AgreementDirectory agreements;
    private final FieldCipher cipher;
    private final CurrentCaller callers;
    private final OfficeTime time;

    WorklistService(DutyRepository duties, RuleBook book, OwnDuties own, ChildDirectory children, BirthdayDirectory birthdays, HomeComingDirectory homeComings, AgreementDirectory agreements,
            FieldCipher cipher, CurrentCaller callers, OfficeTime time) {
        this.duties = duties;
        this.book = book;
        this.own = own;
        this.children = children;
        this.birthdays = birthdays;
        this.homeComings = homeComings;
        this.agreements = agreements;
        this.cipher = cipher;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    WorklistResponse today() {
        LocalDate today = time.today();
        UUID me = callers.get().personId();
        List<Object[]> mine = new ArrayList<>(duties.myChildren(me, today));
        List<WorklistResponse.WorklistFollowUp> promises = promises(me, today);
        List<ProposedVisit> stays = homeComings.visitsToOwnChildren();
        List<ExpiringAgreement> expiring = agreements.expiringOfOwnChildren();
        Set<UUID> ids = new HashSet<>();
        mine.forEach(row -> ids.add((UUID) row[0]));
        List<OwnDuty> post = own.ofPosts(today);
        Set<UUID> others = new HashSet<>(ids);
        post.forEach(duty -> ids.add(duty.childId()));
        post.stream().limit(MOST_ITEMS).forEach(duty -> others.add(duty.childId()));
        promises.forEach(promise -> others.add(promise.childId()));
        stays.forEach(stay -> others.add(stay.childId()));
        expiring.forEach(agreement -> others.add(agreement.childId()));
        Map<UUID, VisibleFields> visible = children.visibleFields(others);
        // A pairing without a role that shows its child tells nothing of it.
        mine.stream().map(row -> (UUID) row[0]).filter(id -> !visible.containsKey(id)).forEach(ids::remove);
        mine.removeIf(row -> !visible.containsKey((UUID) row[0]));
        List<OwnDuty> owed = Stream.concat(own.ofPairings(mine, today).stream(), post.stream()).toList();
        Map<UUID, List<WorklistResponse.WorklistPhone>> phones = phones(visible, today);
        List<WorklistResponse.WorklistItem> items = items(owed, visible, phones).stream()
                .sorted(Comparator.comparing(WorklistResponse.WorklistItem::status).thenComparing(WorklistResponse.WorklistItem::dueOn)).limit(MOST_ITEMS).toList();
        return new WorklistResponse(today, items, new WorklistResponse.WorklistCounts(count(owed, WorklistStatus.OVERDUE),
                count(owed, WorklistStatus.DUE) + count(owed, WorklistStatus.DUE_SOON), count(owed, WorklistStatus.DONE), ids.size()),
                birthdays.ofOwnChildren(today, today.plusDays(BIRTHDAY_DAYS - 1L)).stream()
                        .map(b -> new WorklistResponse.WorklistBirthday(b.childId(), b.childName(), b.on(), b.turns())).toList(),
                promises.stream().map(p -> new WorklistResponse.WorklistFollowUp(p.recordKind(), p.recordId(), p.childId(), visible.get(p.childId()).name(p.childName()), p.on(),
                        p.text(), phones.getOrDefault(p.childId(), List.of()))).toList(),
                stays.stream().map(h -> new WorklistResponse.WorklistHomeComing(h.homeComingId(), h.childId(), h.childName(), h.comer(), h.from(), h.until(),
                        phones.getOrDefault(h.childId(), List.of()))).toList(),
                expiring.stream().map(a -> new WorklistResponse.WorklistAgreement(a.agreementId(), a.childId(), a.childName(), a.carerName(), a.endsOn(),
                        phones.getOrDefault(a.childId(), List.of()))).toList());
    }

    private static List<WorklistResponse.WorklistItem> items(List<OwnDuty> owed, Map<UUID, VisibleFields> visible, Map<UUID, List<WorklistResponse.WorklistPhone>> phones) {
        return owed.stream().filter(d -> visible.containsKey(d.childId())).map(d -> {
            boolean family = visible.get(d.childId()).shows(FieldGroup.DETAILS);
            return new WorklistResponse.WorklistItem(d.childId(), visible.get(d.childId()).name(d.childName()), family ? d.regionName() : null, family ? d.carerName() : null, d.rule().id,
                    d.rule().duty, d.rule().name, d.standing().status(), d.standing().dueOn(), d.standing().overdueSince(), d.lastDone(), d.lastTried(), d.tries(),
                    phones.getOrDefault(d.childId(), List.of()));
        }).toList();
    }

    @Transactional
    List<HelperWorkloadRow> workloads(UUID organizationId) {
        LocalDate today = time.today();
        List<Object[]> helpers = duties.workloads(organizationId, today);
        List<Object[]> links = duties.childrenOf(helpers.stream().map(h -> (UUID) h[0]).toList(), today);
        Set<UUID> ids = new HashSet<>();
        links.forEach(l -> ids.add((UUID) l[1]));
        ChildStandings standings = new ChildStandings(duties, ids, today);
        List<DutyTerms> rules = book.of(duties.rulesOfToday(List.of(DutyActor.HELPER), today), today, today);
        Map<UUID, Map<WorklistStatus, Integer>> counts = new HashMap<>();
        for (Object[] link : links) {
            for (DutyTerms terms : rules) {
                if (terms.rule.pairingKind == link[2] && ((String) link[3]).startsWith(terms.path)) {
                    standings.of((UUID) link[1], new DutyStanding.Subject((RiskLevel) link[5], (String) link[6], (LocalDate) link[7], null, null), terms, (LocalDate) link[4])
                            .ifPresent(s -> counts.computeIfAbsent((UUID) link[0], k -> new HashMap<>()).merge(s.status(), 1, Integer::sum));
                }
            }
        }
        return helpers.stream().map(h -> {
            Map<WorklistStatus, Integer> own = counts.getOrDefault((UUID) h[0], Map.of());
            return new HelperWorkloadRow((UUID) h[0], (String) h[1], (Long) h[2], own.getOrDefault(WorklistStatus.OVERDUE, 0),
                    own.getOrDefault(WorklistStatus.DUE, 0) + own.getOrDefault(WorklistStatus.DUE_SOON, 0), own.getOrDefault(WorklistStatus.DONE, 0),
                    later((LocalDate) h[3], (LocalDate) h[4]));
        }).toList();
    }

    private Map<UUID, List<WorklistResponse.WorklistPhone>> phones(Map<UUID, VisibleFields> visible, LocalDate today) {
        Set<UUID> allowed = new HashSet<>(visible.keySet());
        allowed.removeIf(id -> !visible.get(id).showsAll(FieldGroup.PHONES));
        Map<UUID, List<WorklistResponse.WorklistPhone>> phones = new HashMap<>();
        List<Object[]> rows = duties.phones(allowed, today);
        cipher.expect(rows.stream().map(row -> (byte[]) row[3]));
        for (Object[] row : rows) {
            phones.computeIfAbsent((UUID) row[0], k -> new ArrayList<>()).add(new WorklistResponse.WorklistPhone((String) row[1], (String) row[2],
                    cipher.decrypt("guardian_phone.phone", (byte[]) row[3])));
        }
        return phones;
    }

    private List<WorklistResponse.WorklistFollowUp> promises(UUID me, LocalDate today) {
        List<WorklistResponse.WorklistFollowUp> all = new ArrayList<>();
        for (boolean visits : new boolean[] {true, false}) {
            for (Object[] row : duties.promised(visits, me, today.minusDays(PROMISE_DAYS_BACK), today.plusDays(PROMISE_DAYS_AHEAD))) {
                all.add(new WorklistResponse.WorklistFollowUp(visits ? "HOME_VISIT" : "CONTACT", (UUID) row[0], (UUID) row[1], (String) row[2],
                        (LocalDate) row[3], (String) row[4], List.of()));
            }
        }
        for (Object[] row : duties.plannedForHomeComings(me, today.minusDays(PROMISE_DAYS_BACK), today.plusDays(PROMISE_DAYS_AHEAD))) {
            all.add(new WorklistResponse.WorklistFollowUp("VISIT".equals(row[4]) ? "HOME_COMING_VISIT" : "HOME_COMING_SIGNING", (UUID) row[0], (UUID) row[1], (String) row[2],
                    (LocalDate) row[3], null, List.of()));
        }
        all.sort(Comparator.comparing(WorklistResponse.WorklistFollowUp::on));
        return all;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static int count(List<OwnDuty> owed, WorklistStatus status) {
        return (int) owed.stream().filter(d -> d.standing().status() == status).count();
    }
}

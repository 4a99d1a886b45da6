package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PinyinKeys;

/** What a list of children asks, as conditions: filters, search, and what of it a role may ask about at all. */
@ApplicationScoped
class ChildConditions {
    private static final Pattern PHONE = Pattern.compile("\\d{4}|1[3-9]\\d{9}");
    private static final int TAIL = 4;
    private static final int SIXTEEN = 16;
    /** More children than any telephone has. */
    private static final int MAX_FAMILY = 500;
    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final ChildScope scope;
    private final CurrentCaller callers;
    private final BlindIndex hashes;

    ChildConditions(EntityManager entities, ChildScope scope, CurrentCaller callers, BlindIndex hashes) {
        this.entities = entities;
        this.scope = scope;
        this.callers = callers;
        this.hashes = hashes;
    }

    /** Files of the caller's scope that meet the filter, by those of her roles that show what it asks about. */
    Conditions of(ChildFilter filter, LocalDate today) {
        Conditions conditions = new Conditions();
        facts(conditions, filter, today);
        conditions.addIfPresent("c.schoolId = :school", "school", filter.organizationId)
                .addIfPresent("c.careType = :careType", "careType", filter.careType)
                .addIfPresent("c.riskLevel = :riskLevel", "riskLevel", filter.riskLevel)
                .addIfPresent("c.schoolingStage = :stage", "stage", filter.schoolingStage)
                .addIfPresent("c.complete = :complete", "complete", filter.complete)
                .addIfPresent("c.contactsComplete = :contactsComplete", "contactsComplete", filter.contactsComplete);
        if (filter.className != null) {
            conditions.add(ChildScope.schoolClass(conditions, "c", filter.className, today, "className"));
        }
        if (filter.careKnown != null) {
            conditions.add(filter.careKnown ? "c.careType is not null" : "c.careType is null");
        }
        conditions.addIfPresent("coalesce(c.changedAt, c.updatedAt) >= :changedSince", "changedSince", filter.changedSince);
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "place"));
        }
        if (filter.paired != null) {
            conditions.add((filter.paired ? "" : "not ") + "exists (select 1 from Pairing fp where fp.childId = c.id"
                    + " and fp.startsOn <= :today and (fp.endsOn is null or fp.endsOn >= :today))", "today", today);
        }
        if (filter.withPeer != null) {
            conditions.add((filter.withPeer ? "" : "not ") + "exists (select 1 from PeerPairingChild pc join PeerPairing pp on pp.id = pc.peerPairingId where pc.childId = c.id"
                    + " and pp.startsOn <= :today and (pp.endsOn is null or pp.endsOn >= :today))", "today", today);
        }
        if (filter.responsibleTeacher != null) {
            conditions.add("c.schoolId is not null and " + (filter.responsibleTeacher ? "" : "not ") + "exists (select 1 from Pairing rp where rp.childId = c.id"
                    + " and rp.kind = org.xiaolian.pairing.PairingKind.RESPONSIBLE_TEACHER and rp.startsOn <= :today and (rp.endsOn is null or rp.endsOn >= :today))", "today", today);
        }
        // What a role hides may not be found by it either.
        Predicate<String> roles = shownBy(filter);
        if (filter.q == null || filter.q.isBlank()) {
            scope.limitChildren(conditions, "c", roles);
        } else if (callers.get().grants().stream().allMatch(grant -> showsWholeName(grant.role()))) {
            scope.limitChildren(conditions, "c", roles);
            search(conditions, filter.q.strip());
        } else {
            Conditions whole = new Conditions();
            scope.limitChildren(whole, "c", roles.and(ChildConditions::showsWholeName));
            search(whole, filter.q.strip());
            Conditions given = new Conditions();
            scope.limitChildren(given, "c", roles.and(role -> !showsWholeName(role)));
            searchGivenName(given, filter.q.strip());
            conditions.either(whole, given);
        }
        return conditions;
    }

    private static Predicate<String> shownBy(ChildFilter filter) {
        boolean byPhone = filter.q != null && PHONE.matcher(filter.q.strip()).matches();
        boolean byDetails = filter.contactsComplete != null || filter.careType != null || filter.careKnown != null || filter.countRule != null || filter.turning16WithinDays != null
                || filter.regionCode != null || filter.organizationId != null || filter.className != null || filter.schoolingStage != null
                || filter.complete != null;
        return role -> (filter.riskLevel == null || FieldAccess.shows(role, FieldGroup.RISK))
                && (!byPhone || FieldAccess.shows(role, FieldGroup.PHONES))
                && (!byDetails || FieldAccess.shows(role, FieldGroup.DETAILS))
                && (filter.hardship == null || FieldAccess.shows(role, FieldGroup.FAMILY));
    }

    /** What holds on a day; a past day asks for the files of that day. */
    private static void facts(Conditions conditions, ChildFilter filter, LocalDate today) {
        LocalDate on = filter.countOn == null ? today : filter.countOn;
        if (filter.countOn == null || filter.countRule == null && filter.hardship == null) {
            conditions.add("c.status = :status", "status", filter.status);
        } else if (filter.countRule == null) {
            conditions.add(CountRules.openOn(conditions, "c", on));
        }
        if (filter.countRule != null) {
            conditions.add(CountRules.counts(conditions, "c", filter.countRule, on));
        }
        if (filter.hardship != null) {
            conditions.add("exists (select 1 from ChildHardship h where h.childId = c.id and h.category = :hardship and h.startsOn <= :hardshipOn"
                    + " and (h.endsOn is null or h.endsOn >= :hardshipOn))", "hardship", filter.hardship).parameter("hardshipOn", on);
        }
        if (filter.turning16WithinDays != null) {
            conditions.add("c.birthDate > :turningAfter and c.birthDate <= :turningUntil").parameter("turningAfter", today.minusYears(SIXTEEN))
                    .parameter("turningUntil", today.plusDays(filter.turning16WithinDays).minusYears(SIXTEEN));
        }
    }

    private void search(Conditions conditions, String q) {
        if (PHONE.matcher(q).matches()) {
            // Their children are few; asked first, they let the list use its key.
            conditions.add("c.id in :family", "family", byPhone(q));
        } else if (q.chars().allMatch(ch -> ch >= '0' && ch <= '9')) {
            conditions.add("c.archiveNumber like :archive", "archive", q + "%");
        } else if (q.chars().allMatch(ch -> ch < 128)) {
            conditions.add("c.id in (select k.childId from ChildNameKey k where k.nameKey like :letters)", "letters",
                    PinyinKeys.letters(q) + "%");
        } else {
            String name = PersonName.normalize(q);
            conditions.add("c.nameSort >= :nameFrom and c.nameSort < :nameTo").parameter("nameFrom", PinyinKeys.prefixFrom(name))
                    .parameter("nameTo", PinyinKeys.prefixTo(name));
        }
    }

    /** Of whom only the given name is shown, only that is found; see {@link PersonName#given}. */
    private static void searchGivenName(Conditions conditions, String q) {
        if (q.contains("·") || q.chars().allMatch(ch -> ch < 128)) {
            conditions.add("1 = 0");
            return;
        }
        conditions.add("substring(c.name, case when locate('·', c.name) > 0 or length(c.name) = 1 then 1 when length(c.name) > 2"
                + " and substring(c.name, 1, 2) in :compoundSurnames then 3 else 2 end) like :givenName", "compoundSurnames", PersonName.COMPOUND_SURNAMES)
                .parameter("givenName", PersonName.normalize(q).replace("!", "").replace("%", "").replace("_", "") + "%");
    }

    private static boolean showsWholeName(String role) {
        return FieldAccess.showing(role, FieldGroup.NAME) == Showing.FULL;
    }

    private List<UUID> byPhone(String digits) {
        boolean tail = digits.length() == TAIL;
        String phone = "select gp.guardianId from GuardianPhone gp where " + (tail ? "gp.tailHash" : "gp.phoneHash") + " = :hash";
        byte[] hash = tail ? hashes.of("guardian_phone.tail", digits) : hashes.of("guardian_phone.phone", digits);
        Set<UUID> found = new LinkedHashSet<>();
        found.addAll(entities.createQuery("select f.childId from ParentFact f where f.validTo is null and f.guardianId in ("
                + phone + ")", UUID.class).setParameter("hash", hash).setMaxResults(MAX_FAMILY).getResultList());
        found.addAll(entities.createQuery("select a.childId from CareArrangement a where a.validTo is null and a.carerId in ("
                + phone + ")", UUID.class).setParameter("hash", hash).setMaxResults(MAX_FAMILY).getResultList());
        return found.isEmpty() ? List.of(NOBODY) : List.copyOf(found);
    }
}

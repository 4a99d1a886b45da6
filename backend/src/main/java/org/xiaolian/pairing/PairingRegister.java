package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.helper.HelperDirectory;
import org.xiaolian.organization.OrganizationKind;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.OwnRecords;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PhoneNumber;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

/** The door for pairings written many at a time (a roster). Joins the caller's transaction; she may write the children's files. */
@FeatureApi
@ApplicationScoped
public class PairingRegister {
    private final PairingRepository pairings;
    private final PairingService service;
    private final PairingPolicy policy;
    private final PairingKindService kinds;
    private final HelperDirectory checks;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final FieldCipher cipher;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final OwnRecords records;

    PairingRegister(PairingRepository pairings, PairingService service, PairingPolicy policy, PairingKindService kinds, HelperDirectory checks, ChildDirectory children,
            PersonDirectory people, FieldCipher cipher, CurrentCaller callers, OfficeTime time) {
        this.pairings = pairings;
        this.service = service;
        this.policy = policy;
        this.kinds = kinds;
        this.checks = checks;
        this.children = children;
        this.people = people;
        this.cipher = cipher;
        this.callers = callers;
        this.time = time;
        this.records = new OwnRecords(pairings.getEntityManager(), "pairing");
    }

    /** A helper as a roster names her; without a telephone the name alone must be enough. */
    @FeatureApi
    public record NamedHelper(String name, String phone) {
    }

    /** Somebody at her post whom the caller may pair. */
    @FeatureApi
    public record FoundHelper(UUID personId, UUID organizationId, PairingKind kind, Set<PairingKind> holdable) {
        /** Her office may hold the kind, and she is checked as it asks. */
        public boolean mayHold(PairingKind other) {
            return holdable.contains(other);
        }
    }

    /** Pairs them as the form does, with all its rules; the caller sees the child and answers for the helper's office. */
    public UUID pair(UUID childId, UUID helperId, UUID organizationId, PairingKind kind, List<PairingDomain> domains, LocalDate from) {
        return service.create(new PairingCreateRequest(childId, helperId, kind, from, organizationId, null, domains)).id();
    }

    /** Begins what somebody with the right asked for earlier, from today; empty while a rule forbids it, of which {@link #obstacle} tells. */
    public Optional<UUID> begin(UUID childId, UUID helperId, UUID organizationId, PairingKind kind, String domains) {
        if (children.lockOpen(List.of(childId)).isEmpty() || obstacle(childId, helperId, kind).isPresent()) {
            return Optional.empty();
        }
        Pairing pairing = new Pairing();
        pairing.id = Ids.next();
        pairing.childId = childId;
        pairing.helperId = helperId;
        pairing.organizationId = organizationId;
        pairing.kind = kind;
        pairing.domains = domains;
        pairing.startsOn = time.today();
        pairing.createdAt = time.now();
        pairing.createdBy = callers.get().personId();
        pairings.persistAndFlush(pairing);
        return Optional.of(pairing.id);
    }

    /** What forbids the pairing now. */
    public Optional<Problem> obstacle(UUID childId, UUID helperId, PairingKind kind) {
        Optional<UUID> office = people.organizationOfActive(helperId);
        if (office.isEmpty()) {
            return Optional.of(Problem.at("helperId", PairingProblem.HELPER_INACTIVE));
        }
        if (pairings.alreadyActive(childId, helperId, kind)) {
            return Optional.of(new Problem(PairingProblem.ALREADY_ACTIVE));
        }
        return policy.obstacle(kind, pairings.regionOf(childId), helperId, office.get());
    }

    /** Whether nothing but a check is lacking. */
    public boolean waitsForCheck(Problem obstacle) {
        return obstacle.problemCode() == PairingProblem.HELPER_UNVETTED;
    }

    /** In what a kind helps, unless something else was chosen, as a column keeps it. */
    public String domains(UUID childId, PairingKind kind, List<PairingDomain> chosen) {
        return policy.domains(kind, pairings.regionOf(childId), chosen);
    }

    /** Children a helper can have in a kind, unless her profile says otherwise; and whose people hold it: none named, any. */
    @FeatureApi
    public record KindTerms(int capacity, List<OrganizationKind> holders, boolean ownCheck) {
    }

    /** What a kind means where the caller works. */
    public KindTerms terms(PairingKind kind) {
        PairingKindRule rule = kinds.here().get(kind);
        return new KindTerms(rule.capacity, Codes.split(OrganizationKind.class, rule.holders), rule.requiredCheck == PairingCheck.PERSON);
    }

    /** Whether the caller may pair at all. */
    public boolean permitted() {
        return callers.get().may("pairing:write");
    }

    /** Who of the caller's scope is meant by each, in one statement. */
    public Map<NamedHelper, List<FoundHelper>> helpers(Collection<NamedHelper> named) {
        Map<NamedHelper, List<FoundHelper>> found = new HashMap<>();
        if (named.isEmpty()) {
            return found;
        }
        List<Object[]> people = pairings.helpersNamed(named.stream().map(h -> PinyinKeys.sortKey(PersonName.normalize(h.name()))).toList());
        Map<UUID, HelperDirectory.HelperFacts> facts = checks.find(people.stream().map(p -> (UUID) p[0]).toList());
        Map<PairingKind, PairingKindRule> rules = kinds.here();
        for (NamedHelper helper : named) {
            found.put(helper, people.stream().filter(p -> PersonName.normalize(helper.name()).equals(p[1])
                    && (helper.phone() == null || PhoneNumber.normalize(helper.phone()).equals(cipher.decrypt("person.phone", (byte[]) p[2]))))
                    .map(p -> new FoundHelper((UUID) p[0], (UUID) p[3], kind((String) p[4]),
                            PairingPolicy.holdable(rules.values(), OrganizationKind.valueOf((String) p[4]), facts.get((UUID) p[0]).standing()))).toList());
        }
        return found;
    }

    /** Today's helpers of these children. */
    public Map<UUID, Set<UUID>> helpersOf(Collection<UUID> childIds) {
        Map<UUID, Set<UUID>> helpers = new HashMap<>();
        pairings.helpersOf(childIds, time.today()).forEach(p -> helpers.computeIfAbsent((UUID) p[0], id -> new HashSet<>()).add((UUID) p[1]));
        return helpers;
    }

    /** Today's helpers of these children in one kind. */
    public Set<UUID> helpersOf(Collection<UUID> childIds, PairingKind kind) {
        return pairings.helpersOf(childIds, time.today()).stream().filter(p -> p[2] == kind).map(p -> (UUID) p[1]).collect(Collectors.toSet());
    }

    /** How many children each helper has in each kind, today or from a coming day on. */
    public Map<UUID, Map<PairingKind, Long>> heldBy(Collection<UUID> helperIds) {
        Map<UUID, Map<PairingKind, Long>> held = new HashMap<>();
        pairings.held(helperIds, time.today()).forEach(p -> held.computeIfAbsent((UUID) p[0], id -> new HashMap<>()).put((PairingKind) p[1], (Long) p[2]));
        return held;
    }

    /** A pairing to be, checked by the caller of this door: the file is open, the helper at her post, and they are no pair yet. */
    @FeatureApi
    public record PairingEntry(UUID childId, FoundHelper helper, PairingKind kind, LocalDate startsOn) {
    }

    /** Pairs each child from that day on. */
    public void add(Map<UUID, FoundHelper> helpers, LocalDate from) {
        add(helpers.entrySet().stream().map(e -> new PairingEntry(e.getKey(), e.getValue(), e.getValue().kind(), from)).toList());
    }

    /** Writes the pairings and gives their ids in the same order. */
    public List<UUID> add(List<PairingEntry> entries) {
        List<UUID> ids = new ArrayList<>();
        Map<PairingKind, PairingKindRule> rules = kinds.here();
        for (PairingEntry entry : entries) {
            Pairing pairing = new Pairing();
            pairing.id = Ids.next();
            pairing.childId = entry.childId();
            pairing.helperId = entry.helper().personId();
            pairing.organizationId = entry.helper().organizationId();
            pairing.kind = entry.kind();
            pairing.domains = rules.get(entry.kind()).domains;
            pairing.startsOn = entry.startsOn();
            pairing.createdAt = time.now();
            pairing.createdBy = callers.get().personId();
            pairings.persist(pairing);
            ids.add(pairing.id);
        }
        pairings.flush();
        return ids;
    }

    /** What these pairings say, in a few characters; those that are gone are absent. */
    public Map<UUID, Map<String, String>> digests(Collection<UUID> ids, boolean hold) {
        return records.digests(ids, hold);
    }

    /** Takes pairings back that were made by mistake, while nothing else refers to them. */
    public void remove(Map<UUID, Map<String, String>> present) {
        records.remove(present);
    }

    /** A roster does not say in which role somebody helps; her office does. */
    private static PairingKind kind(String office) {
        return switch (office) {
            case "SCHOOL", "SCHOOL_DISTRICT" -> PairingKind.TEACHER;
            case "SOCIAL_ORGANIZATION" -> PairingKind.VOLUNTEER;
            default -> PairingKind.CADRE;
        };
    }
}

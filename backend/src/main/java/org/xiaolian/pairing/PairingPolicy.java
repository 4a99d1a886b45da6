package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.helper.HelperDirectory;
import org.xiaolian.helper.HelperDirectory.HelperFacts;
import org.xiaolian.helper.HelperStanding;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationKind;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;

/** Whether somebody may be paired in a kind: her office may hold it, she is checked, and she has a place left. */
@ApplicationScoped
class PairingPolicy {
    private final PairingKindService kinds;
    private final PairingRepository pairings;
    private final HelperDirectory helpers;
    private final OrganizationDirectory organizations;
    private final OfficeTime time;

    PairingPolicy(PairingKindService kinds, PairingRepository pairings, HelperDirectory helpers, OrganizationDirectory organizations, OfficeTime time) {
        this.kinds = kinds;
        this.pairings = pairings;
        this.helpers = helpers;
        this.organizations = organizations;
        this.time = time;
    }

    /** Refuses with the named rule that forbids it. */
    void check(PairingKind kind, String regionCode, UUID helperId, UUID helperOffice) {
        obstacle(kind, regionCode, helperId, helperOffice).ifPresent(problem -> {
            throw problem;
        });
    }

    /** What forbids it, if anything. The helper's row is held from here on, after the child's. */
    Optional<Problem> obstacle(PairingKind kind, String regionCode, UUID helperId, UUID helperOffice) {
        pairings.lockHelper(helperId);
        if (!fits(kind, regionCode, helperOffice)) {
            return Optional.of(Problem.at("kind", kind == PairingKind.PEER ? PairingProblem.PEER_IS_A_CHILD : PairingProblem.HOLDER_UNFIT));
        }
        HelperFacts facts = helpers.find(helperId);
        PairingKindRule rule = kinds.of(kind, regionCode);
        if (facts.standing() == HelperStanding.NOT_CLEAR) {
            return Optional.of(Problem.at("helperId", PairingProblem.HELPER_NOT_CLEAR));
        }
        if (!vetted(rule, facts.standing())) {
            return Optional.of(Problem.at("helperId", PairingProblem.HELPER_UNVETTED));
        }
        int capacity = facts.capacity() == null ? rule.capacity : facts.capacity();
        boolean full = pairings.lockHeld(helperId, time.today()).stream().filter(p -> p.kind == kind).count() >= capacity;
        return full ? Optional.of(Problem.at("helperId", PairingProblem.HELPER_FULL, capacity)) : Optional.empty();
    }

    /** People of such an office hold this kind. */
    private boolean fits(PairingKind kind, String regionCode, UUID office) {
        List<OrganizationKind> holders = Codes.split(OrganizationKind.class, kinds.of(kind, regionCode).holders);
        return kind != PairingKind.PEER && (holders.isEmpty() || organizations.kind(office).filter(holders::contains).isPresent());
    }

    static boolean vetted(PairingKindRule rule, HelperStanding standing) {
        return standing.suffices(rule.requiredCheck == PairingCheck.PERSON);
    }

    /** The kinds which somebody of such an office may hold, as she is checked. */
    static Set<PairingKind> holdable(Collection<PairingKindRule> rules, OrganizationKind office, HelperStanding standing) {
        return rules.stream().filter(rule -> rule.code != PairingKind.PEER && vetted(rule, standing))
                .filter(rule -> rule.holders.isEmpty() || Codes.split(OrganizationKind.class, rule.holders).contains(office))
                .map(rule -> rule.code).collect(Collectors.toSet());
    }

    /** As the column keeps them. */
    String domains(PairingKind kind, String regionCode, List<PairingDomain> chosen) {
        return chosen == null || chosen.isEmpty() ? kinds.of(kind, regionCode).domains : Codes.join(chosen);
    }
}

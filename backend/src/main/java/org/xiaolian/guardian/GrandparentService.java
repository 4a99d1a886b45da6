package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** The father's and the mother's parents. */
@ApplicationScoped
class GrandparentService {
    private final GuardianRepository guardians;
    private final FamilyService family;
    private final ChildDirectory children;
    private final OfficeTime time;

    GrandparentService(GuardianRepository guardians, FamilyService family, ChildDirectory children, OfficeTime time) {
        this.guardians = guardians;
        this.family = family;
        this.children = children;
        this.time = time;
    }

    /** @param expected the version that is corrected; null for the first entry of this relation */
    FamilyResponse put(UUID childId, String relationCode, Long expected, GrandparentRequest request) {
        children.lockWritable(childId);
        if (request.guardianId() == null && !request.deceased()) {
            throw Problem.field("guardianId", GuardianProblem.GRANDPARENT_REQUIRED);
        }
        Grandparent grandparent = of(childId, relationCode).orElse(null);
        // Whoever is written there already may be out of the writer's scope; only somebody newly named must be in it.
        boolean same = grandparent != null && request.guardianId() != null && request.guardianId().equals(grandparent.guardianId);
        if (request.guardianId() != null && !same && guardians.findVisible(request.guardianId()).isEmpty()) {
            throw Problem.field("guardianId", GuardianProblem.GUARDIAN_UNKNOWN);
        }
        if (grandparent == null) {
            if (expected != null) {
                throw new Problem(GuardianProblem.FACT_UNKNOWN);
            }
            grandparent = new Grandparent();
            grandparent.id = Ids.next();
            grandparent.childId = childId;
            grandparent.relationCode = relationCode;
            grandparent.createdAt = time.now();
            write(grandparent, request);
            guardians.add(grandparent);
        } else {
            if (expected == null) {
                throw new Problem(GuardianProblem.GRANDPARENT_TAKEN);
            }
            Etags.check(expected, grandparent.version);
            write(grandparent, request);
        }
        guardians.flush();
        return family.family(childId);
    }

    FamilyResponse remove(UUID childId, String relationCode, long expected) {
        children.lockWritable(childId);
        Grandparent grandparent = of(childId, relationCode).orElseThrow(() -> new Problem(GuardianProblem.FACT_UNKNOWN));
        Etags.check(expected, grandparent.version);
        guardians.remove(grandparent);
        guardians.flush();
        return family.family(childId);
    }

    private Optional<Grandparent> of(UUID childId, String relationCode) {
        return guardians.grandparents(List.of(childId)).stream().filter(g -> g.relationCode.equals(relationCode)).findFirst();
    }

    private static void write(Grandparent grandparent, GrandparentRequest request) {
        grandparent.guardianId = request.guardianId();
        grandparent.deceased = request.deceased();
    }
}

package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Neighbours, relatives, teachers, cadres, police: who else may be called about a child. */
@ApplicationScoped
class ContactPersonService {
    private final GuardianRepository guardians;
    private final FamilyService family;
    private final ChildDirectory children;
    private final OfficeTime time;

    ContactPersonService(GuardianRepository guardians, FamilyService family, ChildDirectory children, OfficeTime time) {
        this.guardians = guardians;
        this.family = family;
        this.children = children;
        this.time = time;
    }

    FamilyResponse add(UUID childId, ContactPersonCreateRequest request) {
        // Every child's row in one order, so that two people who add to the same siblings wait for each other and nothing more.
        TreeSet<UUID> all = new TreeSet<>(List.of(childId));
        children.checkWritable(childId);
        if (request.withSiblings()) {
            guardians.siblings(childId).stream().filter(children::isWritable).forEach(all::add);
        }
        all.forEach(children::lockWritable);
        if (guardians.findVisible(request.guardianId()).isEmpty()) {
            throw Problem.field("guardianId", GuardianProblem.GUARDIAN_UNKNOWN);
        }
        for (UUID one : all) {
            List<ContactPerson> now = today(one);
            if (now.stream().noneMatch(p -> p.guardianId.equals(request.guardianId()))) {
                link(one, now.stream().mapToInt(p -> p.callOrder).max().orElse(0) + 1, request);
            } else if (one.equals(childId)) {
                throw Problem.at("guardianId", GuardianProblem.CONTACT_PERSON_TAKEN);
            }
        }
        guardians.flush();
        family.refreshOpen(all);
        return family.family(childId);
    }

    FamilyResponse change(UUID childId, UUID personId, long expectedVersion, ContactPersonUpdateRequest request) {
        children.lockWritable(childId);
        List<ContactPerson> order = new ArrayList<>(today(childId));
        ContactPerson person = order.stream().filter(p -> p.id.equals(personId)).findFirst().orElseThrow(() -> new Problem(GuardianProblem.FACT_UNKNOWN));
        Etags.check(expectedVersion, person.version);
        person.role = request.role();
        person.note = blankToNull(request.note());
        order.remove(person);
        order.add(Math.min(request.callOrder(), order.size() + 1) - 1, person);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).callOrder = i + 1;
        }
        guardians.flush();
        return family.family(childId);
    }

    FamilyResponse end(UUID childId, UUID personId) {
        children.lockWritable(childId);
        ContactPerson person = guardians.contactPeople(List.of(childId)).stream().filter(p -> p.id.equals(personId)).findFirst()
                .orElseThrow(() -> new Problem(GuardianProblem.FACT_UNKNOWN));
        LocalDate yesterday = time.today().minusDays(1);
        if (person.validFrom.isAfter(yesterday)) {
            // Written down and taken back on one day: she never was one of them.
            guardians.remove(person);
        } else if (person.validTo == null || person.validTo.isAfter(yesterday)) {
            person.validTo = yesterday;
        }
        guardians.flush();
        family.refreshLocked(childId);
        return family.family(childId);
    }

    private List<ContactPerson> today(UUID childId) {
        LocalDate today = time.today();
        return guardians.contactPeople(List.of(childId)).stream().filter(p -> GuardianService.holds(p.validFrom, p.validTo, today)).toList();
    }

    private void link(UUID childId, int order, ContactPersonCreateRequest request) {
        ContactPerson person = new ContactPerson();
        person.id = Ids.next();
        person.childId = childId;
        person.guardianId = request.guardianId();
        person.role = request.role();
        person.note = blankToNull(request.note());
        person.callOrder = order;
        person.validFrom = time.today();
        person.createdAt = time.now();
        guardians.add(person);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

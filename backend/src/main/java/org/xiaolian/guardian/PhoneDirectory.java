package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.FeatureApi;

/** What calls say about the numbers that were called. */
@FeatureApi
@ApplicationScoped
public class PhoneDirectory {
    private final GuardianRepository guardians;
    private final GuardianService people;
    private final ChildDirectory children;

    PhoneDirectory(GuardianRepository guardians, GuardianService people, ChildDirectory children) {
        this.guardians = guardians;
        this.people = people;
        this.children = children;
    }

    /** Whether the number is that of somebody around one of the children, and the caller may see it there. */
    public boolean mayCall(UUID phoneId, Collection<UUID> childIds) {
        Optional<GuardianPhone> phone = guardians.phone(phoneId);
        List<UUID> callable = children.visibleFields(childIds).entrySet().stream().filter(e -> e.getValue().showsAll(FieldGroup.PHONES))
                .map(java.util.Map.Entry::getKey).toList();
        return phone.isPresent() && guardians.childrenOf(List.of(phone.get().guardianId)).stream().anyMatch(link -> callable.contains((UUID) link[1]));
    }

    /**
     * Keeps what the calls of a number say together; a number that was taken away is nobody's concern.
     *
     * @param reachedOn the last day somebody was reached there by a call that stands; null without one
     * @param deadCall the call that stands and said last that the number is dead, after which nobody was reached; null without one
     */
    public void called(UUID phoneId, LocalDate reachedOn, UUID deadCall) {
        guardians.phone(phoneId).ifPresent(phone -> {
            boolean was = phone.dead;
            boolean answered = reachedOn != null && (phone.calledOn == null || reachedOn.isAfter(phone.calledOn));
            phone.calledOn = reachedOn;
            if (deadCall != null) {
                phone.dead = true;
            } else if (phone.deadCallId != null || answered) {
                // Only a call had said so and no longer stands, or somebody answered since.
                phone.dead = false;
            }
            phone.deadCallId = deadCall;
            guardians.flush();
            if (was != phone.dead) {
                people.refreshDependents(phone.guardianId);
            }
        });
    }
}

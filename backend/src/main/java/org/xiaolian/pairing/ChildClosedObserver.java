package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xiaolian.child.ChildClosed;

/** A closed child is not paired: her pairings end with the file, in the same transaction. */
@ApplicationScoped
class ChildClosedObserver {
    private final PairingRepository pairings;

    ChildClosedObserver(PairingRepository pairings) {
        this.pairings = pairings;
    }

    void end(@Observes ChildClosed event) {
        for (Pairing pairing : pairings.list("childId = ?1 and endsOn is null", event.childId())) {
            pairing.endsOn = event.closedOn().isBefore(pairing.startsOn) ? pairing.startsOn : event.closedOn();
            pairing.endReason = PairingEndReason.CHILD_LEFT;
        }
    }
}

package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.xiaolian.helper.HelperRefused;
import org.xiaolian.shared.time.OfficeTime;

/** Whoever was found not to be clear has no pairing any more, from this moment on. */
@ApplicationScoped
class HelperCheckedObserver {
    private final PairingRepository pairings;
    private final OfficeTime time;

    HelperCheckedObserver(PairingRepository pairings, OfficeTime time) {
        this.pairings = pairings;
        this.time = time;
    }

    void end(@Observes HelperRefused event) {
        LocalDate yesterday = time.today().minusDays(1);
        for (Pairing pairing : pairings.lockHeld(event.personId(), time.today())) {
            // Her last day was yesterday: through today she would still see the child. One that began today never held.
            pairing.startsOn = pairing.startsOn.isAfter(yesterday) ? yesterday : pairing.startsOn;
            pairing.endsOn = yesterday;
            pairing.endReason = PairingEndReason.CHECK_FAILED;
        }
        pairings.flush();
    }
}

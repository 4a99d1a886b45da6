package org.xiaolian.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** When a purpose is allowed (rules.md P-1…P-5). */
final class ConsentPolicy {
    /** From this age on the child consents itself (PIPL 31). */
    static final int OWN_CONSENT_AGE = 14;

    private ConsentPolicy() {
    }

    /** A signature and what it says of the purpose in question. */
    record Said(Consent consent, ConsentPurpose purpose) {
        /** A carer cannot agree in the parents' place; no and stop count from anybody. */
        boolean binds(LocalDate day) {
            return consent.relation != ConsentRelation.CARER || !purpose.granted || stopped(day)
                    || consent.confirmedOn != null && !consent.confirmedOn.isAfter(day);
        }

        boolean stopped(LocalDate day) {
            return purpose.withdrawnOn != null && !purpose.withdrawnOn.isAfter(day);
        }
    }

    static boolean isOldEnough(LocalDate birthDate, LocalDate day) {
        return !birthDate.plusYears(OWN_CONSENT_AGE).isAfter(day);
    }

    /** The last word that binds decides; what a carer granted meanwhile waits for a parent. */
    static ConsentState state(ProcessingPurpose purpose, List<Said> all, LocalDate birthDate, LocalDate day) {
        if (purpose.legalBasis != LegalBasis.CONSENT) {
            return ConsentState.NOT_NEEDED;
        }
        List<Said> known = all.stream().filter(s -> !s.consent().givenOn.isAfter(day)).toList();
        Said last = known.stream().filter(s -> s.binds(day))
                .max(Comparator.comparing((Said s) -> s.consent().givenOn).thenComparing(s -> s.consent().createdAt)).orElse(null);
        if (last == null) {
            return known.isEmpty() ? ConsentState.MISSING : ConsentState.PARENT_TO_CONFIRM;
        }
        if (last.stopped(day)) {
            return ConsentState.WITHDRAWN;
        }
        boolean own = isOldEnough(birthDate, day);
        if (!last.purpose().granted || own && Boolean.FALSE.equals(last.consent().childAgreed)) {
            return ConsentState.REFUSED;
        }
        if (own && last.consent().childAgreed == null) {
            return ConsentState.CHILD_TO_ASK;
        }
        return last.purpose().textVersion < purpose.textVersion ? ConsentState.OUTDATED : ConsentState.GIVEN;
    }
}

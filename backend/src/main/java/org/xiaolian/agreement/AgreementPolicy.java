package org.xiaolian.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaolian.shared.problem.Problem;

/** The law's rules for entrusted care (rules.md D-8…D-16), pure. */
final class AgreementPolicy {
    static final int ADULT = 18;
    /** From this age on a child is asked and signs, too. */
    static final int ASKED_FROM = 8;
    static final int EXPIRING_DAYS = 30;
    static final int REVIEW_MONTHS = 12;
    /** A visit planned because of an alert takes place within a week, or the alert is back. */
    static final int VISIT_WITHIN_DAYS = 7;

    private AgreementPolicy() {
    }

    static AgreementStatus status(CareAgreement a, LocalDate day) {
        if (a.endedOn != null) {
            return a.endReason == AgreementEndReason.CHANGED ? AgreementStatus.CHANGED : AgreementStatus.ENDED;
        }
        if (a.signedOn == null) {
            return AgreementStatus.DRAFT;
        }
        if (a.endsOn != null && a.endsOn.isBefore(day)) {
            return AgreementStatus.EXPIRED;
        }
        if (a.schoolNotifiedOn == null || a.villageNotifiedOn == null) {
            return AgreementStatus.SIGNED;
        }
        return a.startsOn.isAfter(day) ? AgreementStatus.NOTIFIED : AgreementStatus.IN_FORCE;
    }

    /** When an agreement "until return" is to be looked at again; null for a fixed term or before signing. */
    static LocalDate reviewDue(CareAgreement a) {
        if (a.endsOn != null || a.signedOn == null || a.endedOn != null) {
            return null;
        }
        return (a.reviewedOn == null ? a.signedOn : a.reviewedOn).plusMonths(REVIEW_MONTHS);
    }

    /** What the law still asks for before the agreement may be signed on a day; empty when it may. */
    static List<Problem.Field> faults(AgreementTerms terms, LocalDate carerBorn, LocalDate childBorn, LocalDate day) {
        List<Problem.Field> faults = new ArrayList<>();
        if (carerBorn == null) {
            faults.add(new Problem.Field("carerId", AgreementProblem.CARER_AGE_UNKNOWN));
        } else if (carerBorn.plusYears(ADULT).isAfter(day)) {
            faults.add(new Problem.Field("carerId", AgreementProblem.CARER_MINOR));
        }
        if (!Boolean.TRUE.equals(terms.carerAble())) {
            faults.add(new Problem.Field("carerAble", AgreementProblem.CARER_NOT_ABLE));
        }
        if (terms.disqualified()) {
            faults.add(new Problem.Field("checkedOn", AgreementProblem.CARER_DISQUALIFIED));
        } else if (!terms.fullyChecked()) {
            faults.add(new Problem.Field("checkedOn", AgreementProblem.CHECKS_MISSING));
        }
        if (blank(terms.reason())) {
            faults.add(new Problem.Field("reason", AgreementProblem.REASON_MISSING));
        }
        boolean old = childBorn != null && !childBorn.plusYears(ASKED_FROM).isAfter(day);
        if (terms.childOpinion() == null || old && terms.childOpinion() == AgreementOpinion.TOO_YOUNG) {
            faults.add(new Problem.Field("childOpinion", AgreementProblem.CHILD_NOT_HEARD));
        } else if (terms.childOpinion() != AgreementOpinion.TOO_YOUNG && (terms.opinionOn() == null || blank(terms.opinionAskedBy()))) {
            faults.add(new Problem.Field("opinionOn", AgreementProblem.OPINION_UNDATED));
        }
        if (terms.contactsPerWeek() == null || terms.contactsPerWeek() < 1) {
            faults.add(new Problem.Field("contactsPerWeek", AgreementProblem.WEEKLY_CONTACT));
        }
        return faults;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

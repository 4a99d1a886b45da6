package org.xiaolian.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.subject.ErasureHold;
import org.xiaolian.shared.time.OfficeTime;

/** A report to the police, and an agreement that binds two families, outlast the wish to forget (rules.md P-17). */
@ApplicationScoped
class AgreementErasureHold implements ErasureHold {
    private static final int REPORT_YEARS = 3;

    private final AgreementRepository agreements;
    private final CareAlertRepository alerts;
    private final OfficeTime time;

    AgreementErasureHold(AgreementRepository agreements, CareAlertRepository alerts, OfficeTime time) {
        this.agreements = agreements;
        this.alerts = alerts;
        this.time = time;
    }

    @Override
    public Optional<Problem> on(UUID childId) {
        LocalDate today = time.today();
        Optional<LocalDate> kept = alerts.actions(childId).stream().filter(a -> a.action == CareAlertActionKind.MANDATORY_REPORT)
                .map(a -> OfficeTime.dayOf(a.actedAt).plusYears(REPORT_YEARS)).max(Comparator.naturalOrder()).filter(until -> !until.isBefore(today));
        if (kept.isPresent()) {
            return Optional.of(new Problem(AgreementProblem.HOLDS_REPORT, kept.get()));
        }
        return agreements.list("childId", childId).stream().filter(a -> a.signedOn != null && a.endedOn == null && (a.endsOn == null || !a.endsOn.isBefore(today)))
                .findFirst().map(a -> new Problem(AgreementProblem.HOLDS_AGREEMENT, a.signedOn));
    }
}

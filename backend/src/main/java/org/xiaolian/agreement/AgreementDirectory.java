package org.xiaolian.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.time.OfficeTime;

/** What other rooms may ask about agreements. */
@FeatureApi
@ApplicationScoped
public class AgreementDirectory {
    private final AgreementRepository agreements;
    private final OfficeTime time;

    AgreementDirectory(AgreementRepository agreements, OfficeTime time) {
        this.agreements = agreements;
        this.time = time;
    }

    /** Of the caller's own children: what ends within 30 days or ended within the last 30, with the carer of today; by its last day. */
    public List<ExpiringAgreement> expiringOfOwnChildren() {
        return agreements.expiringOfOwnChildren(time.today());
    }
}

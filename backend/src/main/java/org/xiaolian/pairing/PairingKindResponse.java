package org.xiaolian.pairing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationKind;
import org.xiaolian.shared.text.Codes;

/** A kind of pairing as it holds where the caller works. */
record PairingKindResponse(PairingKind code, String labelZh, String labelEn, @Schema(description = "Whose people may hold it; empty: any office's") List<OrganizationKind> holders,
        List<PairingDomain> domains, @Schema(description = "PERSON: a check of her own; OFFICE: that of her office's staff does as well") PairingCheck requiredCheck,
        int capacity, @Schema(description = "Written by this county; else as installed") boolean own, long version) {

    static PairingKindResponse from(PairingKindRule rule) {
        boolean own = !rule.countyCode.equals(PairingKindRule.EVERYWHERE);
        return new PairingKindResponse(rule.code, rule.labelZh, rule.labelEn, Codes.split(OrganizationKind.class, rule.holders),
                Codes.split(PairingDomain.class, rule.domains), rule.requiredCheck, rule.capacity, own, own ? rule.version + 1 : 0);
    }
}

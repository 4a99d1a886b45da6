package org.xiaolian.donation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.ledger.DesignationRef;

/** A donor's agreement to another purpose. */
record DonationConsentRow(UUID id, @Schema(nullable = true, description = "Null: for anything") DesignationRef designation, long amountFen, LocalDate consentedOn, DonorConsentWay way,
        String note, @Schema(description = "The entry that moved the money") UUID entryId, @Schema(description = "Whether that entry was reversed") boolean undone) {
    DonationConsentRow(UUID id, UUID designationId, String designationName, long amountFen, LocalDate consentedOn, DonorConsentWay way, String note, UUID entryId, boolean undone) {
        this(id, DesignationRef.of(designationId, designationName), amountFen, consentedOn, way, note, entryId, undone);
    }
}

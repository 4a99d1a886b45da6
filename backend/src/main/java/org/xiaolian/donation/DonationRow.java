package org.xiaolian.donation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.donor.DonorKind;
import org.xiaolian.donor.DonorRef;
import org.xiaolian.ledger.DesignationRef;
import org.xiaolian.organization.OrganizationRef;

/** A gift in a list. */
record DonationRow(UUID id, OrganizationRef organization, DonorRef donor, @Schema(nullable = true, description = "Null: given without a purpose") DesignationRef designation, LocalDate donatedOn,
        String registerNumber, @Schema(description = "In fen") long moneyFen, @Schema(description = "What was valued, in fen") long goodsFen,
        @Schema(description = "What was valued, in fen") long serviceFen, @Schema(description = "Lines of goods and services without a value") int unvaluedLines,
        @Schema(description = "Whether it was reversed") boolean reversed) {
    DonationRow(UUID id, UUID organizationId, String organizationName, UUID donorId, DonorKind donorKind, String donorName, boolean named, UUID designationId, String designationName,
            LocalDate donatedOn, String registerNumber, long moneyFen, long goodsFen, long serviceFen, int unvaluedLines, LocalDate reversedOn) {
        this(id, new OrganizationRef(organizationId, organizationName), new DonorRef(donorId, donorKind, donorName, named), DesignationRef.of(designationId, designationName), donatedOn,
                registerNumber, moneyFen, goodsFen, serviceFen, unvaluedLines, reversedOn != null);
    }
}

package org.xiaolian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** Goods that came in together. */
record StockLotRow(UUID id, OrganizationRef organization, String name, @Schema(description = "Empty when there is none") String spec, String unit,
        @Schema(nullable = true, description = "Null: given without a purpose") DesignationRef designation, LocalDate receivedOn, @Schema(nullable = true) LocalDate expiresOn,
        @Schema(nullable = true, description = "In fen; null when not valued") Long unitValueFen, ValuationBasis basis, long quantityIn, long quantityOut,
        @Schema(description = "What is left") long quantity, @Schema(nullable = true, description = "What is left, in fen; null when not valued") Long valueFen) {
    StockLotRow(UUID id, UUID organizationId, String organizationName, String name, String spec, String unit, UUID designationId, String designationName, LocalDate receivedOn,
            LocalDate expiresOn, Long unitValueFen, ValuationBasis basis, long quantityIn, long quantityOut, long quantity) {
        this(id, new OrganizationRef(organizationId, organizationName), name, spec, unit, DesignationRef.of(designationId, designationName), receivedOn, expiresOn, unitValueFen, basis,
                quantityIn, quantityOut, quantity, unitValueFen == null ? null : Long.valueOf(unitValueFen * quantity));
    }
}

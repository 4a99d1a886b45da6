package org.xiaolian.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agreement says (rules.md 1.4). A draft may lack anything but carer and first day; signing asks for the rest. */
record AgreementTerms(@NotNull UUID carerId, @Pattern(regexp = "\\d{2}") @Schema(nullable = true, description = "GB/T 4761", examples = "62") String relationCode,
        @NotNull AgreementEntruster entrustedBy, @Size(max = 200) @Schema(nullable = true, description = "Why the parents leave (D-9)") String reason,
        @NotNull LocalDate startsOn, @Schema(nullable = true, description = "Null: until the parents return; reviewed every 12 months") LocalDate endsOn,
        @Min(0) @Max(50) @Schema(nullable = true, description = "Children the carer cares for, this one included") Integer childrenCaredFor,
        @Schema(nullable = true, description = "Adult, fully capable and able to care (D-9)") Boolean carerAble,
        @Schema(nullable = true, description = "Assault, abuse, abandonment, trafficking, violent injury (D-10)") Boolean violentOffence,
        @Schema(nullable = true, description = "Drugs, alcohol, gambling (D-10)") Boolean addiction,
        @Schema(nullable = true, description = "Refused or long neglected guardianship or care (D-10)") Boolean formerNeglect,
        @Schema(nullable = true, description = "Otherwise unsuitable (D-10)") Boolean otherwiseUnsuitable,
        @Schema(nullable = true) LocalDate checkedOn, @Size(max = 50) @Schema(nullable = true) String checkedBy,
        @Schema(nullable = true) AgreementOpinion childOpinion, @Size(max = 500) @Schema(nullable = true) String opinionText,
        @Schema(nullable = true) LocalDate opinionOn, @Size(max = 50) @Schema(nullable = true) String opinionAskedBy,
        @Min(0) @Max(50) @Schema(nullable = true, description = "Contacts of the parents with child and carer a week; the law asks for one (D-13)") Integer contactsPerWeek,
        @Size(max = 100) @Schema(nullable = true, description = "Who decides in a medical emergency") String medicalDecider,
        @Size(max = 1000) @Schema(nullable = true) String specialTerms, @Min(0) @Max(100_000_000) @Schema(nullable = true, description = "Money for living, in fen") Long moneyFen,
        @Schema(nullable = true) MoneyPeriod moneyPeriod, @Size(max = 60) @Schema(nullable = true) String moneyWay) {

    /** Whether one of the four checks forbids this carer. */
    boolean disqualified() {
        return Boolean.TRUE.equals(violentOffence) || Boolean.TRUE.equals(addiction) || Boolean.TRUE.equals(formerNeglect)
                || Boolean.TRUE.equals(otherwiseUnsuitable);
    }

    boolean fullyChecked() {
        return violentOffence != null && addiction != null && formerNeglect != null && otherwiseUnsuitable != null && checkedOn != null && checkedBy != null
                && !checkedBy.isBlank();
    }
}

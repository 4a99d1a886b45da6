package org.xiaolian.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.contact.ContactChannel;
import org.xiaolian.contact.Counterpart;
import org.xiaolian.pairing.PairingKind;
import org.xiaolian.visit.VisitMethod;

/** A new rule. */
record DutyRuleCreateRequest(@NotNull UUID organizationId, @NotBlank @Size(max = 100) @Schema(examples = "每月与临时监护人沟通一次") String name,
        @NotNull Duty duty,
        @NotNull @Schema(description = "PARENTS for PARENT_CONTACT and for nothing else. VILLAGE_DIRECTOR and TOWN_SUPERVISOR owe it to the children of the office's place; CLASS_TEACHER to its pupils when the office is a school, else to the pupils who live in its place") DutyActor actor,
        @Schema(nullable = true, description = "For HELPER: helpers of this kind owe it; otherwise null") PairingKind pairingKind,
        @Schema(description = "For HELPER: nothing is asked of a child without such a helper; false: then nobody is responsible for it") boolean helperOptional,
        @Schema(nullable = true, description = "What is usual; null: only those owe it whom a line names") DutyPeriod period,
        @Min(1) @Max(366) @Schema(nullable = true, description = "For INTERVAL: so many days after the last time") Integer intervalDays,
        @Min(1) @Max(31) int timesPerPeriod,
        @NotNull @Size(max = 12) @Schema(description = "What is asked instead of some. The line with most conditions holds; of two with as many, the one that asks more") List<@NotNull @Valid DutyRuleLineContent> lines,
        @NotNull @Size(max = 5) @Schema(description = "Channels that count, for contacts; empty: all") List<@NotNull ContactChannel> channels,
        @NotNull @Size(max = 3) @Schema(description = "Ways of visits that count, for HOME_VISIT; empty: all") List<@NotNull VisitMethod> methods,
        @NotNull @Size(max = 10) @Schema(description = "It counts when one of these was spoken to or met; empty: whoever it was. For HOME_VISIT those a visit can name") List<@NotNull Counterpart> persons,
        @NotNull LocalDate validFrom, @Schema(nullable = true) LocalDate validTo) implements DutyRuleOften {
}

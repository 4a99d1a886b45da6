package org.xiaolian.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written about an activity. */
record ActivityContent(@NotNull UUID typeId, @NotBlank @Size(max = 60) @Schema(examples = "六一儿童节慰问") String title,
        @Schema(nullable = true) UUID campaignId, @Schema(nullable = true) UUID festivalId, @NotNull LocalDate startsOn,
        @NotNull @Schema(description = "Last day, at most 366 days on") LocalDate endsOn, @Schema(nullable = true, examples = "09:00") LocalTime startTime,
        @Schema(nullable = true, examples = "11:30", description = "Needs a start time, and on one day comes after it") LocalTime endTime,
        @Size(max = 100) @Schema(nullable = true, examples = "七星台镇中心小学操场") String place, @NotEmpty @Size(max = 5) List<@NotNull ActivityAudience> audience,
        @Size(max = 10) @Schema(nullable = true, description = "Which interests of children it serves", examples = "[\"画画\"]") List<@NotBlank @Size(max = 20) @Pattern(regexp = "[^,]*") String> interests,
        @Size(max = 2000) @Schema(nullable = true) String programme, @Size(max = 10) @Schema(nullable = true) List<@NotNull @Valid ActivityPartner> partners,
        @Size(max = 50) @Schema(nullable = true, description = "Who of the offices' people and volunteers runs it") List<@NotNull UUID> personIds,
        @Size(max = 2000) @Schema(nullable = true, description = "What came of it; once it was held") String result,
        @Min(0) @Max(100_000) @Schema(nullable = true, description = "Children who came and have no file; null is none") Integer otherChildrenCount,
        @Min(0) @Max(100_000) @Schema(nullable = true, description = "Adults who came and are on no list; null is none") Integer otherAdultsCount) {
}

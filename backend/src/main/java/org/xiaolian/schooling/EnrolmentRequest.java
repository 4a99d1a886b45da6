package org.xiaolian.schooling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.Grade;
import org.xiaolian.child.SchoolingStage;
import org.xiaolian.shared.text.PersonName;

/** Schooling from a day on. The entry before ends the day before. */
record EnrolmentRequest(
        @NotNull @Schema(description = "First day; stays as it is in a correction") LocalDate startsOn,
        @NotNull EnrolmentChange beganBy,
        @NotNull SchoolingStage stage,
        @Schema(nullable = true, description = "A school among the organizations; gives the name") UUID schoolId,
        @Size(max = 100) @Schema(nullable = true, description = "Name of a school elsewhere") String schoolName,
        @Schema(nullable = true, description = "Grade on the first day; gives the entry year when that is left out") Grade grade,
        @Min(1990) @Max(2200) @Schema(nullable = true, description = "Year in which the child entered this stage", examples = "2024") Integer entryYear,
        @Min(0) @Max(5) @Schema(nullable = true, description = "Years repeated in this stage; 0 when left out") Integer repeatedYears,
        @Size(max = 30) @Schema(nullable = true) String className,
        @Size(max = PersonName.MAX_LENGTH) @Schema(nullable = true) String teacherName,
        @Size(max = 40) @Schema(nullable = true) String teacherPhone,
        @Schema(nullable = true) Boolean boarding,
        @Size(max = 30) @Schema(nullable = true, description = "学籍号. Null keeps what the caller may not see") String studentNumber,
        @Schema(nullable = true) TravelWay travelWay,
        @Min(0) @Max(600) @Schema(nullable = true) Integer travelMinutes,
        @Schema(nullable = true) MarksTrend marksTrend,
        @Schema(nullable = true) List<@NotNull StudentAid> studentAid,
        @Size(max = 300) @Schema(nullable = true) String note) {
}

package org.xiaolian.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.Grade;
import org.xiaolian.child.SchoolingStage;

/** One interval of schooling, as the caller may see it. */
record EnrolmentResponse(
        UUID id,
        LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn,
        EnrolmentChange beganBy,
        SchoolingStage stage,
        @Schema(nullable = true) UUID schoolId,
        @Schema(nullable = true) String schoolName,
        @Schema(nullable = true, description = "Grade on the day asked for, or on the last day of the interval") Grade grade,
        @Schema(nullable = true, examples = "三年级") String gradeLabel,
        @Schema(nullable = true) Integer entryYear,
        int repeatedYears,
        boolean suspended,
        @Schema(description = "The stage is finished and no next school is known") boolean awaitsNewSchool,
        @Schema(nullable = true) String className,
        @Schema(nullable = true) String teacherName,
        @Schema(nullable = true) String teacherPhone,
        @Schema(nullable = true) Boolean boarding,
        @Schema(nullable = true, description = "Contains the identity number: same class, masked the same way") String studentNumberMasked,
        @Schema(nullable = true) TravelWay travelWay,
        @Schema(nullable = true) Integer travelMinutes,
        @Schema(nullable = true) MarksTrend marksTrend,
        List<StudentAid> studentAid,
        LocalDate confirmedOn,
        @Schema(nullable = true) String note,
        @Schema(description = "For the next If-Match") long version) {
}

package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.homecoming.HomeComer;

/** What somebody owes today. */
record WorklistResponse(LocalDate asOf, List<WorklistItem> items, WorklistCounts counts, List<WorklistBirthday> birthdays,
        List<WorklistFollowUp> followUps, @Schema(description = "Parents at home or expected, whom nobody has planned to visit") List<WorklistHomeComing> homeComings,
        @Schema(description = "Care agreements that end within 30 days, or ended within the last 30 without a successor") List<WorklistAgreement> agreements) {

    /** One child × duty. */
    record WorklistItem(UUID childId, String childName, @Schema(nullable = true) String regionName, @Schema(nullable = true) String carerName, UUID ruleId, Duty duty,
            String ruleName, WorklistStatus status, @Schema(description = "Last day of the period") LocalDate dueOn,
            @Schema(nullable = true, description = "Last day of the period that was missed") LocalDate overdueSince,
            @Schema(nullable = true) LocalDate lastDoneOn, @Schema(nullable = true, description = "Tried since, without success") LocalDate lastAttemptOn,
            @Schema(description = "How it was tried since, the latest first; five at most") List<DutyAttempt> attempts,
            List<WorklistPhone> phones) {
    }

    /** Somebody to call. */
    record WorklistPhone(@Schema(description = "CARER, FATHER or MOTHER", examples = "CARER") String who, String name, String phone) {
    }

    /** How many items. */
    record WorklistCounts(int overdue, @Schema(description = "Due or due soon") int due, int done, int children) {
    }

    /** A birthday within the next seven days, of a child I go to see. */
    record WorklistBirthday(UUID childId, String childName, LocalDate on, int turns) {
    }

    /** Something promised. */
    record WorklistFollowUp(@Schema(description = "HOME_VISIT or CONTACT: promised there; HOME_COMING_VISIT or HOME_COMING_SIGNING: planned for a parent's home-coming, whose id recordId is",
            examples = "HOME_VISIT") String recordKind, UUID recordId, UUID childId,
            String childName, LocalDate on, @Schema(nullable = true) String text, List<WorklistPhone> phones) {
    }

    /** A parent of one of my children is at home or expected soon: a good day for a visit. */
    record WorklistHomeComing(UUID homeComingId, UUID childId, String childName, HomeComer comer, @Schema(description = "First day at home, expected or real") LocalDate from,
            @Schema(nullable = true, description = "Last day at home, where somebody knows it") LocalDate until, List<WorklistPhone> phones) {
    }

    /** An agreement about one of my children that has to be renewed. */
    record WorklistAgreement(UUID agreementId, UUID childId, String childName, String carerName, LocalDate endsOn, List<WorklistPhone> phones) {
    }
}

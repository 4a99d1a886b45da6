package org.xiaolian.guardian;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.CareType;

/** Parents and care of a child, newest first, and who else may be called, in the order to call. */
record FamilyResponse(List<ParentFactResponse> parents, List<CareArrangementResponse> care,
        @Schema(description = "In the order to call; those of earlier times last") List<ContactPersonResponse> contacts,
        @Schema(description = "As far as they are written down, the father's parents first") List<GrandparentResponse> grandparents,
        @Schema(description = "Children who share a parent with this one, as far as the caller may see them") List<FamilySibling> siblings) {

    /** A brother or sister with a file. */
    record FamilySibling(UUID childId, String childName) {
    }

    /** Somebody else to call, from when to when. */
    record ContactPersonResponse(UUID id, FamilyMember person, ContactPersonRole role, @Schema(nullable = true) String note, int callOrder,
            LocalDate validFrom, @Schema(nullable = true) LocalDate validTo, long version) {
    }


    /** A grandparent: who, or that one has died. */
    record GrandparentResponse(@Schema(description = "GB/T 4761: 61 to 64", examples = "62") String relationCode, @Schema(nullable = true) FamilyMember person,
            @Schema(nullable = true) LocalDate birthDate, boolean deceased, long version) {
    }

    /** A person with her phones. */
    record FamilyMember(UUID id, String name, List<GuardianPhoneEntry> phones, @Schema(nullable = true, description = "Where she is found when the telephone fails; null when hidden") String wechat) {
    }

    /** What is known of a parent, from when to when. */
    record ParentFactResponse(UUID id, ParentKind parent, @Schema(nullable = true) FamilyMember guardian, @Schema(nullable = true, description = "Null when hidden") ParentPresence presence,
            @Schema(nullable = true) LocalDate awaySince, @Schema(nullable = true) String workPlace, @Schema(nullable = true) String employer,
            @Schema(nullable = true) String occupation, @Schema(nullable = true) Boolean ableToCare, @Schema(nullable = true) String unableReason,
            @Schema(nullable = true) ComesHome comesHome,
            LocalDate validFrom, @Schema(nullable = true) LocalDate validTo, long version) {
    }

    /** Who cares, from when to when. */
    record CareArrangementResponse(UUID id, @Schema(nullable = true) FamilyMember carer, CareType careType, @Schema(nullable = true) String relationCode,
            boolean entrusted, @Schema(nullable = true) CareAssessment assessment, boolean disqualificationChecked, boolean livesAlone,
            boolean leftUnattended,
            @Schema(description = "Children she cares for today, among those the caller may see; this one counts") int childrenCaredFor, LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo, long version) {
    }
}

package org.xiaolian.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** What a child said, newest first, and when it should have been asked. */
record ChildWishesResponse(List<ChildWishResponse> items,
        @Schema(description = "First days of care arrangements of the last year that followed another, about which nobody asked the child") List<LocalDate> changesWithoutWish,
        boolean writable) {

    /** One asking. */
    record ChildWishResponse(UUID id, LocalDate askedOn, WishTopic topic, boolean tooYoung, @Schema(nullable = true) String wish, PersonRef askedBy) {
    }
}

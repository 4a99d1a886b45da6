package org.xiaolian.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many. Those on the list are counted for whoever may write the activity; for others, those whose child she sees. Children: rows of children
 * themselves; families: parents and carers.
 */
record ActivityCounts(long childrenListed, long childrenAttended, long familiesListed, long familiesAttended,
        @Schema(nullable = true, description = "Whole percent of those listed and not excused who came; null while nobody is listed or it was not held") Integer participationPercent) {
}

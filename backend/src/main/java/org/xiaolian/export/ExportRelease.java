package org.xiaolian.export;

/** Under what condition a column leaves the system. */
enum ExportRelease {
    /** As it is shown. */
    FREE,
    /** Masked; whole with a ticket. */
    MASKED,
    /** With a ticket only. */
    TICKET
}

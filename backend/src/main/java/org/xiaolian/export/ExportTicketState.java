package org.xiaolian.export;

/** Where a request for sensitive columns stands. */
enum ExportTicketState {
    WAITING, APPROVED, REJECTED, EXPIRED
}

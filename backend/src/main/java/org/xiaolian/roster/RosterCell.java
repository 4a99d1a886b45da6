package org.xiaolian.roster;

/**
 * One cell as the sheet holds it.
 *
 * @param number a number to the sheet, not text: an identity number in it has lost its last digits
 */
record RosterCell(String text, boolean number) {
    static RosterCell text(String text) {
        return new RosterCell(text, false);
    }

    boolean isBlank() {
        return text == null || text.isBlank();
    }
}

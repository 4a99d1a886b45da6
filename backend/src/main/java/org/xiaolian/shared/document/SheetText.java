package org.xiaolian.shared.document;

/** What may stand in a cell of a sheet that leaves the system. */
public final class SheetText {
    private SheetText() {
    }

    /** What a spreadsheet would run as a formula is made text by an apostrophe (CSV injection; security.md 1.2.10). */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?\\d+(\\.\\d+)?") ? "'" + text : text;
    }
}

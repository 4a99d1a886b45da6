package org.xiaolian.shared.text;

/** Names of people: 50 characters, the full repertoire, one separator (rules.md 3.3). */
public final class PersonName {
    public static final int MAX_LENGTH = 50;
    private static final String DOTS = "•・‧．●・·･∙⋅.";

    private PersonName() {
    }

    /**
     * Trims, removes spaces between Han characters (张 三), and turns every dot between letters into {@code ·} U+00B7.
     */
    public static String normalize(String name) {
        if (name == null) {
            return null;
        }
        String text = name.strip().replaceAll("[\\u3000\\s]+", " ");
        text = text.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(DOTS.indexOf(c) >= 0 ? '·' : c));
        return out.toString();
    }
}

package org.xiaolian.shared.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One record of a file: what each fact is called and says. What is unknown is left out. */
public final class SubjectEntry {
    private static final String SOMEBODY = "某某";
    private final List<Fact> facts = new ArrayList<>();

    /**
     * @param value text, number, day, moment, yes or no, a code or a list of codes; whoever writes the copy gives it words
     */
    public record Fact(String code, String label, Object value) {
    }

    /** An amount: fen for machines, yuan for people. */
    public record Money(long fen) {
    }

    public SubjectEntry with(String code, String label, Object value) {
        boolean nothing = value == null || value instanceof String text && text.isBlank() || value instanceof Collection<?> all && all.isEmpty();
        if (!nothing) {
            facts.add(new Fact(code, label, value));
        }
        return this;
    }

    public List<Fact> facts() {
        return facts;
    }

    /** A free text in which other children are nobody in particular. */
    public static String without(String text, Collection<String> otherNames) {
        String clean = text;
        for (String name : otherNames) {
            clean = clean == null ? null : clean.replace(name, SOMEBODY);
        }
        return clean;
    }
}

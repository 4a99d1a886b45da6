package org.xiaolian.shared.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaolian.shared.persistence.InList;

/**
 * The {@code where} of one list: HQL texts written by a repository and their named parameters. Values only ever enter as
 * parameters. The same object serves the page and its total, so the two cannot differ.
 */
public final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Conditions add(String text) {
        texts.add(text);
        return this;
    }

    public Conditions add(String text, String name, Object value) {
        texts.add(text);
        parameters.put(name, value);
        return this;
    }

    /** Adds "is one of these", each a parameter of its own: see {@link InList}. The values are not empty. */
    public Conditions addIn(String expression, String name, Collection<?> values) {
        texts.add(expression + " in " + InList.text(name, values));
        parameters.putAll(InList.parameters(name, values));
        return this;
    }

    /** Adds the condition only when the filter was given. */
    public Conditions addIfPresent(String text, String name, Object value) {
        return value == null ? this : add(text, name, value);
    }

    public Conditions parameter(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds "one of the two holds", with the parameters of both. */
    public Conditions either(Conditions one, Conditions other) {
        texts.add("(" + String.join(") and (", one.texts) + ") or (" + String.join(") and (", other.texts) + ")");
        parameters.putAll(one.parameters);
        parameters.putAll(other.parameters);
        return this;
    }

    public String where() {
        return texts.isEmpty() ? "" : " where (" + String.join(") and (", texts) + ")";
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** Says whether two conditions ask the same with the same values; not meant for keeping beyond a release. */
    long fingerprint() {
        long hash = where().hashCode();
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            hash = 31 * hash + Arrays.deepHashCode(new Object[] {parameter.getKey(), text(parameter.getValue())});
        }
        return hash;
    }

    /** An enum's own hash differs from one process to the next: replicas share cursors. */
    private static Object text(Object value) {
        return value instanceof byte[] bytes ? Arrays.toString(bytes)
                : value instanceof Collection<?> several ? several.stream().map(one -> String.valueOf(text(one))).sorted().toList()
                : String.valueOf(value);
    }
}

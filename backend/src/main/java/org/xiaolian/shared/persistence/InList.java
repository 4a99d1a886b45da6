package org.xiaolian.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code in} with a parameter for each value. Hibernate compiles a query with a list as parameter anew at every run, which
 * costs a small read more than its SQL does; with single parameters it keeps the plan. Lists are filled up to the next power
 * of two with their last value, so that few texts exist; a list longer than {@value #LONGEST} stays one parameter.
 */
public final class InList {
    private static final int LONGEST = 512;

    private InList() {
    }

    /**
     * A query whose text says {@code in :name}, with the values bound. No other parameter may begin with that name.
     *
     * @param values not empty
     */
    public static <T> TypedQuery<T> query(EntityManager entities, String name, Collection<?> values, String hql, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(hql.replace(" in :" + name, " in " + text(name, values)), type);
        parameters(name, values).forEach(query::setParameter);
        return query;
    }

    /** What stands after {@code in}. */
    public static String text(String name, Collection<?> values) {
        return values.size() > LONGEST ? ":" + name
                : parameters(name, values).keySet().stream().map(parameter -> ":" + parameter).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The parameters of {@link #text}. */
    public static Map<String, Object> parameters(String name, Collection<?> values) {
        if (values.size() > LONGEST) {
            return Map.of(name, values);
        }
        List<Object> padded = new ArrayList<>(values);
        int size = Math.max(1, Integer.highestOneBit(2 * padded.size() - 1));
        while (!padded.isEmpty() && padded.size() < size) {
            padded.add(padded.get(padded.size() - 1));
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        padded.forEach(value -> parameters.put(name + "_" + parameters.size(), value));
        return parameters;
    }
}

package org.xiaolian.shared.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many rows have which facts, in all and group by group. A line is: rows, rows with any of the facts, rows with each fact in
 * the order asked for, then what the group is.
 *
 * @param whole the line of all rows, without a group
 * @param groups most rows with a fault first, at most {@link #MAX_GROUPS}
 */
public record FactCounts(Object[] whole, List<Object[]> groups) {
    public static final int MAX_GROUPS = 300;
    /** A reading with an end is kept while the statement runs; one without is done again wherever a column of it is named. The order costs nothing: it is that of a constant. */
    private static final String ONCE = " order by 1 limit 1000000000";

    /**
     * One pass: what the facts ask about is read once for each row, and they are told from that.
     *
     * @param from entity and alias with its joins, in HQL; a row of the entity is joined to at most one of each
     * @param told what the facts ask about, in HQL: {@code expression as name}
     * @param facts conditions on {@code t} with those names, in HQL
     * @param keys what groups: {@code expression as name}; every row is in one group
     */
    public static FactCounts of(EntityManager entities, String from, Conditions conditions, List<String> told, List<String> facts, List<String> keys) {
        List<Object[]> groups = lines(entities, from, conditions, told, facts, keys);
        // The groups share no row: what they add up to is the whole, unless some were left out.
        return new FactCounts(groups.size() < MAX_GROUPS ? sum(groups, facts.size() + 2) : lines(entities, from, conditions, told, facts, List.of()).get(0), groups);
    }

    /** The same with groups called otherwise: those that are now called alike are one. */
    public FactCounts calling(int keysAt, UnaryOperator<Object[]> names) {
        Map<List<Object>, Object[]> named = new LinkedHashMap<>();
        for (Object[] group : groups) {
            Object[] name = names.apply(Arrays.copyOfRange(group, keysAt, group.length));
            Object[] line = Stream.concat(Arrays.stream(group, 0, keysAt), Arrays.stream(name)).toArray();
            named.merge(Arrays.asList(name), line, (one, other) -> Stream.concat(Arrays.stream(sum(List.of(one, other), keysAt)), Arrays.stream(name)).toArray());
        }
        return new FactCounts(whole, List.copyOf(named.values()));
    }

    private static List<Object[]> lines(EntityManager entities, String from, Conditions conditions, List<String> told, List<String> facts, List<String> keys) {
        List<String> names = keys.stream().map(k -> k.substring(k.lastIndexOf(' ') + 1)).toList();
        List<String> read = new ArrayList<>(List.of("0 as nought"));
        read.addAll(keys);
        read.addAll(told);
        // Told row by row first and added up then: the parser takes exponential time for brackets within brackets within a sum.
        List<String> columns = new ArrayList<>(List.of("0 as nought"));
        columns.addAll(names.stream().map(n -> "t." + n + " as " + n).toList());
        IntStream.range(0, facts.size()).forEach(i -> columns.add("case when " + facts.get(i) + " then 1 else 0 end as fact" + i));
        String any = each(facts, "x.fact%d = 1", " or ");
        String key = names.stream().map(n -> "x." + n).collect(Collectors.joining(", "));
        TypedQuery<Object[]> query = entities.createQuery("with told as (select " + String.join(", ", read) + " from " + from + conditions.where() + ONCE + "), facts as (select "
                + String.join(", ", columns) + " from told t" + ONCE + ") select count(*), sum(case when " + any + " then 1L else 0L end), " + each(facts, "sum(x.fact%d)", ", ")
                + (keys.isEmpty() ? " from facts x" : ", " + key + " from facts x group by " + key + " order by 2 desc, " + key), Object[].class).setMaxResults(MAX_GROUPS);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static String each(List<String> facts, String pattern, String between) {
        return IntStream.range(0, facts.size()).mapToObj(i -> String.format(pattern, i)).collect(Collectors.joining(between));
    }

    private static Object[] sum(List<Object[]> lines, int numbers) {
        return IntStream.range(0, numbers).mapToObj(i -> (Object) lines.stream().mapToLong(l -> ((Number) l[i]).longValue()).sum()).toArray();
    }
}

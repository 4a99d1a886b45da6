package org.xiaolian.shared.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Runs a list: one statement for the page, one for the total on its first page; later pages carry it along, sealed, as long as
 * filter and scope are the same. Each page continues after the last
 * row's sort values, so page 2,000 costs what page 1 costs.
 */
@ApplicationScoped
public class KeysetQuery {
    /** Totals are exact up to here. */
    public static final int TOTAL_LIMIT = 10_000;

    private final EntityManager entities;
    private final Cursors cursors;

    KeysetQuery(EntityManager entities, Cursors cursors) {
        this.entities = entities;
        this.cursors = cursors;
    }

    /**
     * @param list a stable name of list and order; a cursor is good for this list only
     * @param projection HQL after {@code select}, normally {@code new org.xiaolian.x.XRow(…)}
     * @param from HQL after {@code from}: the root and the joins the conditions need
     * @param joins further joins that only the projection needs (left joins: they must not change the number of rows)
     * @param order ends with a unique key
     */
    public <T> Page<T> page(String list, String projection, String from, String joins, Conditions conditions,
            List<SortKey> order, PageRequest request) {
        return page(list, projection, from, joins, conditions, order, request, () -> count(from, conditions, order));
    }

    /** As the other, for a list whose number of rows is known otherwise. */
    public <T> Page<T> page(String list, String projection, String from, String joins, Conditions conditions,
            List<SortKey> order, PageRequest request, LongSupplier count) {
        return page("", list, projection, from, joins, conditions, order, request, count);
    }

    /**
     * As the other, for a list that joins sets made first.
     *
     * @param sets HQL after {@code with}; empty: none
     */
    @SuppressWarnings("unchecked")
    public <T> Page<T> page(String sets, String list, String projection, String from, String joins, Conditions conditions,
            List<SortKey> order, PageRequest request, LongSupplier count) {
        StringBuilder hql = new StringBuilder(sets.isEmpty() ? "" : "with " + sets + " ").append("select ").append(projection);
        for (SortKey key : order) {
            hql.append(", ").append(key.expression());
        }
        hql.append(" from ").append(from).append(' ').append(joins).append(conditions.where());
        List<SortKey> sealed = new ArrayList<>(order);
        sealed.add(SortKey.ascending("", Long.class));
        sealed.add(SortKey.ascending("", Long.class));
        List<Object> after = request.cursor == null || request.cursor.isBlank() ? null
                : cursors.open(list, request.cursor, sealed);
        if (after != null) {
            hql.append(conditions.where().isEmpty() ? " where " : " and ").append(continuation(order));
        }
        hql.append(orderBy(order));
        Query query = entities.createQuery(hql.toString(), Object[].class).setMaxResults(request.limit + 1);
        bind(query, conditions);
        if (after != null) {
            for (int i = 0; i < order.size(); i++) {
                query.setParameter("after" + i, after.get(i));
            }
        }
        List<Object[]> rows = query.getResultList();
        boolean more = rows.size() > request.limit;
        List<Object[]> shown = more ? rows.subList(0, request.limit) : rows;
        List<T> items = new ArrayList<>(shown.size());
        for (Object[] row : shown) {
            items.add((T) row[0]);
        }
        long asked = conditions.fingerprint();
        long total;
        if (after == null) {
            total = more ? count.getAsLong() : items.size();
        } else {
            boolean same = after.get(order.size()).equals(asked);
            total = same ? (Long) after.get(order.size() + 1) : count.getAsLong();
        }
        String next = null;
        if (more) {
            Object[] values = Arrays.copyOfRange(shown.get(shown.size() - 1), 1, order.size() + 3);
            values[order.size()] = asked;
            values[order.size() + 1] = total;
            next = cursors.seal(list, values);
        }
        return new Page<>(items, next, Math.min(total, TOTAL_LIMIT), total > TOTAL_LIMIT);
    }

    /**
     * How many rows, counting no further than one beyond the limit. HQL wants an order beside a limit; ordering by nothing lets
     * the server count along whichever index is the shortest.
     */
    public long count(String from, Conditions conditions, List<SortKey> order) {
        Query query = entities.createQuery("select count(*) from (select " + order.get(order.size() - 1).expression()
                + " as one from " + from + conditions.where() + " order by null limit " + (TOTAL_LIMIT + 1) + ") x", Long.class);
        bind(query, conditions);
        return (Long) query.getSingleResult();
    }

    /** The projection may have parameters of its own, which the count does not know. */
    private static void bind(Query query, Conditions conditions) {
        Set<String> known = query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        conditions.parameters().forEach((name, value) -> {
            if (known.contains(name)) {
                query.setParameter(name, value);
            }
        });
    }

    private static String orderBy(List<SortKey> order) {
        return order.stream().map(k -> k.expression() + (k.descending() ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** {@code k1 >= a and (k1 > a or k1 = a and (k2 > b …))}: the leading comparison lets the server seek in the index. */
    private static String continuation(List<SortKey> order) {
        return "(" + order.get(0).expression() + (order.get(0).descending() ? " <= " : " >= ") + ":after0 and "
                + beyond(order, 0) + ")";
    }

    private static String beyond(List<SortKey> order, int index) {
        SortKey key = order.get(index);
        String strict = key.expression() + (key.descending() ? " < " : " > ") + ":after" + index;
        return index == order.size() - 1 ? strict
                : "(" + strict + " or " + key.expression() + " = :after" + index + " and " + beyond(order, index + 1) + ")";
    }
}

package org.xiaolian.shared.page;

/**
 * One column of an order.
 *
 * @param expression HQL path, e.g. {@code c.nameSort}
 * @param type its Java type: String, byte[], LocalDate, Instant, Long, Integer or UUID; never null in the database
 */
public record SortKey(String expression, Class<?> type, boolean descending) {
    public static SortKey ascending(String expression, Class<?> type) {
        return new SortKey(expression, type, false);
    }

    public static SortKey descending(String expression, Class<?> type) {
        return new SortKey(expression, type, true);
    }
}

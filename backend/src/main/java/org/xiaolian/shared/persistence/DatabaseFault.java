package org.xiaolian.shared.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/**
 * What a database error means for the caller. Codes differ between MySQL and MariaDB (a broken CHECK is 3819 here and
 * 4025 there); this is the one table.
 */
public enum DatabaseFault {
    /** Not the database's. */
    NONE,
    /** Deadlock, lock wait, snapshot conflict: the whole unit may be tried again. */
    RETRYABLE,
    /** No connection, or it broke. Whether a commit happened is unknown: never retried blindly. */
    UNREACHABLE,
    /** The pool is exhausted. */
    SATURATED,
    UNIQUE,
    FOREIGN_KEY,
    CHECK,
    TOO_LONG,
    STALE;

    private static final Set<Integer> RETRY = Set.of(1213, 1205, 1020, 3572);
    private static final Set<Integer> LOST = Set.of(1047, 1180, 2013, 2006, 1927, 1053, 1290, 1836, 1158, 1159, 1160, 1161);
    private static final int MAX_DEPTH = 20;

    /** Looks through the causes of {@code thrown}. */
    public static DatabaseFault of(Throwable thrown) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < MAX_DEPTH; t = t.getCause(), depth++) {
            if (t instanceof OptimisticLockException || t.getClass().getName().equals("org.hibernate.StaleStateException")) {
                return STALE;
            }
            if (t instanceof SQLException sql) {
                DatabaseFault fault = ofSql(sql);
                if (fault != NONE) {
                    return fault;
                }
            }
        }
        return NONE;
    }

    /** The name of the broken constraint, or null: part of the error contract. */
    public static String constraint(Throwable thrown) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < MAX_DEPTH; t = t.getCause(), depth++) {
            if (t instanceof SQLException sql && sql.getMessage() != null) {
                java.util.regex.Matcher key = java.util.regex.Pattern
                        .compile("(?:for key '|CONSTRAINT `|constraint '|CONSTRAINT `?)([\\w.]+)").matcher(sql.getMessage());
                if (key.find()) {
                    String name = key.group(1);
                    return name.substring(name.lastIndexOf('.') + 1);
                }
            }
        }
        return null;
    }

    private static DatabaseFault ofSql(SQLException e) {
        int code = e.getErrorCode();
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (RETRY.contains(code) || state.startsWith("40")) {
            return RETRYABLE;
        }
        if (code == 1062) {
            return UNIQUE;
        }
        if (code == 1451 || code == 1452 || code == 1216 || code == 1217) {
            return FOREIGN_KEY;
        }
        if (code == 3819 || code == 4025) {
            return CHECK;
        }
        if (code == 1406 || code == 1264) {
            return TOO_LONG;
        }
        if (LOST.contains(code) || state.startsWith("08")) {
            return UNREACHABLE;
        }
        String message = String.valueOf(e.getMessage());
        // The pool says it in two ways: “Sorry, acquisition timeout!” when every connection is in use.
        if (message.toLowerCase(Locale.ROOT).contains("acquisition timeout") || e instanceof java.sql.SQLTimeoutException) {
            return SATURATED;
        }
        return NONE;
    }
}

package org.xiaolian.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultTest {
    @ParameterizedTest
    @CsvSource({"'Sorry, acquisition timeout!', SATURATED", "Acquisition timeout while waiting for new connection, SATURATED", "Out of range, NONE"})
    void aPoolThatIsUsedUpIsToldByBothOfItsWords(String message, DatabaseFault fault) {
        assertEquals(fault, DatabaseFault.of(new IllegalStateException(new SQLException(message))));
    }

    @ParameterizedTest
    @CsvSource({"1213, RETRYABLE", "1020, RETRYABLE", "1062, UNIQUE", "1452, FOREIGN_KEY", "3819, CHECK", "4025, CHECK", "1406, TOO_LONG", "2013, UNREACHABLE"})
    void codesOfBothServersMeanTheSame(int code, DatabaseFault fault) {
        assertEquals(fault, DatabaseFault.of(new RuntimeException(new SQLException("…", "HY000", code))));
    }
}

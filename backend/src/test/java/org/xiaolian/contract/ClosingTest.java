package org.xiaolian.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: no operation of the contract was left untried. */
@QuarkusTest
@Order(Integer.MAX_VALUE)
class ClosingTest {
    @Test
    void everyOperationWasExercised() {
        Assumptions.assumeTrue(System.getProperty("test") == null, "part of the suite runs");
        assertEquals(Set.of(), Contract.neverExercised());
    }
}

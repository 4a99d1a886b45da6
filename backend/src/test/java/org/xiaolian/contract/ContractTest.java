package org.xiaolian.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {
    private static final Path COMMITTED = Path.of("..", "openapi.yaml");

    @Test
    void theCommittedContractIsTheGeneratedOne() throws IOException {
        String generated = RestAssured.given().basePath("/").get("/q/openapi?format=yaml").asString();
        if (Boolean.getBoolean("xiaolian.contract.write")) {
            Files.writeString(COMMITTED, generated);
        }
        assertEquals(Files.readString(COMMITTED), generated, "the API changed: run `make openapi` and commit openapi.yaml");
    }

    @Test
    void everyOperationIsNamedOnceTaggedAndSummarised() {
        Set<String> ids = new HashSet<>();
        assertTrue(Contract.operations().size() > 5);
        for (Contract.Operation operation : Contract.operations()) {
            String name = operation.method() + " " + operation.path();
            assertTrue(operation.id().length() > 3 && ids.add(operation.id()), name + " has no operationId of its own");
            assertFalse(operation.node().path("tags").isEmpty(), name + " has no tag");
            assertFalse(operation.node().path("summary").asText().isEmpty(), name + " has no summary");
        }
    }

    @Test
    void anAnswerThatBreaksTheContractIsCaught() {
        Contract.Operation operation = Contract.find("get", "/api/v1/regions").orElseThrow();
        assertEquals(List.of(), Contract.faults(operation, 200, "application/json",
                "{\"items\":[],\"nextCursor\":null,\"total\":0,\"totalIsLowerBound\":false}".getBytes()));
        assertFalse(Contract.faults(operation, 200, "application/json",
                "{\"items\":[],\"nextCursor\":null,\"total\":0}".getBytes()).isEmpty());
        assertFalse(Contract.faults(operation, 200, "application/json",
                "{\"items\":[],\"nextCursor\":null,\"total\":0,\"totalIsLowerBound\":false,\"secret\":1}".getBytes()).isEmpty());
        assertFalse(Contract.faults(operation, 418, "application/json", "{}".getBytes()).isEmpty());
        assertFalse(Contract.faults(operation, 200, "text/html", "<p>".getBytes()).isEmpty());
    }
}

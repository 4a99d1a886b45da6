package org.xiaolian.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

/**
 * Calls every operation of the contract without a token and as each role, and holds the outcome against the committed
 * matrix (src/test/resources/authorization-matrix.csv, read and signed off by people): a new operation without a row fails.
 */
@QuarkusTest
class AuthorizationMatrixTest {
    private static final Path MATRIX = Path.of("src/test/resources/authorization-matrix.csv");

    @Inject
    World world;

    @Test
    void everyOperationIsOpenToItsRolesAndClosedToTheOthers() throws IOException {
        World.County county = world.county();
        Map<Role, UUID> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, county.person(role));
        }
        Map<String, String> actual = new TreeMap<>();
        for (Contract.Operation operation : Contract.operations()) {
            if (operation.isPublic()) {
                continue;
            }
            List<String> row = new ArrayList<>();
            for (Role role : Role.values()) {
                // A token of its own for each call: signing out is an operation, too.
                row.add(call(operation, world.as(people.get(role))) == 403 ? "-" : "x");
            }
            actual.put(operation.id(), String.join(",", row));
        }
        List<String> lines = new ArrayList<>();
        lines.add("operation," + String.join(",", java.util.Arrays.stream(Role.values()).map(Enum::name).toList()));
        actual.forEach((id, row) -> lines.add(id + "," + row));
        if (Boolean.getBoolean("xiaolian.matrix.write")) {
            Files.write(MATRIX, lines);
        }
        assertEquals(String.join("\n", Files.readAllLines(MATRIX)), String.join("\n", lines));
    }

    @Test
    void withoutATokenOnlySigningInAndSecretAddressesAreOpen() {
        List<String> open = new ArrayList<>();
        for (Contract.Operation operation : Contract.operations()) {
            if (call(operation, world.anonymous()) != 401) {
                open.add(operation.id());
            }
        }
        // Without a body they are malformed, not refused; a letter's link and a calendar's address open by their code alone.
        assertEquals(Set.of("createSession", "getPublicLetter", "openPublicLetter", "answerPublicLetter", "getPublicParentLink", "openPublicParentLink", "tellPublicParentContact", "getPublicCalendar", "confirmMailDigest",
                "stopMailDigest", "getPublicServiceCertificate"), Set.copyOf(open));
    }

    private static int call(Contract.Operation operation, RequestSpecification request) {
        String path = operation.path().replaceFirst("^/api/v1", "").replaceAll("\\{code}", "999999999999")
                .replaceAll("\\{[^/]+}", new UUID(0, 42).toString());
        boolean write = !operation.method().equals("get");
        if (write && !operation.method().equals("delete")) {
            // Routing looks at the type of the body before anybody looks at the caller.
            request.contentType(operation.bodyType()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return request.header("If-Match", "\"v0\"").request(operation.method().toUpperCase(java.util.Locale.ROOT), path).statusCode();
    }
}

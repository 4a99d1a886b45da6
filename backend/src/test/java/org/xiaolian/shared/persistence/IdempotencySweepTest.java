package org.xiaolian.shared.persistence;

import static org.hamcrest.Matchers.equalTo;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.test.World;

/** A phone that comes back from a valley sends its records again with the keys of their first try. */
@QuarkusTest
class IdempotencySweepTest {
    @Inject
    World world;

    @Inject
    IdempotencyStore store;

    @Test
    void aRecordSentAgainAfterWeeksIsStillOneAndOnlyAfterThatForgotten() throws SQLException {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        Map<String, Object> contact = json("childIds", List.of(child.toString()), "occurredOn", world.today().toString(), "channel", "PHONE", "counterpart", "CARER",
                "kind", "CARER_TALK", "outcome", "REACHED", "talkThemes", List.of());
        String key = UUID.randomUUID().toString();
        String location = world.as(helper).header("Idempotency-Key", key).body(contact).post("/contacts").then().statusCode(201).extract().header("Location");
        world.execute("UPDATE idempotency_record SET created_at = created_at - INTERVAL 44 DAY, body_until = body_until - INTERVAL 44 DAY WHERE caller_id = ?", helper);
        store.sweep();
        world.as(helper).header("Idempotency-Key", key).body(contact).post("/contacts").then().statusCode(201).header("Idempotent-Replayed", equalTo("true"))
                .header("Location", equalTo(location)).body(equalTo(""));
        world.as(helper).queryParam("childId", child).get("/contacts").then().body("total", equalTo(1));
        world.execute("UPDATE idempotency_record SET created_at = created_at - INTERVAL 2 DAY WHERE caller_id = ?", helper);
        store.sweep();
        world.as(helper).header("Idempotency-Key", key).body(contact).post("/contacts").then().statusCode(201);
        world.as(helper).queryParam("childId", child).get("/contacts").then().body("total", equalTo(2));
    }
}

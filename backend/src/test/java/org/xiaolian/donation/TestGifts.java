package org.xiaolian.donation;

import static org.xiaolian.test.World.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.test.World;

/** Gifts for tests of the rooms around them. */
public final class TestGifts {
    private TestGifts() {
    }

    /** A unit that gives to the county's support unit. */
    public static String donor(World world, UUID keeper, UUID office, String name) {
        return world.as(keeper).body(json("organizationId", office.toString(), "kind", "UNIT", "name", name, "wantsToBeNamed", true)).post("/donors").then().statusCode(201).extract().path("id");
    }

    public static String purpose(World world, UUID keeper, UUID office, String name) {
        return world.as(keeper).body(json("organizationId", office.toString(), "kind", "CHILD_GROUP", "name", name)).post("/designations").then().statusCode(201).extract().path("id");
    }

    public static Map<String, Object> cash(long fen) {
        return json("kind", "CASH", "amountFen", fen);
    }

    public static Map<String, Object> goods(String name, int quantity, int unitValueFen) {
        return json("kind", "GOODS", "name", name, "quantity", quantity, "unit", "个", "unitValueFen", unitValueFen, "basis", "INVOICE");
    }

    public static Map<String, Object> body(World world, UUID office, String donor, String purpose, List<Map<String, Object>> lines) {
        return json("organizationId", office.toString(), "donorId", donor, "designationId", purpose, "donatedOn", world.today().toString(), "lines", lines);
    }

    /** Its id. */
    public static String give(World world, UUID keeper, UUID office, String donor, String purpose, List<Map<String, Object>> lines) {
        return world.as(keeper).body(body(world, office, donor, purpose, lines)).post("/donations").then().statusCode(201).extract().path("id");
    }
}

package org.xiaolian.child;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.test.World;

/** Whoever may see every child there is is not asked for the place of each; until a child lives elsewhere. */
@QuarkusTest
class EveryChildTest {
    private static final String PROVINCE = "990000000000";
    private static final String ELSEWHERE = "989999101201";

    @Inject
    World world;

    @Test
    void whoSeesEveryChildStopsDoingSoWithTheFirstChildElsewhere() {
        World.County county = world.county();
        UUID child = county.child("齐天乐");
        county.visit(child, world.today(), true);
        UUID admin = world.person("省管理员", county.office);
        world.write(rows -> region(rows, PROVINCE, "测试省", "PROVINCE"));
        world.grant(admin, Role.COUNTY_ADMIN, PROVINCE, null, null);
        for (String list : new String[] {"/children", "/home-visits"}) {
            world.as(admin).get(list).then().statusCode(200).body("total", greaterThan(0));
        }
        world.as(admin).queryParam("childId", child).get("/home-visits").then().body("total", equalTo(1));

        UUID foreign = Ids.next();
        world.write(rows -> {
            region(rows, ELSEWHERE, "外省的村", "VILLAGE");
            rows.flush();
            rows.add("child", "id", foreign, "archive_number", "X" + foreign.toString().replace("-", "").substring(10), "name", "欧阳外", "name_sort",
                    PinyinKeys.sortKey("欧阳外"), "gender", "FEMALE", "birth_date", LocalDate.of(2016, 3, 1), "region_code", ELSEWHERE, "status", "ACTIVE",
                    "entered_on", LocalDate.of(2024, 1, 1), "source", "VILLAGE", "version", 0L, "created_at", java.time.Instant.EPOCH, "updated_at",
                    java.time.Instant.EPOCH);
        });
        UUID visit = county.visit(foreign, world.today(), true);
        world.as(admin).get("/children/{id}", foreign).then().statusCode(404);
        world.as(admin).get("/home-visits/{id}", visit).then().statusCode(404);
        world.as(admin).queryParam("childId", foreign).get("/home-visits").then().statusCode(200).body("total", equalTo(0));
        world.as(admin).queryParam("q", "欧阳外").get("/children").then().statusCode(200).body("total", equalTo(0));
        world.as(admin).get("/children/{id}", child).then().statusCode(200);
    }

    @Test
    void laterPagesKeepTheTotalOfTheFirstAndAnotherFilterGetsItsOwn() {
        World.County county = world.county();
        UUID child = county.child("米小圈");
        county.visit(child, world.today(), true);
        county.visit(child, world.today().minusDays(1), true);
        county.visit(child, world.today().minusDays(2), false);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String cursor = world.as(admin).queryParam("limit", 1).get("/home-visits").then().body("total", equalTo(3)).extract().path("nextCursor");
        county.visit(child, world.today().minusDays(3), true);
        world.as(admin).queryParam("limit", 1).queryParam("cursor", cursor).get("/home-visits").then().body("total", equalTo(3));
        world.as(admin).queryParam("limit", 1).queryParam("attempt", true).queryParam("cursor", cursor).get("/home-visits").then()
                .body("total", equalTo(1), "items.attempt", contains(true));
        world.as(admin).queryParam("limit", 1).get("/home-visits").then().body("total", equalTo(4));
    }

    private static void region(org.xiaolian.shared.persistence.Rows rows, String code, String name, String level) {
        rows.add("region", "code", code, "name", name, "name_sort", PinyinKeys.sortKey(name), "full_name", name, "level", level, "code_source", "LOCAL",
                "valid_from", LocalDate.of(2000, 1, 1), "version", 0L);
    }
}

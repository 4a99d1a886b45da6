package org.xiaolian.child;

import static org.xiaolian.test.World.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.test.World;

/** Children for tests: bodies to send, and files opened over HTTP. */
public final class TestChildren {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestChildren() {
    }

    /** The least a file needs: a girl of the village {@code county.village}. */
    public static Map<String, Object> body(World.County county, String name) {
        return json("name", name, "gender", "FEMALE", "birthDate", "2016-03-21", "regionCode", county.village, "source", "VILLAGE");
    }

    /** Everything of the child's own mandatory fields, at the county's school in class 三年级一班. */
    public static Map<String, Object> fullBody(World.County county, String name) {
        Map<String, Object> body = body(county, name);
        body.putAll(json("idNumber", idNumber(LocalDate.of(2016, 3, 21), false), "householdRegistered", true, "householdType", "RURAL",
                "householdPlace", "测试县东镇", "address", "三组 17 号", "ownPhone", "13900001111", "healthStatus", "ILL",
                "healthNote", "哮喘", "schoolingStage", "PRIMARY", "schoolId", county.school.toString(), "gradeCode", "P3",
                "className", "三年级一班", "teacherName", "王老师", "teacherPhone", "13812341234", "boarding", false, "riskLevel", "HIGH",
                "collectedBy", "张主任", "collectedOn", "2026-04-01", "confirmedBy", "李奶奶"));
        return body;
    }

    /** Opens the file as a county administrator and gives its id. */
    public static String create(World.County county, Map<String, Object> body) {
        return county.as(Role.COUNTY_ADMIN).body(body).post("/children").then().statusCode(201).extract().path("id");
    }

    public static String create(World.County county, String name) {
        return create(county, body(county, name));
    }

    /** A number that passes the check but whose area is nobody's; another one at every call. */
    public static String idNumber(LocalDate birth, boolean male) {
        int sequence = NEXT.incrementAndGet() * 2 + (male ? 1 : 0);
        String digits = String.format("%06d", 420000 + 9000 + sequence / 1000) + birth.toString().replace("-", "")
                + String.format("%03d", sequence % 1000);
        return digits + IdNumber.checkCharacter(digits);
    }

    /** Somebody with this role who is the child's helper today, where the role goes by pairings. */
    public static UUID pairedPerson(World world, World.County county, Role role, String childId) {
        UUID person = county.person(role);
        UUID helper = role == Role.ORGANIZATION_OFFICER ? world.person("帮扶人", county.unit) : person;
        world.write(rows -> rows.add("pairing", "id", Ids.next(), "child_id", UUID.fromString(childId), "helper_id", helper,
                "organization_id", county.unit, "kind", "CADRE", "starts_on", LocalDate.of(2020, 1, 1), "version", 0L, "created_at",
                java.time.Instant.EPOCH));
        return person;
    }
}

package org.xiaolian.test;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.xiaolian.account.Role;
import org.xiaolian.account.TestSessions;
import org.xiaolian.contract.ContractCheck;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Named builders for tests. Every {@link County} is new: two towns with two villages each, an office, a school and a
 * support unit, so that tests do not see each other. People sign in with real tokens; everything else goes over HTTP.
 */
@ApplicationScoped
public class World {
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    /** The purpose of photos, which every installation has from its first migration. */
    public static final UUID PHOTO_PURPOSE = UUID.fromString("019a0000-0000-7000-8000-000000000005");

    private static final ContractCheck CONTRACT = new ContractCheck();

    /** Outside the counties of the tests. */
    private static final String NOWHERE = "980101000000";

    private UUID recorder;

    private final DataSource database;
    private final TestSessions sessions;
    private final OfficeTime time;

    World(DataSource database, TestSessions sessions, OfficeTime time) {
        this.database = database;
        this.sessions = sessions;
        this.time = time;
    }

    /** Today where the offices are. */
    public LocalDate today() {
        return time.today();
    }

    /** Writes rows straight into the database, for states that no request may make (a year of history). */
    public void write(Consumer<Rows> work) {
        try (Connection connection = database.getConnection(); Rows rows = new Rows(connection)) {
            work.accept(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One sealed field of a row, as the database holds it. */
    public byte[] bytes(String query, UUID id) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(query)) {
            select.setBytes(1, UuidBytes.of(id));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes one row by its id, for states that take time to come about. */
    public void execute(String update, UUID id) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setBytes(1, UuidBytes.of(id));
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("no such row");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public County county() {
        int n = NEXT.getAndIncrement();
        // Province 99 does not exist; each test county gets its own four digits. 00 at the end is the prefecture of the next 99.
        String code = String.format("99%02d%02d", n / 99, n % 99 + 1);
        County county = new County(code + "000000", code + "101000", code + "102000", code + "101201", code + "101202",
                code + "102201", code + "102202", Ids.next(), Ids.next(), Ids.next());
        write(rows -> {
            region(rows, county.code, "测试县" + n, "COUNTY", null);
            region(rows, county.town, "东镇", "TOWNSHIP", county.code);
            region(rows, county.otherTown, "西镇", "TOWNSHIP", county.code);
            region(rows, county.village, "董家湾村", "VILLAGE", county.town);
            region(rows, county.secondVillage, "肖家山村", "VILLAGE", county.town);
            region(rows, county.otherVillage, "桔园村", "VILLAGE", county.otherTown);
            region(rows, county.fourthVillage, "柳溪村", "VILLAGE", county.otherTown);
            rows.flush();
            organization(rows, county.office, "测试县民政局" + n, "CIVIL_AFFAIRS", county.code);
            organization(rows, county.school, "东镇中心小学" + n, "SCHOOL", county.town);
            organization(rows, county.unit, "测试县广电局" + n, "SUPPORT_UNIT", county.code);
        });
        java.util.List.of(county.office, county.school, county.unit).forEach(this::staffChecked);
        return county;
    }

    public UUID organization(String name, String kind, String regionCode) {
        UUID id = Ids.next();
        write(rows -> organization(rows, id, name, kind, regionCode));
        staffChecked(id);
        return id;
    }

    /** The office had all its staff checked a month ago, as the law asks of it each year. */
    private void staffChecked(UUID office) {
        check(null, office, today().minusMonths(1));
    }

    /** A clear check of her own, a few days ago. */
    public void checked(UUID personId) {
        check(personId, null, today().minusDays(9));
    }

    /** Who recorded the checks that tests find; of an office in nobody's scope. */
    private synchronized UUID recorder() {
        if (recorder == null) {
            UUID office = Ids.next();
            write(rows -> {
                region(rows, NOWHERE, "测试外县", "COUNTY", null);
                rows.flush();
                organization(rows, office, "测试审查单位", "CIVIL_AFFAIRS", NOWHERE);
            });
            recorder = person("审查登记人", office);
        }
        return recorder;
    }

    private void check(UUID personId, UUID office, LocalDate day) {
        UUID by = recorder();
        write(rows -> rows.add("helper_check", "id", Ids.next(), "person_id", personId, "organization_id", office, "kind", "POLICE_QUERY", "result", "CLEAR",
                "checked_on", day, "next_check_on", day.plusYears(1), "recorded_by", by, "created_at", time.now()));
    }

    private void organization(Rows rows, UUID id, String name, String kind, String regionCode) {
        rows.add("organization", "id", id, "name", name, "name_sort", PinyinKeys.sortKey(name), "kind", kind, "region_code",
                regionCode, "path", id.toString().replace("-", "") + "/", "version", 0L, "created_at", time.now());
    }

    private static void region(Rows rows, String code, String name, String level, String parent) {
        rows.add("region", "code", code, "name", name, "name_sort", PinyinKeys.sortKey(name), "full_name", name, "level", level,
                "parent_code", parent, "code_source", "LOCAL", "valid_from", LocalDate.of(2000, 1, 1), "version", 0L);
    }

    /** A person without any role (holds pairings, cannot log in). */
    public UUID person(String name, UUID organizationId) {
        UUID id = Ids.next();
        write(rows -> rows.add("person", "id", id, "name", name, "name_sort", PinyinKeys.sortKey(name), "name_pinyin",
                PinyinKeys.pinyin(name), "organization_id", organizationId, "status", "ACTIVE", "must_change_password", false,
                "version", 0L, "created_at", time.now()));
        return id;
    }

    public void grant(UUID personId, Role role, String regionCode, UUID organizationId, String className) {
        write(rows -> rows.add("role_grant", "id", Ids.next(), "person_id", personId, "role", role, "region_code", regionCode,
                "organization_id", organizationId, "class_name", className, "valid_from",
                className == null ? LocalDate.of(2000, 1, 1) : today()));
    }

    /** A request with a fresh session of this person, JSON both ways. */
    public RequestSpecification as(UUID personId) {
        return anonymous().header("Authorization", "Bearer " + sessions.open(personId));
    }

    /** The bearer token of a fresh session. */
    public String token(UUID personId) {
        return sessions.open(personId);
    }

    public RequestSpecification anonymous() {
        return RestAssured.given().config(RestAssured.config().headerConfig(io.restassured.config.HeaderConfig.headerConfig()
                .overwriteHeadersWithName("Accept-Language", "Content-Type", "Accept"))).filter(CONTRACT).contentType(ContentType.JSON).accept("application/json, application/problem+json")
                .header("Accept-Language", "en").basePath("/api/v1");
    }

    /** A JSON object for a request body: key, value, key, value … */
    public static Map<String, Object> json(Object... keysAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** One county of a test. */
    public final class County {
        public final String code;
        public final String town;
        public final String otherTown;
        public final String village;
        public final String secondVillage;
        public final String otherVillage;
        public final String fourthVillage;
        public final UUID office;
        public final UUID school;
        public final UUID unit;

        County(String code, String town, String otherTown, String village, String secondVillage, String otherVillage,
                String fourthVillage, UUID office, UUID school, UUID unit) {
            this.code = code;
            this.town = town;
            this.otherTown = otherTown;
            this.village = village;
            this.secondVillage = secondVillage;
            this.otherVillage = otherVillage;
            this.fourthVillage = fourthVillage;
            this.office = office;
            this.school = school;
            this.unit = unit;
        }

        /** Somebody with this role where the role is at home: admin for the county, supervisor for {@code town} … */
        public UUID person(Role role) {
            UUID organization = switch (role) {
                case HEAD_TEACHER, CLASS_TEACHER -> school;
                case ORGANIZATION_OFFICER, HELPER, VOLUNTEER -> unit;
                default -> office;
            };
            UUID id = World.this.person("测试" + role.name(), organization);
            switch (role) {
                case COUNTY_ADMIN, AUDITOR -> grant(id, role, code, null, null);
                case TOWN_SUPERVISOR -> grant(id, role, town, null, null);
                case VILLAGE_DIRECTOR -> grant(id, role, village, null, null);
                case HEAD_TEACHER -> grant(id, role, null, school, null);
                case CLASS_TEACHER -> grant(id, role, null, school, "三年级一班");
                case ORGANIZATION_OFFICER -> grant(id, role, null, unit, null);
                default -> grant(id, role, null, null, null);
            }
            return id;
        }

        /** Writes down how the county's school counts its grades. */
        public void follows(SchoolSystem system) {
            UUID admin = person(Role.COUNTY_ADMIN);
            io.restassured.response.Response now = World.this.as(admin).get("/organizations/{id}", school).then().statusCode(200).extract().response();
            World.this.as(admin).header("If-Match", now.header("ETag")).body(json("name", now.path("name"), "kind", "SCHOOL", "regionCode", now.path("region.code"), "schoolSystem",
                    system.name())).put("/organizations/{id}", school).then().statusCode(200);
        }

        /** A child's open file in a village of this county, since {@code since}. */
        public UUID child(String name, String village, LocalDate since) {
            UUID id = Ids.next();
            write(rows -> {
                rows.add("child", "id", id, "archive_number", "T" + id.toString().replace("-", "").substring(10), "name", name, "name_sort",
                        PinyinKeys.sortKey(name), "gender", "FEMALE", "birth_date", LocalDate.of(2016, 3, 1), "region_code", village, "status",
                        "ACTIVE", "entered_on", since, "source", "VILLAGE", "version", 0L, "created_at", time.now(), "updated_at", time.now());
                rows.add("child_status_period", "id", Ids.next(), "child_id", id, "starts_on", since);
            });
            return id;
        }

        /** A child whose file has been open for two years. */
        public UUID child(String name) {
            return child(name, village, time.today().minusYears(2));
        }

        /** A pairing of this county's unit that holds since {@code from}. */
        public UUID pair(UUID childId, UUID helperId, String kind, LocalDate from) {
            UUID id = Ids.next();
            write(rows -> rows.add("pairing", "id", id, "child_id", childId, "helper_id", helperId, "organization_id", unit, "kind", kind,
                    "starts_on", from, "version", 0L, "created_at", time.now()));
            return id;
        }

        /** A helper of the unit, paired with the children as 干部 for two years. */
        public UUID helperOf(UUID... children) {
            UUID helper = person(Role.HELPER);
            for (UUID child : children) {
                pair(child, helper, "CADRE", time.today().minusYears(2));
            }
            return helper;
        }

        /** A visit of this county's unit on any day of the past; one that did not see the child is an attempt. */
        public UUID visit(UUID childId, LocalDate day, boolean saw) {
            UUID id = Ids.next();
            UUID recorder = World.this.person("记录人", unit);
            write(rows -> {
                rows.add("home_visit", "id", id, "number", id.toString().replace("-", "").substring(10), "organization_id", unit, "recorded_by", recorder, "occurred_on", day,
                        "method", "HOME", "planned", true, "purpose", "ROUTINE", "persons_met", "", "talk_themes", "", "urgent_attention", false, "late_entry",
                        false, "version", 0L, "created_at", time.now());
                rows.add("home_visit_child", "home_visit_id", id, "child_id", childId, "occurred_on", day, "organization_id", unit, "saw_child", saw,
                        "effective", saw);
            });
            return id;
        }

        /** The mother's signature of today that photos of the child may be taken. */
        public UUID photoConsent(UUID childId) {
            UUID id = Ids.next();
            write(rows -> {
                rows.add("consent", "id", id, "child_id", childId, "signer_name", "李秀英", "relation", "MOTHER", "identity_check", "ID_CARD_SEEN", "way", "PAPER",
                        "given_on", time.today(), "awaits_parent", false, "recorded_by", World.this.person("登记人", office), "created_at", time.now(), "version", 0L);
                rows.flush();
                rows.add("consent_purpose", "consent_id", id, "purpose_id", PHOTO_PURPOSE, "text_version", 1, "granted", true);
            });
            return id;
        }

        /** A rule of the unit for its cadres, once a period, since two years. */
        public UUID rule(String duty, String period) {
            UUID id = Ids.next();
            write(rows -> rows.add("duty_rule", "id", id, "organization_id", unit, "name", duty, "duty", duty, "pairing_kind", "CADRE", "period",
                    period, "times_per_period", 1, "valid_from", time.today().minusYears(2), "version", 0L, "created_at", time.now()));
            return id;
        }

        public RequestSpecification as(Role role) {
            return World.this.as(person(role));
        }
    }
}

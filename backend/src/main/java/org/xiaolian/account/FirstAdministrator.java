package org.xiaolian.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.xiaolian.region.Provinces;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/**
 * The first administrator of a real installation: made at a start with {@code XIAOLIAN_ADMIN_LOGIN} and
 * {@code XIAOLIAN_ADMIN_PASSWORD} while there is nobody yet. She administers a whole province ({@code XIAOLIAN_ADMIN_REGION},
 * 420000000000 when left out), which is entered as the root of the place tree, and belongs to the organization 系统管理; the
 * rest (places, organizations, county administrators) she enters herself. Her password must be changed at the first log-in.
 */
@ApplicationScoped
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String OFFICE = "系统管理";
    private static final String NAME = "系统管理员";
    /** Behind the demo data, which comes into an empty database only and brings people of its own. */
    private static final int AFTER_DEMO = Interceptor.Priority.APPLICATION + 1000;

    private final Optional<String> loginName;
    private final Optional<String> password;
    private final String regionCode;
    private final DataSource database;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final OfficeTime time;

    FirstAdministrator(@ConfigProperty(name = "XIAOLIAN_ADMIN_LOGIN") Optional<String> loginName,
            @ConfigProperty(name = "XIAOLIAN_ADMIN_PASSWORD") Optional<String> password,
            @ConfigProperty(name = "XIAOLIAN_ADMIN_REGION", defaultValue = "420000000000") String regionCode, DataSource database,
            Passwords passwords, PasswordRules rules, OfficeTime time) {
        this.loginName = loginName;
        this.password = password;
        this.regionCode = regionCode;
        this.database = database;
        this.passwords = passwords;
        this.rules = rules;
        this.time = time;
    }

    void start(@Observes @Priority(AFTER_DEMO) StartupEvent start) {
        if (loginName.isEmpty() || password.isEmpty()) {
            return;
        }
        if (people() > 0) {
            LOG.info("No first administrator (管理员) was made: there are people already.");
            return;
        }
        String refusal = refusal(loginName.get(), password.get(), regionCode);
        if (refusal != null) {
            LOG.error(refusal);
            return;
        }
        make(loginName.get(), password.get(), regionCode);
    }

    /** Why no administrator can be made of this, in both languages; null when one can. */
    String refusal(String login, String secret, String region) {
        if (!login.matches(PersonPolicy.LOGIN_NAME)) {
            return "没有建立管理员：XIAOLIAN_ADMIN_LOGIN 应为 2–60 个字母、数字或 . _ @ -。 / No administrator was made:"
                    + " XIAOLIAN_ADMIN_LOGIN must be 2-60 letters, digits or . _ @ -.";
        }
        try {
            rules.check("password", secret, login);
        } catch (Problem e) {
            return "没有建立管理员：密码至少 15 个字，不能太常见。 / No administrator was made: the password needs at least 15"
                    + " characters and must not be a common one.";
        }
        if (Provinces.name(region).isEmpty()) {
            return "没有建立管理员：XIAOLIAN_ADMIN_REGION 应为省级代码（12 位）。 / No administrator was made: XIAOLIAN_ADMIN_REGION"
                    + " must be a province's 12-digit code.";
        }
        return null;
    }

    /** All or nothing. Of several replicas that start at once, one succeeds: the login name is unique. */
    void make(String login, String secret, String region) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Rows rows = new Rows(connection)) {
                if (!exists(connection, region)) {
                    String province = Provinces.name(region).orElseThrow();
                    rows.add("region", "code", region, "name", province, "name_sort", PinyinKeys.sortKey(province), "full_name",
                            province, "level", "PROVINCE", "code_source", "OFFICIAL", "valid_from", LocalDate.of(2000, 1, 1),
                            "version", 0L);
                }
                write(rows, login, secret, region, office(connection, rows, region));
            }
            connection.commit();
            LOG.info("The first administrator (管理员) was made.");
        } catch (IllegalStateException | SQLException e) {
            if (people() == 0) {
                throw new IllegalStateException("the first administrator could not be written", e);
            }
            LOG.info("Another replica made the first administrator (管理员).");
        }
    }

    private void write(Rows rows, String login, String secret, String region, UUID office) {
        UUID person = Ids.next();
        rows.add("person", "id", person, "name", NAME, "name_sort", PinyinKeys.sortKey(NAME), "name_pinyin",
                String.join(" ", PinyinKeys.searchKeys(NAME)), "organization_id", office, "status", "ACTIVE", "login_name", login,
                "password_hash", passwords.hash(secret), "must_change_password", true, "version", 0L, "created_at", time.now());
        rows.add("role_grant", "id", Ids.next(), "person_id", person, "role", Role.COUNTY_ADMIN, "region_code", region,
                "valid_from", time.today());
    }

    private UUID office(Connection connection, Rows rows, String region) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM organization WHERE name = ? AND region_code = ?"
                + " AND parent_id IS NULL ORDER BY id LIMIT 1")) {
            select.setString(1, OFFICE);
            select.setString(2, region);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return UuidBytes.read(row.getBytes(1));
                }
            }
        }
        UUID id = Ids.next();
        rows.add("organization", "id", id, "name", OFFICE, "name_sort", PinyinKeys.sortKey(OFFICE), "kind", "OTHER", "region_code",
                region, "path", id.toString().replace("-", "") + "/", "version", 0L, "created_at", time.now());
        return id;
    }

    private static boolean exists(Connection connection, String region) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM region WHERE code = ?")) {
            select.setString(1, region);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private long people() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM person");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

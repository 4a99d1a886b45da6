package org.xiaolian.shared.persistence;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Supplies the data source before Quarkus reads its configuration: {@code DB_URL}, {@code DB_USER} and
 * {@code DB_PASSWORD} when a database is named, otherwise the embedded server, which is started here. Works alike in
 * the packaged application, in dev mode and in tests. Also called while the application is being built, when no server
 * may start.
 */
public class DatabaseConfigSourceFactory implements ConfigSourceFactory {
    /** Why each is set: platform.md (a third less CPU in the driver; civil dates stay civil; a dead peer is noticed). */
    private static final String DRIVER_PARAMETERS = "useServerPrepStmts=false&cachePrepStmts=true&prepStmtCacheSize=250"
            + "&prepStmtCacheSqlLimit=4096&useLocalSessionState=true&cacheServerConfiguration=true"
            + "&rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&characterEncoding=UTF-8&connectTimeout=2000&socketTimeout=35000&tcpKeepAlive=true";
    /** A request never waits that long for an answer; one statement of a migration over a million files does, and must not be cut off half-way. */
    private static final String PATIENT = "&socketTimeout=0";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (isSet(context, "quarkus.datasource.jdbc.url") || isBuilding()) {
            return List.of();
        }
        Map<String, String> values = new HashMap<>();
        if (isSet(context, "DB_URL")) {
            values.put("quarkus.datasource.jdbc.url", withParameters(value(context, "DB_URL"), ""));
            values.put("quarkus.datasource.username", orEmpty(value(context, "DB_USER")));
            values.put("quarkus.datasource.password", orEmpty(value(context, "DB_PASSWORD")));
        } else {
            boolean test = context.getProfiles().contains("test");
            String folder = value(context, "XIAOLIAN_DATA_DIR");
            Path data = test ? Path.of("target", "test-data") : Path.of(folder == null || folder.isBlank() ? ".data" : folder);
            EmbeddedDatabase.Connection connection = EmbeddedDatabase.start(data, test);
            values.put("quarkus.datasource.jdbc.url", withParameters(connection.url(), "&sslMode=DISABLED"));
            values.put("quarkus.datasource.username", connection.user());
            values.put("quarkus.datasource.password", connection.password());
        }
        values.put("quarkus.flyway.jdbc-url", values.get("quarkus.datasource.jdbc.url") + PATIENT);
        values.put("quarkus.flyway.username", values.get("quarkus.datasource.username"));
        values.put("quarkus.flyway.password", values.get("quarkus.datasource.password"));
        return List.of(new PropertiesConfigSource(values, "xiaolian-database", 275));
    }

    /** Our parameters first, so that whatever the administrator wrote in DB_URL wins. */
    private static String withParameters(String url, String more) {
        int question = url.indexOf('?');
        String base = question < 0 ? url : url.substring(0, question);
        String own = question < 0 ? "" : "&" + url.substring(question + 1);
        return base + "?" + DRIVER_PARAMETERS + more + own;
    }

    private static boolean isBuilding() {
        return StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .anyMatch(name -> name.startsWith("io.quarkus.deployment.") && !name.contains(".dev.")
                        || name.startsWith("io.quarkus.maven.") || name.startsWith("io.quarkus.bootstrap.runner.none")));
    }

    private static boolean isSet(ConfigSourceContext context, String name) {
        String value = value(context, name);
        return value != null && !value.isBlank();
    }

    private static String value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value == null ? null : value.getValue();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}

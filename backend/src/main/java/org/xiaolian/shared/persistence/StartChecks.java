package org.xiaolian.shared.persistence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** What must be right before the application starts: the port, the database. Each refusal is one sentence. */
public final class StartChecks {
    private static final int ACCESS_DENIED = 1045;
    private static final int NO_RIGHTS = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    private StartChecks() {
    }

    public static void run() {
        Map<String, String> environment = System.getenv();
        port(environment.getOrDefault("HTTP_PORT", System.getProperty("quarkus.http.port", "8080")));
        String url = environment.get("DB_URL");
        if (url != null && !url.isBlank()) {
            database(url, environment.getOrDefault("DB_USER", ""), environment.getOrDefault("DB_PASSWORD", ""));
        } else if (System.getProperty("quarkus.datasource.jdbc.url") == null
                && environment.get("QUARKUS_DATASOURCE_JDBC_URL") == null) {
            String folder = environment.getOrDefault("XIAOLIAN_DATA_DIR", ".data");
            EmbeddedDatabase.start(Path.of(folder.isBlank() ? ".data" : folder), false);
        }
    }

    private static void port(String text) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Integer.parseInt(text)));
        } catch (NumberFormatException | IOException e) {
            throw new StartRefused("port-taken", text);
        }
    }

    static void database(String url, String user, String password) {
        Properties properties = new Properties();
        properties.put("user", user);
        properties.put("password", password);
        properties.put("connectTimeout", "5000");
        try (java.sql.Connection connection = DriverManager.getConnection(url, properties)) {
            if (!DatabaseVersions.supported(connection.getMetaData().getDatabaseProductVersion())) {
                throw new StartRefused("database-too-old", connection.getMetaData().getDatabaseProductVersion());
            }
        } catch (SQLException e) {
            int code = e.getErrorCode();
            throw new StartRefused(code == ACCESS_DENIED ? "database-password"
                    : code == UNKNOWN_DATABASE || code == NO_RIGHTS ? "database-unknown" : "database-unreachable", url.replaceAll("\\?.*", ""));
        }
    }
}

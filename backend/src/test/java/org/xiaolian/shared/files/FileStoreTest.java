package org.xiaolian.shared.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both stores do the same: a folder, and a real S3 server that checks signatures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileStoreTest {
    private static final String KEY = "attachments/0199-a";

    private Path folder;
    private S3Server server;

    @BeforeAll
    void startS3(@TempDir Path made) throws IOException {
        folder = made;
        server = new S3Server(Files.createDirectories(folder.resolve("s3")));
    }

    @AfterAll
    void stopS3() {
        server.close();
    }

    private FileStore s3(String secret) {
        return new S3FileStore(server.endpoint(), "us-east-1", S3Server.BUCKET, S3Server.ACCESS_KEY, secret);
    }

    Stream<FileStore> stores() {
        return Stream.of(new FolderFileStore(folder.resolve("plain")), s3(S3Server.SECRET_KEY));
    }

    private static byte[] read(FileStore store) throws IOException {
        try (InputStream stream = store.get(KEY)) {
            return stream.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsPutIsReadAgainReplacedAndDeleted(FileStore store) throws IOException {
        byte[] large = new byte[20 * 1024 * 1024];
        new Random(1).nextBytes(large);
        store.put(KEY, large);
        assertArrayEquals(large, read(store));
        store.put(KEY, new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, read(store));
        store.delete(KEY);
        assertThrows(FileStoreException.class, () -> store.get(KEY));
        store.delete(KEY);
    }

    @Test
    void anS3StoreRefusesAWrongSecret() {
        FileStore wrong = s3("not the secret");
        assertThrows(FileStoreException.class, () -> wrong.put(KEY, new byte[] {1}));
    }

    @Test
    void aFolderTakesNoNameThatLeavesIt() {
        FileStore store = new FolderFileStore(folder.resolve("plain"));
        assertThrows(IllegalArgumentException.class, () -> store.put("../../etc/passwd", new byte[] {1}));
        assertEquals(false, Files.exists(folder.resolve("etc")));
    }
}

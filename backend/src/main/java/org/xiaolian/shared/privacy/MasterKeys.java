package org.xiaolian.shared.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret everything is derived from; it lives outside the database: {@code XIAOLIAN_MASTER_KEY} (32 bytes,
 * base64), or a file beside the embedded database, made at first start. Replicas must share it.
 */
@Singleton
public class MasterKeys {
    private static final int BYTES = 32;

    private final Optional<String> configured;
    private final Path folder;
    private byte[] master;

    MasterKeys(@ConfigProperty(name = "XIAOLIAN_MASTER_KEY") Optional<String> configured,
            @ConfigProperty(name = "XIAOLIAN_DATA_DIR", defaultValue = ".data") String folder,
            @ConfigProperty(name = "quarkus.profile", defaultValue = "prod") String profile) {
        this.configured = configured;
        this.folder = profile.equals("test") ? Path.of("target", "test-data") : Path.of(folder);
    }

    @PostConstruct
    void load() {
        master = configured.filter(text -> !text.isBlank()).map(text -> Base64.getDecoder().decode(text.strip()))
                .orElseGet(this::fromFile);
        if (master.length != BYTES) {
            throw new IllegalStateException("XIAOLIAN_MASTER_KEY must be 32 bytes in base64");
        }
    }

    private byte[] fromFile() {
        Path file = folder.resolve("keys").resolve("master.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                byte[] fresh = new byte[BYTES];
                new SecureRandom().nextBytes(fresh);
                try {
                    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                    } else {
                        Files.createFile(file);
                    }
                    Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
                } catch (FileAlreadyExistsException e) {
                    // Another start was quicker; its key is the key.
                }
            }
            return Base64.getDecoder().decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read or make the key file " + file, e);
        }
    }

    /** A key of its own for each purpose (HKDF's expand step with one block). */
    byte[] derive(String purpose) {
        return mac(master, ("xiaolian/" + purpose + "/1\u0001").getBytes(StandardCharsets.UTF_8));
    }

    /** Keyed hash for a purpose: seals, blind indexes. */
    public byte[] hmac(String purpose, byte[] content) {
        return mac(derive("hmac/" + purpose), content);
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

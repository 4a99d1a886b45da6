package org.xiaolian.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the store: an S3 endpoint when one is named, else a folder beside the data. Replicas must share either. */
@ApplicationScoped
class FileStoreConfig {
    private final Optional<String> endpoint;
    private final String region;
    private final Optional<String> bucket;
    private final Optional<String> accessKey;
    private final Optional<String> secretKey;
    private final Path folder;

    FileStoreConfig(@ConfigProperty(name = "XIAOLIAN_S3_ENDPOINT") Optional<String> endpoint,
            @ConfigProperty(name = "XIAOLIAN_S3_REGION", defaultValue = "us-east-1") String region,
            @ConfigProperty(name = "XIAOLIAN_S3_BUCKET") Optional<String> bucket,
            @ConfigProperty(name = "XIAOLIAN_S3_ACCESS_KEY") Optional<String> accessKey,
            @ConfigProperty(name = "XIAOLIAN_S3_SECRET_KEY") Optional<String> secretKey,
            @ConfigProperty(name = "XIAOLIAN_FILES_DIR") Optional<String> filesDir,
            @ConfigProperty(name = "XIAOLIAN_DATA_DIR", defaultValue = ".data") String dataDir,
            @ConfigProperty(name = "quarkus.profile", defaultValue = "prod") String profile) {
        this.endpoint = endpoint;
        this.region = region;
        this.bucket = bucket;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        Path data = profile.equals("test") ? Path.of("target", "test-data") : Path.of(dataDir);
        this.folder = filesDir.filter(text -> !text.isBlank()).map(Path::of).orElse(data.resolve("files"));
    }

    @Produces
    @Singleton
    FileStore store() {
        return endpoint.filter(url -> !url.isBlank()).<FileStore>map(url -> new S3FileStore(url, region, named(bucket, "XIAOLIAN_S3_BUCKET"),
                named(accessKey, "XIAOLIAN_S3_ACCESS_KEY"), named(secretKey, "XIAOLIAN_S3_SECRET_KEY"))).orElseGet(() -> new FolderFileStore(folder));
    }

    private static String named(Optional<String> value, String name) {
        return value.filter(text -> !text.isBlank()).orElseThrow(() -> new IllegalStateException(
                "XIAOLIAN_S3_ENDPOINT is set, " + name + " is not / 已设置 XIAOLIAN_S3_ENDPOINT，还缺 " + name));
    }
}

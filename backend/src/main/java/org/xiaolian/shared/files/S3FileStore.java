package org.xiaolian.shared.files;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.errors.MinioException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;

/** Files in one bucket of a store that speaks S3. The bucket exists already: making one is the operator's right, not ours. */
final class S3FileStore implements FileStore {
    private static final long SECONDS = 20;

    private final MinioClient client;
    private final String bucket;

    S3FileStore(String endpoint, String region, String bucket, String accessKey, String secretKey) {
        this.client = MinioClient.builder().endpoint(endpoint).region(region).credentials(accessKey, secretKey).build();
        this.client.setTimeout(TimeUnit.SECONDS.toMillis(SECONDS), TimeUnit.SECONDS.toMillis(SECONDS), TimeUnit.SECONDS.toMillis(SECONDS));
        this.bucket = bucket;
    }

    @Override
    public void put(String key, byte[] content) {
        try (InputStream stream = new ByteArrayInputStream(content)) {
            client.putObject(PutObjectArgs.builder().bucket(bucket).object(key).stream(stream, content.length, -1)
                    .contentType("application/octet-stream").build());
        } catch (MinioException | IOException | GeneralSecurityException e) {
            throw new FileStoreException("cannot write " + key, e);
        }
    }

    @Override
    public InputStream get(String key) {
        try {
            return client.getObject(GetObjectArgs.builder().bucket(bucket).object(key).build());
        } catch (MinioException | IOException | GeneralSecurityException e) {
            throw new FileStoreException("cannot read " + key, e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            client.removeObject(RemoveObjectArgs.builder().bucket(bucket).object(key).build());
        } catch (MinioException | IOException | GeneralSecurityException e) {
            throw new FileStoreException("cannot delete " + key, e);
        }
    }
}

package org.xiaolian.shared.files;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.filesystem.FilesystemApiMetadata;

/**
 * A real S3 server over a folder, in a process of its own: it needs another Guice than the one Quarkus brings to tests. It
 * checks signatures, and ends when its standard input does, so that it never outlives the tests.
 */
final class S3Server implements AutoCloseable {
    static final String BUCKET = "files";
    static final String ACCESS_KEY = "key";
    static final String SECRET_KEY = "secret";

    private final Process process;
    private final String endpoint;

    S3Server(Path folder) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String own = Arrays.stream(classes.split(File.pathSeparator)).filter(entry -> !entry.contains("guice-5")).collect(Collectors.joining(File.pathSeparator));
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp", own, S3Server.class.getName(),
                folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        endpoint = "http://127.0.0.1:" + Integer.parseInt(output.readLine());
    }

    String endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.destroy();
    }

    public static void main(String[] folder) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("jclouds.filesystem.basedir", folder[0]);
        BlobStore blobs = ContextBuilder.newBuilder(new FilesystemApiMetadata()).credentials(ACCESS_KEY, SECRET_KEY).overrides(settings)
                .build(BlobStoreContext.class).getBlobStore();
        blobs.createContainerInLocation(null, BUCKET);
        S3Proxy server = S3Proxy.builder().blobStore(blobs).endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY).build();
        server.start();
        System.out.println(server.getPort());
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        System.exit(0);
    }
}

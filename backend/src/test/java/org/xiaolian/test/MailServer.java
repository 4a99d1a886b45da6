package org.xiaolian.test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** A mail server that speaks SMTP on a port of this machine, for the whole run; tests read its mailboxes. */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    private static final String HERE = "127.0.0.1";

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        int port = freePort();
        server = new GreenMail(new ServerSetup(port, HERE, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of("XIAOLIAN_SMTP_HOST", HERE, "XIAOLIAN_SMTP_PORT", String.valueOf(port), "XIAOLIAN_SMTP_START_TLS", "DISABLED", "XIAOLIAN_SMTP_FROM",
                "xiaolian@example.cn", "XIAOLIAN_PUBLIC_URL", "https://xiaolian.example.cn/");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}

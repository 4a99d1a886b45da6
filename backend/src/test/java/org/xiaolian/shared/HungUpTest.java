package org.xiaolian.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Whoever leaves in the middle of a request is not written down as a fault of the application. */
@QuarkusTest
class HungUpTest {
    @Test
    void aCallerWhoHangsUpWhileSendingIsNoFault() throws IOException, InterruptedException {
        BlockingQueue<LogRecord> told = new LinkedBlockingQueue<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord message) {
                told.add(message);
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        handler.setLevel(Level.ALL);
        Logger log = Logger.getLogger("org.xiaolian.shared.problem.ProblemMappers");
        Level before = log.getLevel();
        log.addHandler(handler);
        log.setLevel(Level.ALL);
        try {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                socket.setSoTimeout(60_000);
                socket.getOutputStream().write(("POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 200\r\n"
                        + "Expect: 100-continue\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                // The server asks for the body only once it is reading it; a head that arrives together with the end never reaches the operation.
                assertEquals("HTTP/1.1 100 Continue", new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine());
            }
            LogRecord first = told.poll(60, TimeUnit.SECONDS);
            assertNotNull(first, "nothing was logged of the broken request");
            assertEquals(Level.FINE.intValue(), first.getLevel().intValue(), first.getMessage());
        } finally {
            log.removeHandler(handler);
            log.setLevel(before);
        }
    }
}

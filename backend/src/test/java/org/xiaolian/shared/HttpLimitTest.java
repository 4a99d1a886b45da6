package org.xiaolian.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too long for any resource is still refused with a document, over a plain socket as it stands on the wire. */
@QuarkusTest
class HttpLimitTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9000 | en | The address is too long; use fewer filters.", "9000 | zh-CN | 地址太长，请减少筛选条件。",
        "100000 | en | The address is too long; use fewer filters."})
    void anAddressThatIsTooLongIsAProblemDocument(int length, String language, String sentence) throws IOException {
        JsonNode problem = refused(414, "GET /api/v1/children?q=" + "a".repeat(length) + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: " + language + "\r\nConnection: close\r\n\r\n");
        assertEquals("request.address-too-long", problem.path("code").asText());
        assertEquals(sentence, problem.path("detail").asText());
    }

    @ParameterizedTest
    @CsvSource({"X-Long, 17000", "Cookie, 60000", "X-Long, 100000"})
    void headersThatAreTooLargeAreAProblemDocument(String header, int length) throws IOException {
        JsonNode problem = refused(431, "GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n" + header + ": a=" + "a".repeat(length) + "\r\n\r\n");
        assertEquals("request.headers-too-large", problem.path("code").asText());
        assertEquals("The headers are too large; clear the browser's cookies and try again.", problem.path("detail").asText());
    }

    private static JsonNode refused(int status, String request) throws IOException {
        String answer = exchange(request);
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer.lines().findFirst().orElse("no answer"));
        assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("content-type: application/problem+json"), answer);
        JsonNode problem = JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertEquals(status, problem.path("status").asInt());
        assertTrue(!problem.path("traceId").asText().isEmpty());
        return problem;
    }

    /** Until the server closes, as it is asked to. */
    private static String exchange(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

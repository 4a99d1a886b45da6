package org.xiaolian.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One signed-in client of the running application. */
record BenchClient(HttpClient http, String base, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode post(String path, String body) throws Exception {
        return read(send(request(path).header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)).build()));
    }

    JsonNode get(String path) throws Exception {
        return read(send(request(path).build()));
    }

    /** Starts long work and waits for its end, in seconds. */
    double job(String path, String body) throws Exception {
        long began = System.nanoTime();
        ended(post(path, body).path("id").asText());
        return (System.nanoTime() - began) / 1e9;
    }

    /** The job when it is done. */
    JsonNode ended(String job) throws Exception {
        while (true) {
            JsonNode state = get("/jobs/" + job);
            if (state.path("state").asText().equals("DONE")) {
                return state;
            }
            if (state.path("state").asText().matches("FAILED|CANCELLED")) {
                throw new IllegalStateException("job " + state);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + "/api/v1" + path)).header("Authorization", "Bearer " + token);
    }

    byte[] send(HttpRequest request) throws Exception {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " answers " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    private static JsonNode read(byte[] answer) throws Exception {
        return JSON.readTree(answer);
    }
}

package org.xiaolian.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.ProblemCode;
import org.xiaolian.shared.problem.ProblemDocument;
import org.xiaolian.shared.problem.ProblemResponses;

/**
 * The web app's own addresses ({@code /children/…}) are answered with its page; unknown API addresses and refusals made
 * below JAX-RS (a body over the limit) with a problem document.
 */
@ApplicationScoped
class SpaRoutes {
    private static final int LAST = 100_000;
    private static final int MAX_ADDRESS = 8 * 1024;
    private static final int MAX_HEADERS = 16 * 1024;

    private final ObjectMapper json;
    private final long maxBodyBytes;

    SpaRoutes(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.maxBodyBytes = maxBody.asLongValue();
    }

    void register(@Observes Router router) {
        // Before the resources: they would answer 404 for every address they do not know.
        router.route().order(-LAST + 1).handler(this::page);
        router.route().order(-LAST).failureHandler(this::failed);
        router.route().order(-LAST).handler(this::limit);
    }

    /** The framework's own refusals of what is too long have no document; these are asked first, and theirs begin far beyond. */
    private void limit(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > maxBodyBytes) {
            refuse(request, CommonProblem.TOO_LARGE);
        } else if (request.request().uri().length() > MAX_ADDRESS) {
            refuse(request, CommonProblem.ADDRESS_TOO_LONG);
        } else if (headers(request) > MAX_HEADERS) {
            refuse(request, CommonProblem.HEADERS_TOO_LARGE);
        } else {
            request.next();
        }
    }

    private static int headers(RoutingContext request) {
        int characters = 0;
        for (var header : request.request().headers()) {
            characters += header.getKey().length() + header.getValue().length() + 4;
        }
        return characters;
    }

    private void refuse(RoutingContext request, ProblemCode code) {
        request.response().putHeader("Connection", "close");
        answer(request, code);
    }

    private void page(RoutingContext request) {
        String path = request.normalizedPath();
        boolean reading = request.request().method() == HttpMethod.GET || request.request().method() == HttpMethod.HEAD;
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        if (reading && !file && !path.equals("/") && !path.startsWith("/api") && !path.startsWith("/q/") && !path.equals("/q")) {
            request.reroute("/index.html");
        } else {
            request.next();
        }
    }

    private void failed(RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            request.next();
            return;
        }
        switch (request.statusCode()) {
            case 413 -> answer(request, CommonProblem.TOO_LARGE);
            case 400 -> answer(request, CommonProblem.MALFORMED);
            case 414 -> answer(request, CommonProblem.ADDRESS_TOO_LONG);
            case 431 -> answer(request, CommonProblem.HEADERS_TOO_LARGE);
            default -> request.next();
        }
    }

    private void answer(RoutingContext request, ProblemCode code) {
        try {
            request.response().setStatusCode(code.status()).putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                    .end(json.writeValueAsString(ProblemResponses.document(code, List.of(), request)));
        } catch (JsonProcessingException e) {
            request.response().setStatusCode(code.status()).end();
        }
    }
}

package org.xiaolian.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Security headers and the trace id on every answer, whatever its status (scorecard S-19). */
@ApplicationScoped
class ResponseHeaders {
    private static final int BEFORE_ALL = 100_000;
    /** The one style element React Aria adds (touch-action of pressable things); by its hash, so that no other gets in. */
    private static final String TOUCH_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";
    private static final String CSP = "default-src 'self'; script-src 'self'; style-src 'self' " + TOUCH_STYLE + "; img-src 'self' data:;"
            + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";
    /** Swagger UI sets inline styles; it is an administrators' page of its own. */
    private static final String SWAGGER_CSP = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL);
    }

    private void add(RoutingContext request) {
        String path = request.request().path();
        request.addHeadersEndHandler(ignored -> {
            HttpServerResponse response = request.response();
            response.putHeader(TraceIds.HEADER, TraceIds.of(request));
            response.putHeader("X-Content-Type-Options", "nosniff");
            response.putHeader("Referrer-Policy", "no-referrer");
            response.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
            response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.putHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=(), payment=()");
            response.putHeader("X-Frame-Options", "DENY");
            if (!response.headers().contains("Content-Security-Policy")) {
                response.putHeader("Content-Security-Policy", path != null && path.startsWith("/q/swagger-ui") ? SWAGGER_CSP : CSP);
            }
            if (path != null && path.startsWith("/api/") && !response.headers().contains("Cache-Control")) {
                response.putHeader("Cache-Control", "no-store");
            } else if (path != null && path.startsWith("/assets/")) {
                response.putHeader("Cache-Control", "public, max-age=31536000, immutable");
            } else if (path != null && !path.startsWith("/api/")) {
                response.putHeader("Cache-Control", "no-cache");
            }
        });
        request.next();
    }
}

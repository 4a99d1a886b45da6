package org.xiaolian.shared.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.common.util.RestMediaType;
import org.xiaolian.shared.http.TraceIds;

/** Builds the answer for a refusal. The only place where an error body is made. */
@ApplicationScoped
public class ProblemResponses {
    static final String TYPE_BASE = "https://xiaolian.org/problems/";

    private final io.quarkus.vertx.http.runtime.CurrentVertxRequest current;

    ProblemResponses(io.quarkus.vertx.http.runtime.CurrentVertxRequest current) {
        this.current = current;
    }

    Response of(Problem problem) {
        return of(problem.problemCode(), problem.fields(), problem.retryAfterSeconds(), problem.arguments());
    }

    Response of(ProblemCode code) {
        return of(code, List.of(), null);
    }

    Response of(ProblemCode code, List<Problem.Field> fields, Integer retryAfterSeconds, Object... arguments) {
        ProblemDocument document = document(code, fields, current.getCurrent(), arguments);
        Response.ResponseBuilder response = Response.status(code.status()).entity(document)
                .type(RestMediaType.valueOf(ProblemDocument.MEDIA_TYPE)).header("Cache-Control", "no-store");
        if (retryAfterSeconds != null) {
            response.header("Retry-After", retryAfterSeconds);
        }
        if (code.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    /** The document alone, for answers given below JAX-RS (unknown routes, body limits). */
    public static ProblemDocument document(ProblemCode code, List<Problem.Field> fields, RoutingContext request,
            Object... arguments) {
        Language language = Language.of(request == null ? null : request.request().getHeader("Accept-Language"));
        return new ProblemDocument(TYPE_BASE + code.code(), title(code.status()), code.status(),
                language.sentence(code, arguments), code.code(),
                fields.stream().map(f -> new ProblemDocument.ProblemFieldError(f.field(), f.code().code(),
                        language.sentence(f.code(), f.arguments()))).toList(),
                TraceIds.of(request));
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? (status == 422 ? "Unprocessable Content" : "Error") : known.getReasonPhrase();
    }
}

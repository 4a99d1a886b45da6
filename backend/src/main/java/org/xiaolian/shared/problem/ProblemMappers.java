package org.xiaolian.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.xiaolian.shared.files.FileStoreException;
import org.xiaolian.shared.persistence.DatabaseFault;

/** Turns whatever leaves a resource into a problem document; nothing internal reaches the caller. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response problem(Problem e) {
        return responses.of(e);
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException e) {
        List<Problem.Field> fields = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            fields.add(ConstraintProblems.of(violation));
        }
        fields.sort(java.util.Comparator.comparing(Problem.Field::field));
        return responses.of(CommonProblem.INVALID, fields, null);
    }

    @ServerExceptionMapper
    Response json(MismatchedInputException e) {
        if (e.getPath().isEmpty()) {
            return responses.of(CommonProblem.MALFORMED_JSON);
        }
        CommonProblem code = CommonProblem.WRONG_TYPE;
        if (e instanceof UnrecognizedPropertyException) {
            code = CommonProblem.UNKNOWN_FIELD;
        } else if (e instanceof InvalidFormatException format && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            code = CommonProblem.UNKNOWN_VALUE;
        } else if (e instanceof InvalidFormatException format && format.getTargetType() == String.class) {
            code = CommonProblem.CONTROL_CHARACTERS;
        }
        return responses.of(CommonProblem.INVALID, List.of(new Problem.Field(path(e), code)), null);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        return responses.of(CommonProblem.MALFORMED_JSON);
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException e) {
        return responses.of(CommonProblem.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException e) {
        return responses.of(CommonProblem.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return responses.of(CommonProblem.FORBIDDEN);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException e) {
        return responses.of(CommonProblem.VERSION_STALE);
    }

    @ServerExceptionMapper
    Response files(FileStoreException e) {
        LOG.error("the file store does not answer", e);
        return responses.of(CommonProblem.UNAVAILABLE, List.of(), 5, 5);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        // Also what the router throws for a query or path parameter it cannot read.
        return responses.of(CommonProblem.NOT_FOUND);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e.getCause() instanceof MismatchedInputException input) {
            return json(input);
        }
        if (e.getCause() instanceof JsonProcessingException) {
            return responses.of(CommonProblem.MALFORMED_JSON);
        }
        return switch (e.getResponse().getStatus()) {
            case 400 -> responses.of(CommonProblem.MALFORMED_JSON);
            case 401 -> responses.of(CommonProblem.UNAUTHENTICATED);
            case 403 -> responses.of(CommonProblem.FORBIDDEN);
            case 404 -> responses.of(CommonProblem.NOT_FOUND);
            case 405 -> responses.of(CommonProblem.METHOD_NOT_ALLOWED);
            case 406 -> responses.of(CommonProblem.NOT_ACCEPTABLE);
            case 413 -> responses.of(CommonProblem.TOO_LARGE);
            case 415 -> responses.of(CommonProblem.UNSUPPORTED_TYPE);
            default -> fault(e);
        };
    }

    @ServerExceptionMapper
    Response fault(Throwable e) {
        return switch (DatabaseFault.of(e)) {
            case UNIQUE, FOREIGN_KEY -> responses.of(CommonProblem.CONFLICT);
            case CHECK, TOO_LONG -> responses.of(CommonProblem.INVALID);
            case STALE -> responses.of(CommonProblem.VERSION_STALE);
            case RETRYABLE, UNREACHABLE, SATURATED -> responses.of(CommonProblem.UNAVAILABLE, List.of(), 2, 2);
            case NONE -> internal(e);
        };
    }

    private Response internal(Throwable e) {
        Response response = responses.of(CommonProblem.INTERNAL);
        ProblemDocument document = (ProblemDocument) response.getEntity();
        if (hungUp(e)) {
            LOG.debugf("the caller hung up: %s", document.traceId());
        } else {
            LOG.errorf(e, "fault %s", document.traceId());
        }
        return response;
    }

    /** A page left or a phone out of reach in the middle of a request is nobody's fault, and nobody reads the answer. */
    private static boolean hungUp(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() != null ? r.getFieldName() : "[" + r.getIndex() + "]")
                .collect(Collectors.joining(".")).replace(".[", "[");
    }
}

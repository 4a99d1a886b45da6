package org.xiaolian.shared.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;

/** See {@link WriteOnce}. The retry is outside the transaction: inside, it would repeat in a dead one. */
@WriteOnce
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class WriteOnceInterceptor {
    private static final int TRANSACTION_SECONDS = 30;
    private static final UUID NOBODY = new UUID(0, 0);

    private final CurrentVertxRequest request;
    private final CurrentCaller callers;
    private final IdempotencyStore store;
    private final ObjectMapper json;

    WriteOnceInterceptor(CurrentVertxRequest request, CurrentCaller callers, IdempotencyStore store, ObjectMapper json) {
        this.request = request;
        this.callers = callers;
        this.store = store;
        this.json = json;
    }

    @AroundInvoke
    Object write(InvocationContext invocation) throws Exception {
        RoutingContext http = request.getCurrent();
        String key = http == null || !http.request().method().name().equals("POST") ? null
                : http.request().getHeader("Idempotency-Key");
        if (key == null) {
            return repeatedly(invocation::proceed, false);
        }
        if (key.isBlank() || key.length() > IdempotencyStore.MAX_KEY) {
            throw new Problem(CommonProblem.KEY_INVALID);
        }
        Caller caller = callers.orNull();
        IdempotencyStore.Key stored = new IdempotencyStore.Key(caller == null ? NOBODY : caller.personId(), key,
                store.fingerprint(http.request().method() + " " + http.request().path(), invocation.getParameters()));
        return repeatedly(() -> once(invocation, stored), true);
    }

    private Object once(InvocationContext invocation, IdempotencyStore.Key key) throws Exception {
        if (!store.claim(key)) {
            return store.replay(key);
        }
        Object result = invocation.proceed();
        if (result instanceof Response response && response.getStatus() < 400) {
            store.keep(key, response.getStatus(), response.getHeaderString("Location"), response.getHeaderString("ETag"),
                    body(response.getEntity()));
        }
        return result;
    }

    private byte[] body(Object entity) throws JsonProcessingException {
        return entity == null ? null : json.writeValueAsBytes(entity);
    }

    private static Object repeatedly(Callable<Object> unit, boolean keyed) throws Exception {
        try {
            return RetriedUnit.call(TRANSACTION_SECONDS, unit);
        } catch (Exception e) {
            if (!(e instanceof Problem) && DatabaseFault.of(e) == DatabaseFault.RETRYABLE) {
                throw Problem.retryLater(keyed ? CommonProblem.KEY_IN_USE : CommonProblem.UNAVAILABLE, 2);
            }
            throw e;
        }
    }
}

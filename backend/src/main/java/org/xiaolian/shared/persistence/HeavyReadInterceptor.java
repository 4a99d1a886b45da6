package org.xiaolian.shared.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.TimeUnit;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/** See {@link HeavyRead}. It waits before the transaction begins, so before a connection is taken. */
@HeavyRead
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class HeavyReadInterceptor {
    private static final int WAIT_SECONDS = 20;
    private static final int RETRY_SECONDS = 5;

    private final HeavyReadTurns turns;

    HeavyReadInterceptor(HeavyReadTurns turns) {
        this.turns = turns;
    }

    @AroundInvoke
    Object read(InvocationContext invocation) throws Exception {
        if (!turns.take(WAIT_SECONDS, TimeUnit.SECONDS)) {
            throw Problem.retryLater(CommonProblem.UNAVAILABLE, RETRY_SECONDS);
        }
        try {
            return invocation.proceed();
        } finally {
            turns.giveBack();
        }
    }
}

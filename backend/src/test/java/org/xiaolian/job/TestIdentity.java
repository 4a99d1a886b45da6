package org.xiaolian.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.account.CallerDirectory;

/** Work done as somebody, in a transaction, as a chunk of her job is. */
@ApplicationScoped
public class TestIdentity {
    private final JobIdentity identity;
    private final CallerDirectory callers;

    TestIdentity(JobIdentity identity, CallerDirectory callers) {
        this.identity = identity;
        this.callers = callers;
    }

    public void as(UUID person, Runnable work) {
        try {
            identity.as(callers.active(person, null).orElseThrow(), () -> {
                QuarkusTransaction.requiringNew().run(work);
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

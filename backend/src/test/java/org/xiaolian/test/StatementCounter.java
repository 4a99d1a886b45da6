package org.xiaolian.test;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that Hibernate prepares: a list needs as many for fifty rows as for one. */
@ApplicationScoped
public class StatementCounter {
    private final EntityManagerFactory factory;

    StatementCounter(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** How many statements the work takes; nothing else may run meanwhile. */
    public long during(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        if (!statistics.isStatisticsEnabled()) {
            throw new IllegalStateException("statistics are off: every count would be 0");
        }
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}

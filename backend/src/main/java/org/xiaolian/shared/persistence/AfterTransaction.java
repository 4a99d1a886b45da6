package org.xiaolian.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jboss.logging.Logger;

/**
 * For what no rollback undoes, such as files: it is done when the transaction has ended, one way or the other. A failure
 * there is logged and harms nobody: what is left over is ciphertext whose key is gone.
 */
@ApplicationScoped
public class AfterTransaction {
    private static final Logger LOG = Logger.getLogger(AfterTransaction.class);

    private final TransactionSynchronizationRegistry transactions;

    AfterTransaction(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    public void committed(Runnable work) {
        register(true, work);
    }

    public void rolledBack(Runnable work) {
        register(false, work);
    }

    private void register(boolean wanted, Runnable work) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do before.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED == wanted) {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        LOG.warn("work after a transaction failed", e);
                    }
                }
            }
        });
    }
}

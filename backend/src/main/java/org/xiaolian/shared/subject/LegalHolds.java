package org.xiaolian.shared.subject;

import java.util.UUID;

/** Whoever keeps the register of files that a court, an inquiry or a dispute needs (rules.md P-17). */
public interface LegalHolds {
    /** 409 while a hold stands on the child's file: ask before anything of it is destroyed, in the transaction that destroys it. */
    void check(UUID childId);

    /** Whether one stands on the child's file, and stays until the transaction ends. */
    boolean stands(UUID childId);
}

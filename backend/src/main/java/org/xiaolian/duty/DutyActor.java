package org.xiaolian.duty;

import org.xiaolian.account.Role;
import org.xiaolian.shared.FeatureApi;

/** Who owes what a rule asks (rules.md D-22): helpers of a kind of pairing, whoever holds a post for the child, or the parents. */
@FeatureApi
public enum DutyActor {
    HELPER(null), VILLAGE_DIRECTOR(Role.VILLAGE_DIRECTOR), CLASS_TEACHER(Role.CLASS_TEACHER), TOWN_SUPERVISOR(Role.TOWN_SUPERVISOR), PARENTS(null);

    private final Role role;

    DutyActor(Role role) {
        this.role = role;
    }

    /** The role that is the post; null for helpers and parents. */
    Role role() {
        return role;
    }

    boolean isPost() {
        return role != null;
    }
}

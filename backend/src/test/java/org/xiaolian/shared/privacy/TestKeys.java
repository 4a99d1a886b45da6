package org.xiaolian.shared.privacy;

import jakarta.enterprise.context.ApplicationScoped;

/** People's keys as a replica sees them that has just started. */
@ApplicationScoped
public class TestKeys {
    private final DataKeys keys;

    TestKeys(DataKeys keys) {
        this.keys = keys;
    }

    public void forgetOpened() {
        keys.forgetOpened();
    }
}

package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaolian.shared.FeatureApi;

/** For the demo data alone: a password as it is stored. */
@FeatureApi
@ApplicationScoped
public class PasswordHashing {
    private final Passwords passwords;

    PasswordHashing(Passwords passwords) {
        this.passwords = passwords;
    }

    public String hash(String password) {
        return passwords.hash(password);
    }
}

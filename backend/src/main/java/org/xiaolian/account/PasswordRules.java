package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.xiaolian.shared.problem.Problem;

/**
 * NIST SP 800-63B-4 for a single factor: at least 15 characters (code points), nothing prescribed about their kinds, no
 * expiry; the whole password must not be a repetition, a sequence, or the login name written again.
 */
@ApplicationScoped
class PasswordRules {
    private static final int MIN_LENGTH = 15;
    private static final Set<String> COMMON = Set.of("123456789012345", "1234567890123456", "qwertyuiopasdfgh", "passwordpassword",
            "aaaaaaaaaaaaaaa", "adminadminadmin", "woaininwoaini1314", "xiaolianxiaolian", "password12345678");

    void check(String field, String password, String loginName) {
        String text = Normalizer.normalize(password, Normalizer.Form.NFKC);
        if (text.codePointCount(0, text.length()) < MIN_LENGTH) {
            throw Problem.field(field, SessionProblem.PASSWORD_TOO_SHORT);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean repeated = lower.chars().distinct().count() < 4;
        boolean name = loginName != null && lower.replace(loginName.toLowerCase(Locale.ROOT), "").length() < 6;
        if (repeated || name || COMMON.contains(lower)) {
            throw Problem.field(field, SessionProblem.PASSWORD_KNOWN);
        }
    }
}

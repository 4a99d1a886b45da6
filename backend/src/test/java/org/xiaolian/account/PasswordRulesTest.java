package org.xiaolian.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.shared.problem.Problem;

/** NIST SP 800-63B-4: length counts, kinds of characters do not, and what everybody uses is refused. */
class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "abcdefghijklmn | false", "abcdefghijklmno | true", "only lower case words | true", "123 456 789 abc | true",
        "一二三四五六七八九十一二三四 | false", "一二三四五六七八九十一二三四五 | true", "😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰 | true",
        "😀😁😂🤣😃😄😅 | false", "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏ | true", "aaaaaaaaaaaaaaaa | false", "abababababababab | false",
        "123456789012345 | false", "PasswordPassword | false", "qwertyuiopasdfgh | false", "zhangxianfang123 | false",
        "zhangxianfangzhangxianfang | false", "zhangxianfang likes tea | true", "correct horse battery staple | true"})
    void aPasswordIsTakenOrRefused(String password, boolean taken) {
        assertEquals(taken, taken(password), password);
    }

    private boolean taken(String password) {
        try {
            rules.check("password", password, "zhangxianfang");
            return true;
        } catch (Problem e) {
            return false;
        }
    }
}

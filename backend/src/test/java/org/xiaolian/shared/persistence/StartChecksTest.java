package org.xiaolian.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The sentence at a start that cannot be fits the cause. */
@QuarkusTest
class StartChecksTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;
    @ConfigProperty(name = "quarkus.datasource.username")
    String user;
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void aDatabaseThatDoesNotExistIsNoWrongPassword() {
        String other = url.replaceFirst("(://[^/]+)/[^?]+", "$1/not_there");
        String sentence = assertThrows(StartRefused.class, () -> StartChecks.database(other, user, password)).getMessage();
        assertTrue(sentence.contains("has no database") && !sentence.contains("DB_PASSWORD"), sentence);
    }

    @Test
    void aWrongPasswordIsOne() {
        String sentence = assertThrows(StartRefused.class, () -> StartChecks.database(url, user, "wrong")).getMessage();
        assertTrue(sentence.contains("check DB_USER and DB_PASSWORD") && !sentence.contains("wrong"), sentence);
    }
}

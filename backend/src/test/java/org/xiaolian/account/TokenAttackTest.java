package org.xiaolian.account;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.test.World;

/** Tokens as an attacker would make them (security.md 1.5). Each differs in one thing from one that is accepted. */
@QuarkusTest
class TokenAttackTest {
    private static final long TEN_YEARS = 315_360_000L;

    @Inject
    World world;
    @Inject
    SigningKeys keys;
    @Inject
    OfficeTime time;
    @Inject
    ObjectMapper json;

    private PrivateKey key;
    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();

    @BeforeEach
    void aTokenThatIsAccepted() throws Exception {
        UUID person = world.county().person(Role.COUNTY_ADMIN);
        String real = world.token(person);
        claims.putAll(json.readValue(Base64.getUrlDecoder().decode(real.split("\\.")[1]), Map.class));
        key = keys.current().privateKey();
        header.putAll(Map.of("alg", "EdDSA", "typ", "at+jwt", "kid", keys.current().id()));
        call(signed()).statusCode(200).body("personId", equalTo(person.toString()));
    }

    @Test
    void algorithmNoneIsRefused() throws Exception {
        header.put("alg", "none");
        call(content() + ".").statusCode(401).body("code", equalTo("session.required"));
        call(signed()).statusCode(401);
    }

    @Test
    void hmacWithThePublicKeyIsRefused() throws Exception {
        PublicKey open = keys.find(keys.current().id()).orElseThrow();
        header.put("alg", "HS256");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(open.getEncoded(), "HmacSHA256"));
        call(content() + "." + base64(mac.doFinal(content().getBytes(StandardCharsets.UTF_8)))).statusCode(401);
    }

    @Test
    void anotherKeyIsRefusedWhateverItsNameAndWithItsKeyInTheHeader() throws Exception {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        call(signed()).statusCode(401);
        for (String kid : List.of(UUID.randomUUID().toString(), "../../x", "' OR '1'='1", "")) {
            header.put("kid", kid);
            call(signed()).statusCode(401);
        }
        header.put("jku", "https://attacker.example/keys.json");
        call(signed()).statusCode(401);
    }

    @Test
    void anUnknownOrMissingKeyNameIsRefusedThoughTheKeyIsRight() throws Exception {
        header.put("kid", UUID.randomUUID().toString());
        call(signed()).statusCode(401);
        header.remove("kid");
        call(signed()).statusCode(401);
    }

    @Test
    void aWrongMissingOrForeignAudienceIsRefused() throws Exception {
        claims.put("aud", "another-api");
        call(signed()).statusCode(401);
        claims.put("aud", List.of());
        call(signed()).statusCode(401);
        claims.remove("aud");
        call(signed()).statusCode(401);
    }

    @Test
    void aWrongOrMissingIssuerIsRefused() throws Exception {
        claims.put("iss", "https://attacker.example");
        call(signed()).statusCode(401);
        claims.remove("iss");
        call(signed()).statusCode(401);
    }

    @Test
    void aTypeOtherThanAnAccessTokenIsRefused() throws Exception {
        for (String type : List.of("JWT", "refresh+jwt", "")) {
            header.put("typ", type);
            call(signed()).statusCode(401);
        }
        header.remove("typ");
        call(signed()).statusCode(401);
    }

    @Test
    void aLifeOfTenYearsIsRefused() throws Exception {
        claims.put("exp", time.now().getEpochSecond() + TEN_YEARS);
        call(signed()).statusCode(401);
        claims.remove("exp");
        call(signed()).statusCode(401);
    }

    @Test
    void oneSecondAfterItsEndATokenIsRefused() throws Exception {
        claims.put("iat", time.now().getEpochSecond() - 601);
        claims.put("exp", time.now().getEpochSecond() - 1);
        call(signed()).statusCode(401);
    }

    @Test
    void aTokenOfTheFutureOrWithoutBirthIsRefused() throws Exception {
        claims.put("nbf", time.now().getEpochSecond() + 300);
        call(signed()).statusCode(401);
        claims.remove("nbf");
        claims.remove("iat");
        call(signed()).statusCode(401);
    }

    @Test
    void aChangedContentIsRefused() throws Exception {
        String signature = signed().substring(signed().lastIndexOf('.'));
        claims.put("sub", UUID.randomUUID().toString());
        call(content() + signature).statusCode(401);
    }

    @Test
    void anUnknownUnreadableOrMissingSessionIsRefused() throws Exception {
        for (Object session : List.of(UUID.randomUUID().toString(), "1", 7)) {
            claims.put("sid", session);
            call(signed()).statusCode(401);
        }
        claims.remove("sid");
        call(signed()).statusCode(401);
        claims.put("sub", "");
        call(signed()).statusCode(401);
    }

    @Test
    void whatIsNoTokenIsRefused() {
        for (String token : List.of("", "x", "a.b.c", "....", "null", "e30.e30.")) {
            call(token).statusCode(401);
        }
        world.anonymous().header("Authorization", "Basic YWRtaW46YWRtaW4=").get("/session").then().statusCode(401);
    }

    @Test
    void noSpellingOfAnAddressOpensItWithoutATokenOrWithoutThePermission() throws Exception {
        String volunteer = world.token(world.county().person(Role.VOLUNTEER));
        for (String path : List.of("/api/v1/people", "/api/v1/%2e/people", "/api/v1/./people", "/api/v1/x/../people",
                "/api/v1/%2e%2e/v1/people", "/api/v1//people", "//api/v1/people", "/api//v1/people", "/api/v1/people/", "/api/v1/people;x=1",
                "/api/v1;x=1/people", "/api;x/v1/people", "/api/v1/people%3Bx=1", "/api/v1%2Fpeople", "/api%2Fv1%2Fpeople", "/api/v1/people%2F",
                "/api/v1/%70eople", "/api/v1/people%5C", "/api/v1/people%00", "/api/v1/people.json", "/API/V1/PEOPLE", "/api/v1/people?limit=1")) {
            closed(path, null);
            closed(path, volunteer);
        }
    }

    /** The web app's own page may answer an address that is none of the API's; data never do. */
    private static void closed(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertFalse(answer.statusCode() < 300 && !type.startsWith("text/html"), path + " answers " + answer.statusCode());
        assertFalse(answer.body().contains("\"items\""), path);
        if (path.equals("/api/v1/people")) {
            assertEquals(token == null ? 401 : 403, answer.statusCode());
        }
    }

    private io.restassured.response.ValidatableResponse call(String token) {
        return world.anonymous().header("Authorization", "Bearer " + token).get("/session").then();
    }

    private String signed() throws GeneralSecurityException, JsonProcessingException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(content().getBytes(StandardCharsets.UTF_8));
        return content() + "." + base64(signature.sign());
    }

    private String content() throws JsonProcessingException {
        return base64(json.writeValueAsBytes(header)) + "." + base64(json.writeValueAsBytes(claims));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

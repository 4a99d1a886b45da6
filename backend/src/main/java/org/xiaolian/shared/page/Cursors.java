package org.xiaolian.shared.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.privacy.MasterKeys;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/** Cursors: the last row's sort values, sealed so that nobody can make one up or carry it to another list. */
@ApplicationScoped
class Cursors {
    private static final int SEAL_BYTES = 12;
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {
    };

    private final ObjectMapper json;
    private final MasterKeys keys;

    Cursors(ObjectMapper json, MasterKeys keys) {
        this.json = json;
        this.keys = keys;
    }

    String seal(String list, Object[] values) {
        try {
            byte[] content = json.writeValueAsBytes(Arrays.stream(values).map(Cursors::text).toList());
            byte[] seal = sealOf(list, content);
            byte[] all = Arrays.copyOf(seal, SEAL_BYTES + content.length);
            System.arraycopy(content, 0, all, SEAL_BYTES, content.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Object> open(String list, String cursor, List<SortKey> order) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            if (all.length <= SEAL_BYTES) {
                throw new Problem(CommonProblem.BAD_CURSOR);
            }
            byte[] content = Arrays.copyOfRange(all, SEAL_BYTES, all.length);
            if (!MessageDigest.isEqual(Arrays.copyOf(all, SEAL_BYTES), sealOf(list, content))) {
                throw new Problem(CommonProblem.BAD_CURSOR);
            }
            List<String> texts = json.readValue(content, STRINGS);
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                values.add(value(texts.get(i), order.get(i).type()));
            }
            return values;
        } catch (IllegalArgumentException | IOException | IndexOutOfBoundsException e) {
            throw new Problem(CommonProblem.BAD_CURSOR);
        }
    }

    private byte[] sealOf(String list, byte[] content) {
        byte[] name = list.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(name, name.length + 1 + content.length);
        System.arraycopy(content, 0, all, name.length + 1, content.length);
        return Arrays.copyOf(keys.hmac("cursor", all), SEAL_BYTES);
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) : value.toString();
    }

    private static Object value(String text, Class<?> type) {
        if (type == byte[].class) {
            return Base64.getUrlDecoder().decode(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        return text;
    }
}

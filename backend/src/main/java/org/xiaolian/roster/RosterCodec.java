package org.xiaolian.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.child.ChildImage;
import org.xiaolian.guardian.FamilyRegister;
import org.xiaolian.shared.privacy.FieldCipher;

/** What rows keep: sealed where it is about people, plain where it only names columns. */
@ApplicationScoped
class RosterCodec {
    private static final String CELLS = "roster_row.cells";
    private static final String BEFORE = "roster_row.before";
    private static final TypeReference<Map<RosterColumn, RosterCell>> CELL_MAP = new TypeReference<>() {
    };
    private static final TypeReference<List<RosterIssue>> ISSUES = new TypeReference<>() {
    };
    private static final TypeReference<Map<RosterColumn, Integer>> MAPPING = new TypeReference<>() {
    };

    private final ObjectMapper json;
    private final FieldCipher cipher;

    RosterCodec(ObjectMapper json, FieldCipher cipher) {
        this.json = json;
        this.cipher = cipher;
    }

    /**
     * What the undo puts back.
     *
     * @param image what the import changed, as it was; null for a file the import opened
     * @param after what these tables said when the import was done, to see whether anything changed since
     * @param people people written down or given another telephone for this child
     * @param record the pairing or visit the row wrote; null for a row about the file and its family
     */
    record Before(ChildImage image, Map<String, String> after, Map<UUID, FamilyRegister.PersonChange> people, UUID record) {
    }

    /** @param owner the child whose row it is; the key the row shares while nobody has written it */
    byte[] cells(UUID owner, Map<RosterColumn, RosterCell> cells) {
        return cipher.seal(owner, CELLS, bytes(cells));
    }

    /** The same with another key. */
    byte[] reclosed(UUID owner, byte[] sealed) {
        return cipher.reseal(owner, CELLS, sealed);
    }

    Map<RosterColumn, RosterCell> cells(byte[] sealed) {
        byte[] plain = cipher.open(CELLS, sealed);
        return plain == null ? Map.of() : read(() -> json.readValue(plain, CELL_MAP));
    }

    byte[] before(UUID childId, Before before) {
        return cipher.seal(childId, BEFORE, bytes(before));
    }

    Before before(byte[] sealed) {
        return read(() -> json.readValue(cipher.open(BEFORE, sealed), Before.class));
    }

    String issues(List<RosterIssue> issues) {
        return text(issues);
    }

    List<RosterIssue> issues(String text) {
        return read(() -> json.readValue(text, ISSUES));
    }

    String mapping(Map<RosterColumn, Integer> mapping) {
        return text(mapping);
    }

    Map<RosterColumn, Integer> mapping(String text) {
        return read(() -> json.readValue(text, MAPPING));
    }

    String headers(List<String> headers) {
        return text(headers);
    }

    List<String> headers(String text) {
        return read(() -> json.readValue(text, new TypeReference<>() {
        }));
    }

    ObjectMapper json() {
        return json;
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

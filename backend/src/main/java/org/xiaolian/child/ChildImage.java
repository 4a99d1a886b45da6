package org.xiaolian.child;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.persistence.RecordImages;

/** A file with all that hangs on it, row by row; for putting it back. Never shown. */
@FeatureApi
public record ChildImage(@JsonValue Map<String, List<Map<String, String>>> rows) {
    @JsonCreator
    public ChildImage {
    }

    /** What each table says of the child, in a few characters. */
    public Map<String, String> digests() {
        return RecordImages.digests(rows);
    }

    /** Tables that say something else in the other image. */
    public Set<String> differences(ChildImage other) {
        return RecordImages.differences(rows, other.rows);
    }

    /** Only these tables. */
    public ChildImage only(Set<String> tables) {
        return new ChildImage(rows.entrySet().stream().filter(t -> tables.contains(t.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}

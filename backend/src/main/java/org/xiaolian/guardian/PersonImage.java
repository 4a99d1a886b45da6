package org.xiaolian.guardian;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.persistence.RecordImages;

/** Somebody around children with her telephones, row by row; for putting her back. Never shown. */
@FeatureApi
public record PersonImage(@JsonValue Map<String, List<Map<String, String>>> rows) {
    @JsonCreator
    public PersonImage {
    }

    /** What each table says of her, in a few characters. */
    public Map<String, String> digests() {
        return RecordImages.digests(rows);
    }
}

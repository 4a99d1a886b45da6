package org.xiaolian.ledger;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** A purpose as other rooms name it. */
@FeatureApi
public record DesignationRef(UUID id, String name) {
    /** Null for no purpose. */
    public static DesignationRef of(UUID id, String name) {
        return id == null ? null : new DesignationRef(id, name);
    }
}

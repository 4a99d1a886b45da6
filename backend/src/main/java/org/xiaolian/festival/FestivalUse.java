package org.xiaolian.festival;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** A room whose records refer to festivals; one that is referred to stays. */
@FeatureApi
public interface FestivalUse {
    /** Whether any record refers to it, whoever may see the record. */
    boolean isUsed(UUID festivalId);
}

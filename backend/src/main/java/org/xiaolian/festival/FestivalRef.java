package org.xiaolian.festival;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** A festival as other rooms name it. */
@FeatureApi
public record FestivalRef(UUID id, String nameZh, String nameEn) {
}

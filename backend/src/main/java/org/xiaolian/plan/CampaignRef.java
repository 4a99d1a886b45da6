package org.xiaolian.plan;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** A campaign as other rooms name it. */
@FeatureApi
public record CampaignRef(UUID id, String name) {
}

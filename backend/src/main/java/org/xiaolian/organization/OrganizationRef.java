package org.xiaolian.organization;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** An organization as other rooms name it. */
@FeatureApi
public record OrganizationRef(UUID id, String name) {
}

package org.xiaolian.region;

import org.xiaolian.shared.FeatureApi;

/** A place as other rooms name it. */
@FeatureApi
public record RegionRef(String code, String name, String fullName) {
}

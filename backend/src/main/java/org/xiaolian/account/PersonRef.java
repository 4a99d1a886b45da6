package org.xiaolian.account;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** A person as other rooms name her. */
@FeatureApi
public record PersonRef(UUID id, String name) {
}

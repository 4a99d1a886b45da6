package org.xiaolian.organization;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** A school counts its grades otherwise than was written down; in the transaction of the change. */
@FeatureApi
public record SchoolSystemChanged(UUID schoolId, SchoolSystem system) {
}

package org.xiaolian.donor;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.shared.FeatureApi;

/** A donor as other rooms name her. */
@FeatureApi
public record DonorRef(UUID id, DonorKind kind, String name, @Schema(description = "Whether she agreed to be named in public") boolean wantsToBeNamed) {
}

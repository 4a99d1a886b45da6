package org.xiaolian.guardian;

import java.util.List;
import org.xiaolian.child.CareType;
import org.xiaolian.shared.FeatureApi;

/**
 * What a roster says of a child's family; null where it says nothing.
 *
 * @param regionCode the child's village, where people written down here belong
 */
@FeatureApi
public record FamilyEntry(String regionCode, FamilyParent father, FamilyParent mother, FamilyCarer carer) {

    /** A parent: where she is, and how she is reached. */
    @FeatureApi
    public record FamilyParent(String name, ParentPresence presence, String workPlace, List<FamilyPhone> phones) {
    }

    /** Who cares. The name is null only when nobody does. */
    @FeatureApi
    public record FamilyCarer(String name, CareType careType, String relationCode, boolean entrusted, List<FamilyPhone> phones) {
    }

    /** A telephone, normalised, and whose it is when not her own. */
    @FeatureApi
    public record FamilyPhone(String phone, String ownerNote) {
    }

    /** Nothing said at all. */
    public boolean saysNothing() {
        return father == null && mother == null && carer == null;
    }
}

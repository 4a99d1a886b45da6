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
    public record FamilyParent(String name, ParentPresence presence, String workPlace, List<FamilyPhone> phones, FamilyDetails details) {
        public FamilyParent(String name, ParentPresence presence, String workPlace, List<FamilyPhone> phones) {
            this(name, presence, workPlace, phones, FamilyDetails.NONE);
        }
    }

    /** Who cares. The name is null only when nobody does. */
    @FeatureApi
    public record FamilyCarer(String name, CareType careType, String relationCode, boolean entrusted, List<FamilyPhone> phones, FamilyDetails details) {
        public FamilyCarer(String name, CareType careType, String relationCode, boolean entrusted, List<FamilyPhone> phones) {
            this(name, careType, relationCode, entrusted, phones, FamilyDetails.NONE);
        }
    }

    /** What else a sheet may say of a person; null where it says nothing. The number is normalised and one that may be. */
    @FeatureApi
    public record FamilyDetails(String idNumber, Education education, String occupation) {
        public static final FamilyDetails NONE = new FamilyDetails(null, null, null);
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

package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about a child's family. */
@FeatureApi
@ApplicationScoped
public class FamilyDirectory {
    private final FamilyService family;

    FamilyDirectory(FamilyService family) {
        this.family = family;
    }

    /** Finds anew what the open file lacks about the family, after its entries were moved. */
    public void refresh(UUID childId) {
        family.refresh(childId);
    }
}

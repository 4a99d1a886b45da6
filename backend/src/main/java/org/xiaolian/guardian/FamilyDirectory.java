package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    /** Children who share a parent with this one, whether or not the caller may see them: ask {@code ChildDirectory} for each. */
    public java.util.List<UUID> siblings(UUID childId) {
        return family.siblings(childId);
    }

    /** Writes down that a parent came home or went away: from that day on, what was known before ends the day before. */
    public void recordPresence(UUID childId, ParentKind parent, ParentPresence presence, LocalDate from) {
        family.recordPresence(childId, parent, presence, from);
    }
}

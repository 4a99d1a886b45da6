package org.xiaolian.guardian;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What was written about one family at once, so that it can be taken back. */
@FeatureApi
public record FamilyChange(List<UUID> guardians, List<UUID> parentFacts, List<UUID> arrangements, List<FamilyInterval> shortened) {
    public FamilyChange() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** An interval that a newer one ended, and until when it had run before. */
    @FeatureApi
    public record FamilyInterval(UUID id, LocalDate validTo) {
    }

    public boolean saysNothing() {
        return guardians.isEmpty() && parentFacts.isEmpty() && arrangements.isEmpty() && shortened.isEmpty();
    }
}

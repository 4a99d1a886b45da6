package org.xiaolian.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What other rooms ask before they use a child's data for a purpose that needs consent. */
@FeatureApi
@ApplicationScoped
public class ConsentDirectory {
    /** Code of the purpose of photos, which every installation has. */
    public static final String PHOTO = "PHOTO";

    private final ConsentService consents;

    ConsentDirectory(ConsentService consents) {
        this.consents = consents;
    }

    /** Whether photos of the child may be taken and kept on that day. */
    public boolean mayUsePhoto(UUID childId, LocalDate day) {
        return allows(childId, PHOTO, day);
    }

    /** Those of the children of whom photos may be taken and kept on that day. */
    public Set<UUID> photographable(Collection<UUID> childIds, LocalDate day) {
        return consents.allowed(childIds, PHOTO, day);
    }

    /** Whether the purpose is allowed for the child on that day; false for a code that holds not where the child lives. */
    public boolean allows(UUID childId, String purposeCode, LocalDate day) {
        return consents.allows(childId, purposeCode, day);
    }
}

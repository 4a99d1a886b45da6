package org.xiaolian.donor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about donors. */
@FeatureApi
@ApplicationScoped
public class DonorDirectory {
    private final DonorRepository donors;

    DonorDirectory(DonorRepository donors) {
        this.donors = donors;
    }

    /** The donor, if she is this office's. */
    public Optional<DonorRef> ofOffice(UUID id, UUID organizationId) {
        return donors.findByIdOptional(id).filter(n -> n.organizationId.equals(organizationId)).map(n -> new DonorRef(n.id, n.kind, n.name, n.wantsToBeNamed));
    }
}

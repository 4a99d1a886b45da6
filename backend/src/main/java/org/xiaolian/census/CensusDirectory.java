package org.xiaolian.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about rounds. */
@FeatureApi
@ApplicationScoped
public class CensusDirectory {
    /** Whom one of the three lists misses in a round, of what the caller may see of it. */
    @FeatureApi
    public record Unmatched(UUID roundId, String roundName, LocalDate asOf, boolean frozen, long villageMissing, long schoolMissing, long bothMissing, long systemMissing) {
    }

    private final CensusService census;

    CensusDirectory(CensusService census) {
        this.census = census;
    }

    /** The last round that covers the whole place, told for that place; without a place the last round the caller sees. */
    public Optional<Unmatched> latest(String regionCode) {
        return census.latest(regionCode).map(round -> {
            CensusReconciliationResponse c = census.reconciliation(round.id, regionCode);
            return new Unmatched(round.id, round.name, round.asOf, round.state == CensusState.FROZEN, c.villageMissing(), c.schoolMissing(), c.bothMissing(), c.systemMissing());
        });
    }
}

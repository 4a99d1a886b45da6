package org.xiaolian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about campaigns, to tag their records with them. */
@FeatureApi
@ApplicationScoped
public class CampaignDirectory {
    private final CampaignRepository campaigns;

    CampaignDirectory(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    /** The campaign, if the caller may tag records with it: her own organizations' and those of the ones above her. */
    public Optional<CampaignRef> findVisible(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(campaigns.response(id)).map(c -> new CampaignRef(c.id(), c.name()));
    }

    /** Names for many ids in one statement; unknown ids are absent. */
    public Map<UUID, CampaignRef> find(Collection<UUID> ids) {
        return campaigns.refs(new HashSet<>(ids)).stream().collect(Collectors.toMap(CampaignRef::id, Function.identity()));
    }
}

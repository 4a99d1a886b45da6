package org.xiaolian.festival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about festivals, to tag their records with them. */
@FeatureApi
@ApplicationScoped
public class FestivalDirectory {
    private final FestivalRepository festivals;

    FestivalDirectory(FestivalRepository festivals) {
        this.festivals = festivals;
    }

    /** Whether the caller may tag records with it: one that came with the system, her own offices' or of those above. */
    public boolean isVisible(UUID id) {
        return festivals.visible(id).isPresent();
    }

    /** Names for many ids in one statement; unknown ids are absent. */
    public Map<UUID, FestivalRef> find(Collection<UUID> ids) {
        return festivals.refs(new HashSet<>(ids)).stream().collect(Collectors.toMap(FestivalRef::id, Function.identity()));
    }
}

package org.xiaolian.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about places. */
@FeatureApi
@ApplicationScoped
public class RegionDirectory {
    private final RegionRepository regions;

    RegionDirectory(RegionRepository regions) {
        this.regions = regions;
    }

    /** The place with this code, at any time. */
    public Optional<RegionRef> find(String code) {
        return code == null ? Optional.empty() : regions.findByIdOptional(code).map(r -> new RegionRef(r.code, r.name, r.fullName));
    }

    /** Names for many codes in one statement; unknown codes are absent. */
    public Map<String, RegionRef> find(Collection<String> codes) {
        return regions.refs(new HashSet<>(codes)).stream().collect(Collectors.toMap(RegionRef::code, Function.identity()));
    }
}

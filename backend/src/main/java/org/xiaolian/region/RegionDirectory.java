package org.xiaolian.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.time.OfficeTime;

/** What other rooms may ask about places. */
@FeatureApi
@ApplicationScoped
public class RegionDirectory {
    private final RegionRepository regions;
    private final OfficeTime time;

    RegionDirectory(RegionRepository regions, OfficeTime time) {
        this.regions = regions;
        this.time = time;
    }

    /** The place with this code, at any time. */
    public Optional<RegionRef> find(String code) {
        return code == null ? Optional.empty() : regions.findByIdOptional(code).map(r -> new RegionRef(r.code, r.name, r.fullName));
    }

    /** Names for many codes in one statement; unknown codes are absent. */
    public Map<String, RegionRef> find(Collection<String> codes) {
        return regions.refs(new HashSet<>(codes)).stream().collect(Collectors.toMap(RegionRef::code, Function.identity()));
    }

    /** The place and all below it that exist today, in order of their codes. */
    public List<RegionRef> below(String code) {
        return regions.refsBelow(RegionLevel.prefix(code), time.today());
    }
}

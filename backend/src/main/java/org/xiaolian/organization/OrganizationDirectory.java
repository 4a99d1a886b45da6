package org.xiaolian.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about organizations. */
@FeatureApi
@ApplicationScoped
public class OrganizationDirectory {
    private final OrganizationRepository organizations;

    OrganizationDirectory(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    public Optional<OrganizationRef> find(UUID id) {
        return id == null ? Optional.empty()
                : organizations.findByIdOptional(id).map(o -> new OrganizationRef(o.id, o.name));
    }

    /** Names for many ids in one statement; unknown ids are absent. */
    public Map<UUID, OrganizationRef> find(Collection<UUID> ids) {
        return organizations.refs(new HashSet<>(ids)).stream()
                .collect(Collectors.toMap(OrganizationRef::id, Function.identity()));
    }

    /** The path whose prefix names the subtree; empty when unknown. */
    public Optional<String> path(UUID id) {
        return id == null ? Optional.empty() : organizations.findByIdOptional(id).map(o -> o.path);
    }

    public Optional<OrganizationKind> kind(UUID id) {
        return id == null ? Optional.empty() : organizations.findByIdOptional(id).map(o -> o.kind);
    }

    /** How the school counts its grades; empty when unknown. */
    public Optional<SchoolSystem> schoolSystem(UUID id) {
        return id == null ? Optional.empty() : organizations.findByIdOptional(id).map(o -> o.schoolSystem);
    }

    /** Those of the schools that count five years of primary and four of junior school. */
    public Set<UUID> fiveFour(Collection<UUID> ids) {
        return new HashSet<>(organizations.countingBy(SchoolSystem.FIVE_FOUR, new HashSet<>(ids)));
    }

    /** The place for which it works. */
    public Optional<String> regionCode(UUID id) {
        return id == null ? Optional.empty() : organizations.findByIdOptional(id).map(o -> o.regionCode);
    }

    /** Schools of a place and below. */
    public List<OrganizationRef> schools(String regionCode) {
        return organizations.schools(RegionLevel.prefix(regionCode));
    }
}

package org.xiaolian.helper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.time.OfficeTime;

/** What other rooms may ask about whoever helps children. */
@FeatureApi
@ApplicationScoped
public class HelperDirectory {
    private final HelperRepository helpers;
    private final OfficeTime time;

    HelperDirectory(HelperRepository helpers, OfficeTime time) {
        this.helpers = helpers;
        this.time = time;
    }

    /**
     * What is known of somebody today.
     *
     * @param nextCheckOn when the check on which she stands must be made again, or must have been; null when there is none
     * @param capacity children she can help, of each kind; null: what the kind says
     */
    @FeatureApi
    public record HelperFacts(HelperStanding standing, LocalDate nextCheckOn, Integer capacity, String regionCode, long version) {
    }

    public HelperFacts find(UUID personId) {
        return find(Set.of(personId)).get(personId);
    }

    /** Of each, in two statements. */
    public Map<UUID, HelperFacts> find(Collection<UUID> personIds) {
        Set<UUID> ids = new TreeSet<>(personIds);
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<HelperCheck>> checks = new HashMap<>();
        helpers.checksOf(ids).forEach(row -> checks.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add((HelperCheck) row[1]));
        Map<UUID, HelperProfile> profiles = helpers.profiles(ids).stream().collect(Collectors.toMap(p -> p.personId, p -> p));
        Map<UUID, HelperFacts> facts = new HashMap<>();
        for (UUID id : ids) {
            HelperChecks own = HelperChecks.of(checks.getOrDefault(id, List.of()), time.today());
            HelperProfile profile = profiles.get(id);
            facts.put(id, new HelperFacts(own.standing(), own.nextCheckOn(), profile == null ? null : profile.capacity,
                    profile == null ? null : profile.regionCode, profile == null ? 0 : profile.version + 1));
        }
        return facts;
    }
}

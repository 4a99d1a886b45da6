package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about people. */
@FeatureApi
@ApplicationScoped
public class PersonDirectory {
    private final PersonRepository people;

    PersonDirectory(PersonRepository people) {
        this.people = people;
    }

    public Optional<PersonRef> find(UUID id) {
        return id == null ? Optional.empty() : people.findByIdOptional(id).map(p -> new PersonRef(p.id, p.name));
    }

    /** Names for many ids in one statement; unknown ids are absent. */
    public Map<UUID, PersonRef> find(Collection<UUID> ids) {
        return people.refs(new HashSet<>(ids)).stream().collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    /** The organization of a person who is at her post; empty for unknown and inactive people. */
    public Optional<UUID> organizationOfActive(UUID id) {
        return people.findByIdOptional(id).filter(p -> p.status == PersonStatus.ACTIVE).map(p -> p.organizationId);
    }
}

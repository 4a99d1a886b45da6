package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.time.OfficeTime;

/** What other rooms may ask about the people around a child. */
@FeatureApi
@ApplicationScoped
public class GuardianDirectory {
    /** A parent as known today; {@code person} is null when nobody is named. */
    @FeatureApi
    public record Parent(ParentKind kind, GuardianParticulars person, String workPlace, String employer) {
    }

    private final GuardianRepository guardians;
    private final GuardianService people;
    private final ChildDirectory children;
    private final OfficeTime time;

    GuardianDirectory(GuardianRepository guardians, GuardianService people, ChildDirectory children, OfficeTime time) {
        this.guardians = guardians;
        this.people = people;
        this.children = children;
        this.time = time;
    }

    /** The person, if the caller may see her, with her secrets in clear. */
    public Optional<GuardianParticulars> particulars(UUID id) {
        return guardians.findVisible(id).map(people::particulars);
    }

    /** Whether the person may be named as a carer by the caller. */
    public boolean isVisible(UUID id) {
        return id != null && guardians.findVisible(id).isPresent();
    }

    /** Whether the person is a parent of the child, or cares for it today. */
    public boolean isKin(UUID childId, UUID guardianId) {
        LocalDate today = time.today();
        return guardians.parents(childId).stream().anyMatch(f -> guardianId.equals(f.guardianId) && GuardianService.holds(f.validFrom, f.validTo, today))
                || guardians.careOn(List.of(childId), today).stream().anyMatch(c -> guardianId.equals(c.carerId));
    }

    /** What these people are called, in one statement; ask only for those of children the caller sees. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : guardians.named(ids).stream().collect(Collectors.toMap(g -> g.id, g -> g.name, (a, b) -> a));
    }

    /** Father and mother as far as they are known today; empty outside the caller's scope. */
    public List<Parent> parents(UUID childId) {
        if (children.findVisible(childId).isEmpty()) {
            return List.of();
        }
        LocalDate today = time.today();
        return guardians.parents(childId).stream().filter(f -> GuardianService.holds(f.validFrom, f.validTo, today))
                .map(f -> new Parent(f.parent, f.guardianId == null ? null : people.particulars(guardians.findById(f.guardianId)), f.workPlace,
                        f.employer)).toList();
    }
}

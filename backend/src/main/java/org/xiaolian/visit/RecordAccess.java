package org.xiaolian.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.FieldMatrix;
import org.xiaolian.child.Showing;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;

/**
 * What the caller may read of a visit or contact and whether she may correct it. Decided by the roles that show her its
 * children, never by a role she has elsewhere: a director who helps a child of another village is that child's helper.
 */
@FeatureApi
@ApplicationScoped
public class RecordAccess {
    private static final String OFFICER = "ORGANIZATION_OFFICER";
    private static final String VOLUNTEER = "VOLUNTEER";
    private static final Set<String> CONFIDANTS = Set.of("CLASS_TEACHER", "VILLAGE_DIRECTOR");

    /**
     * @param notes what was written in words; a volunteer reads her own only
     * @param health notes on health: whoever may know it of every child of the record (rules.md 2.4)
     * @param confidential 思想动态 and worries: the recorder, and class teacher or village director of every child of the record (R1-P21),
     *     or whoever took them all over with their confidential notes
     * @param officer corrects and cancels what others wrote, without limit of time
     */
    public record Rights(boolean notes, boolean health, boolean confidential, boolean officer) {
    }

    private final ChildDirectory children;
    private final OrganizationDirectory organizations;
    private final CurrentCaller callers;

    RecordAccess(ChildDirectory children, OrganizationDirectory organizations, CurrentCaller callers) {
        this.children = children;
        this.organizations = organizations;
        this.callers = callers;
    }

    /** @param childIds all children of the record, also those the caller may not see */
    public Rights of(Collection<UUID> childIds, UUID recordedBy, UUID organizationId) {
        Caller caller = callers.get();
        Map<UUID, Set<String>> showing = children.rolesShowing(childIds);
        boolean own = caller.personId().equals(recordedBy);
        boolean office = officerOf(caller, organizationId);
        boolean notes = own || office || showing.values().stream().flatMap(Set::stream).anyMatch(role -> !role.equals(VOLUNTEER));
        boolean officer = office || showing.values().stream().flatMap(Set::stream).anyMatch(RecordPolicy.OFFICERS::contains);
        return new Rights(notes, own || forEach(childIds, showing, role -> FieldMatrix.showing(role, FieldGroup.HEALTH) != Showing.HIDDEN),
                own || forEach(childIds, showing, CONFIDANTS::contains) || !showing.isEmpty() && children.confided(childIds).containsAll(childIds), officer);
    }

    private boolean officerOf(Caller caller, UUID organizationId) {
        return caller.hasRole(OFFICER) && organizations.path(organizationId).filter(path -> caller.grants().stream()
                .anyMatch(g -> g.role().equals(OFFICER) && g.organizationPath() != null && path.startsWith(g.organizationPath()))).isPresent();
    }

    private static boolean forEach(Collection<UUID> childIds, Map<UUID, Set<String>> showing, Predicate<String> roles) {
        return new HashSet<>(childIds).stream().allMatch(id -> showing.getOrDefault(id, Set.of()).stream().anyMatch(roles));
    }
}

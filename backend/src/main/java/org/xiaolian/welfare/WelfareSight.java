package org.xiaolian.welfare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/**
 * How much of the room a caller sees of one child, from the matrix of rules.md 2.4. LIMITED health is what whoever looks after
 * the child must know: allergy, medicine, disability; the illness itself and screenings are not.
 */
record WelfareSight(boolean health, boolean illness, boolean screening, boolean family, boolean familyNotes, boolean observations) {
    private static final Set<String> SCREENING_READERS = Set.of("VILLAGE_DIRECTOR", "CLASS_TEACHER");

    /** 404 when the caller does not see the child. */
    static WelfareSight of(ChildDirectory children, UUID childId) {
        VisibleFields fields = children.visibleFields(Set.of(childId)).get(childId);
        if (fields == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        boolean screening = children.rolesShowing(Set.of(childId)).getOrDefault(childId, Set.of()).stream().anyMatch(SCREENING_READERS::contains);
        return new WelfareSight(fields.shows(FieldGroup.HEALTH), fields.showsAll(FieldGroup.HEALTH), screening, fields.shows(FieldGroup.FAMILY),
                fields.showsAll(FieldGroup.FAMILY), fields.shows(FieldGroup.HEALTH));
    }

    List<String> hiddenFields() {
        List<String> hidden = new ArrayList<>();
        if (!health) {
            hidden.addAll(List.of("health", "healthChecks"));
        }
        if (!illness) {
            hidden.add("illness");
        }
        if (!screening) {
            hidden.addAll(List.of("screeningTool", "screeningResult"));
        }
        if (!family) {
            hidden.addAll(List.of("economy", "hardships", "aids"));
        }
        if (!familyNotes) {
            hidden.add("note");
        }
        if (!observations) {
            hidden.add("observations");
        }
        return hidden;
    }
}

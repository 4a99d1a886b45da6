package org.xiaolian.child;

import java.util.EnumMap;
import java.util.Map;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.text.PersonName;

/** How much of one child's file the caller sees: the most that any of her grants shows. */
@FeatureApi
public final class VisibleFields {
    private final Map<FieldGroup, Showing> showing = new EnumMap<>(FieldGroup.class);

    VisibleFields() {
        for (FieldGroup group : FieldGroup.values()) {
            showing.put(group, Showing.HIDDEN);
        }
    }

    VisibleFields atLeast(FieldGroup group, Showing showing) {
        this.showing.merge(group, showing, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return this;
    }

    public Showing of(FieldGroup group) {
        return showing.get(group);
    }

    /** Whether anything of the group is shown. */
    public boolean shows(FieldGroup group) {
        return of(group) != Showing.HIDDEN;
    }

    /** The child's name as the caller may read it (rules.md 2.4). */
    public String name(String name) {
        return showsAll(FieldGroup.NAME) ? name : PersonName.given(name);
    }

    /** Whether all of the group is shown. */
    public boolean showsAll(FieldGroup group) {
        return of(group) == Showing.FULL;
    }
}

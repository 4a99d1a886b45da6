package org.xiaolian.duty;

import java.util.List;
import org.xiaolian.contact.ContactKind;
import org.xiaolian.shared.FeatureApi;

/** What is owed. */
@FeatureApi
public enum Duty {
    PARENT_CHILD_LINK(ContactKind.PARENT_CHILD_LINK), CARER_TALK(ContactKind.CARER_TALK), CHILD_TALK(ContactKind.CHILD_TALK), HOME_VISIT(),
    /** The parents' own (D-13). A call that a helper helped the child with is their contact, too; theirs is never the helper's. */
    PARENT_CONTACT(ContactKind.PARENT_CONTACT, ContactKind.PARENT_CHILD_LINK);

    private final List<ContactKind> kinds;

    Duty(ContactKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Contacts of these kinds do it; none: a visit does. */
    List<ContactKind> kinds() {
        return kinds;
    }

    /** Whether the parents themselves owe it, and no helper. */
    boolean byParents() {
        return this == PARENT_CONTACT;
    }
}

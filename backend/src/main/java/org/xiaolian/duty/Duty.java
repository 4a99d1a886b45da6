package org.xiaolian.duty;

import java.util.List;
import org.xiaolian.contact.ContactKind;
import org.xiaolian.shared.FeatureApi;

/** What is owed. */
@FeatureApi
public enum Duty {
    PARENT_CHILD_LINK(ContactKind.PARENT_CHILD_LINK), CARER_TALK(ContactKind.CARER_TALK), CHILD_TALK(ContactKind.CHILD_TALK), HOME_VISIT(),
    /** The parents' own (D-13). A call that a helper helped the child with is their contact, too; theirs is never the helper's. */
    PARENT_CONTACT(ContactKind.PARENT_CONTACT, ContactKind.PARENT_CHILD_LINK),
    /** No vacuum (R5-P04): by the door or by telephone, whatever for; what the parents do by themselves is nobody's work. */
    ANY_CONTACT(ContactKind.PARENT_CHILD_LINK, ContactKind.CARER_TALK, ContactKind.CHILD_TALK, ContactKind.DAILY_CARE, ContactKind.STUDY_GUIDANCE, ContactKind.SCHOOL_REPORT,
            ContactKind.GENERAL);

    private final List<ContactKind> kinds;

    Duty(ContactKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Contacts of these kinds do it. */
    List<ContactKind> kinds() {
        return kinds;
    }

    /** A visit does it. */
    boolean byVisits() {
        return this == HOME_VISIT || this == ANY_CONTACT;
    }

    /** Contacts do it. */
    boolean byContacts() {
        return !kinds.isEmpty();
    }

    /** Whether the parents themselves owe it, and nobody else may. */
    boolean byParents() {
        return this == PARENT_CONTACT;
    }
}

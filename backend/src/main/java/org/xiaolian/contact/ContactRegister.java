package org.xiaolian.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Contacts that come about elsewhere, written down as the contact form does. */
@FeatureApi
@ApplicationScoped
public class ContactRegister {
    private final ContactService contacts;

    ContactRegister(ContactService contacts) {
        this.contacts = contacts;
    }

    /**
     * A parent wrote to the child through a link (D-13): contact between parent and child, by letter, which reached. In the
     * caller's transaction; nobody needs to be signed in.
     *
     * @param recordedBy who sent the link and answers for it
     */
    public UUID parentWrote(UUID childId, boolean mother, LocalDate day, UUID recordedBy, UUID organizationId) {
        return contacts.parentWrote(childId, mother ? Counterpart.MOTHER : Counterpart.FATHER, day, recordedBy, organizationId);
    }
}

package org.xiaolian.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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

    /** Writes one contact as the form does, with all its rules; general, unless it was with the carer or a parent. */
    public UUID record(UUID childId, LocalDate day, ContactChannel channel, Counterpart counterpart, boolean reached, String summary, String followUp) {
        ContactKind kind = ContactService.CARERS.contains(counterpart) ? ContactKind.CARER_TALK : counterpart == Counterpart.CHILD ? ContactKind.CHILD_TALK : ContactKind.GENERAL;
        return contacts.record(new ContactCreateRequest(List.of(childId), day, channel, counterpart, kind, reached ? ContactOutcome.REACHED : ContactOutcome.NOT_REACHED, summary, null, null, null,
                List.of(), followUp, null, null, null, null)).id();
    }

    /**
     * A parent wrote to the child through a link (D-13): contact by the parent, by letter, which reached. In the
     * caller's transaction; nobody needs to be signed in.
     *
     * @param recordedBy who sent the link and answers for it
     */
    public UUID parentWrote(UUID childId, boolean mother, LocalDate day, UUID recordedBy, UUID organizationId) {
        return parentTold(childId, mother, day, ContactChannel.LETTER, recordedBy, organizationId);
    }

    /** As {@link #parentWrote}, whatever the way: a parent told of it herself. */
    public UUID parentTold(UUID childId, boolean mother, LocalDate day, ContactChannel channel, UUID recordedBy, UUID organizationId) {
        return contacts.ofParent(childId, parent(mother), day, channel, recordedBy, organizationId);
    }

    /** Days since then on which a parent told of her contact herself, the latest first. Nobody needs to be signed in. */
    public List<LocalDate> toldByParent(UUID childId, boolean mother, LocalDate since) {
        return contacts.toldByParent(childId, parent(mother), since);
    }

    private static Counterpart parent(boolean mother) {
        return mother ? Counterpart.MOTHER : Counterpart.FATHER;
    }
}

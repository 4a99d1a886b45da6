package org.xiaolian.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.visit.RecordAccess;
import org.xiaolian.visit.RecordPolicy;
import org.xiaolian.visit.TalkTheme;

/** What a contact says and has said, whole for keeping and as far as the caller may read it for showing. */
@ApplicationScoped
class ContactPresenter {
    static final String SUMMARY = "contact.summary";
    static final String LIVING = "contact.living_note";
    static final String HEALTH = "contact.health_note";
    static final String THOUGHT = "contact.thought_note";
    static final String REVISION = "contact_revision.content";

    private final ContactRepository contacts;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final RecordAccess access;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final CurrentCaller callers;
    private final OfficeTime time;

    ContactPresenter(ContactRepository contacts, ChildDirectory children, PersonDirectory people, OrganizationDirectory organizations, RecordAccess access,
            FieldCipher cipher, ObjectMapper json, CurrentCaller callers, OfficeTime time) {
        this.contacts = contacts;
        this.children = children;
        this.people = people;
        this.organizations = organizations;
        this.access = access;
        this.cipher = cipher;
        this.json = json;
        this.callers = callers;
        this.time = time;
    }

    RecordAccess.Rights rights(Contact contact) {
        return access.of(contacts.children(List.of(contact.id)).stream().map(l -> l.childId).toList(), contact.recordedBy, contact.organizationId);
    }

    /** Its recorder may correct it in place for 30 days, an officer longer. */
    boolean correctable(Contact contact, RecordAccess.Rights rights) {
        return contact.cancelledOn == null && (rights.officer() || isOwn(contact)
                && !OfficeTime.dayOf(contact.createdAt).isBefore(time.today().minusDays(RecordPolicy.BACKDATE_DAYS)));
    }

    /** Afterwards its recorder writes another entry in its place. */
    boolean replaceable(Contact contact, RecordAccess.Rights rights) {
        return contact.cancelledOn == null && isOwn(contact) && !correctable(contact, rights);
    }

    boolean isOwn(Contact contact) {
        return contact.recordedBy.equals(callers.get().personId());
    }

    /** All it says, whoever asks: only for keeping. */
    ContactUpdateRequest whole(Contact contact) {
        return new ContactUpdateRequest(contacts.children(List.of(contact.id)).stream().map(l -> l.childId).toList(), contact.occurredOn, contact.channel,
                contact.counterpart, contact.kind, contact.outcome, cipher.decrypt(SUMMARY, contact.summaryCipher), cipher.decrypt(LIVING, contact.livingNoteCipher),
                cipher.decrypt(HEALTH, contact.healthNoteCipher), cipher.decrypt(THOUGHT, contact.thoughtNoteCipher), Codes.split(TalkTheme.class, contact.talkThemes),
                contact.followUp, contact.nextContactOn, contact.campaignId, contact.phoneId);
    }

    ContactResponse describe(Contact contact) {
        return describe(contact, whole(contact), rights(contact));
    }

    private ContactResponse describe(Contact contact, ContactContent says, RecordAccess.Rights rights) {
        Map<UUID, ChildRef> visible = children.findVisible(says.childIds());
        List<ContactResponse.ContactChildResponse> shown = says.childIds().stream().map(visible::get).filter(Objects::nonNull)
                .map(c -> new ContactResponse.ContactChildResponse(c.id(), c.name())).toList();
        boolean notes = rights.notes();
        return new ContactResponse(contact.id, organizations.find(contact.organizationId).orElseThrow(), people.find(contact.recordedBy).orElseThrow(), shown,
                says.childIds().size() - shown.size(), says.occurredOn(), says.channel(), says.counterpart(), says.kind(), says.outcome(), notes ? says.summary() : null,
                notes ? says.livingNote() : null, rights.health() ? says.healthNote() : null, rights.confidential() ? says.thoughtNote() : null, says.talkThemes(),
                notes ? says.followUp() : null, says.nextContactOn(), says.campaignId(), says.phoneId(), contact.lateEntry, contact.byParent, contact.cancelledOn, contact.cancelReason,
                correctable(contact, rights), replaceable(contact, rights), contact.correctsId, contacts.correctionOf(contact.id).orElse(null), contact.createdAt,
                contact.version);
    }

    /** What it said before each correction, with the rights the caller has on it today. */
    ContactHistoryResponse history(Contact contact) {
        RecordAccess.Rights rights = rights(contact);
        List<ContactRevision> all = contacts.revisions(List.of(contact.id));
        Map<UUID, PersonRef> names = people.find(all.stream().map(r -> r.changedBy).toList());
        return new ContactHistoryResponse(all.stream().map(r -> new ContactHistoryResponse.ContactCorrection(r.changedAt, names.get(r.changedBy),
                describe(contact, read(cipher.decrypt(REVISION, r.contentCipher)), rights))).toList());
    }

    /** Keeps what it said, under the key of whom the contact is about now, and what is kept already, too. */
    void keep(Contact contact, ContactUpdateRequest before, UUID owner) {
        contacts.revisions(List.of(contact.id)).forEach(r -> r.contentCipher = cipher.reseal(owner, REVISION, r.contentCipher));
        ContactRevision revision = new ContactRevision();
        revision.id = Ids.next();
        revision.contactId = contact.id;
        revision.changedBy = callers.get().personId();
        revision.changedAt = time.now();
        revision.contentCipher = cipher.encrypt(owner, REVISION, write(before));
        contacts.getEntityManager().persist(revision);
    }

    private String write(ContactUpdateRequest content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContactUpdateRequest read(String content) {
        try {
            return json.readerFor(ContactUpdateRequest.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

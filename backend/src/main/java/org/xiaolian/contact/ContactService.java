package org.xiaolian.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.guardian.PhoneDirectory;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.visit.RecordAccess;
import org.xiaolian.visit.RecordPolicy;

/** Recording, correcting and cancelling contacts. */
@ApplicationScoped
class ContactService {
    /** Stands where reasons stand why an entry no longer counts. */
    private static final String CORRECTED = "已由后来的记录更正";
    private static final RecordAccess.Rights RECORDER = new RecordAccess.Rights(true, true, true, false);
    static final Set<Counterpart> CARERS = Set.of(Counterpart.CARER, Counterpart.FATHER, Counterpart.MOTHER);

    private final ContactRepository contacts;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final ContactPresenter presenter;
    private final PhoneDirectory phones;
    private final FieldCipher cipher;
    private final CurrentCaller callers;
    private final OfficeTime time;

    ContactService(ContactRepository contacts, ChildDirectory children, PersonDirectory people, OrganizationDirectory organizations,
            ContactPresenter presenter, PhoneDirectory phones, FieldCipher cipher, CurrentCaller callers, OfficeTime time) {
        this.contacts = contacts;
        this.children = children;
        this.people = people;
        this.organizations = organizations;
        this.presenter = presenter;
        this.phones = phones;
        this.cipher = cipher;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<ContactRow> list(ContactFilter filter, PageRequest request) {
        Page<ContactLine> page = contacts.list(filter, request);
        List<ContactChild> links = contacts.children(page.items().stream().map(ContactLine::id).toList());
        Map<UUID, List<ContactChild>> byContact = links.stream().collect(Collectors.groupingBy(l -> l.contactId));
        Map<UUID, ChildRef> known = children.findVisible(links.stream().map(l -> l.childId).toList());
        Map<UUID, PersonRef> recorders = people.find(page.items().stream().map(ContactLine::recordedBy).toList());
        Map<UUID, OrganizationRef> offices = organizations.find(page.items().stream().map(ContactLine::organizationId).toList());
        List<ContactRow> rows = page.items().stream().map(line -> {
            List<ContactChild> own = byContact.getOrDefault(line.id(), List.of());
            List<String> names = own.stream().map(l -> known.get(l.childId)).filter(Objects::nonNull).map(ChildRef::name).toList();
            return new ContactRow(line.id(), line.occurredOn(), line.channel(), line.counterpart(), line.kind(), line.outcome(),
                    recorders.get(line.recordedBy()), offices.get(line.organizationId()), names, own.size() - names.size(), line.lateEntry(), line.byParent(),
                    line.cancelledOn() != null, line.nextContactOn(), line.version());
        }).toList();
        return new Page<>(rows, page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    ContactHistoryResponse history(UUID id) {
        return presenter.history(find(id));
    }

    @Transactional
    ContactResponse get(UUID id) {
        return presenter.describe(find(id));
    }

    ContactResponse record(ContactCreateRequest request) {
        Caller caller = callers.get();
        children.hold(request.childIds());
        Contact former = request.correctsId() == null ? null : former(request.correctsId());
        if (former == null) {
            checkContent(request, caller, time.today(), null, null);
        } else {
            checkContent(request, caller, OfficeTime.dayOf(former.createdAt), former.occurredOn, former.phoneId);
        }
        Contact contact = new Contact();
        contact.id = Ids.next();
        contact.recordedBy = caller.personId();
        contact.createdAt = time.now();
        contact.organizationId = contacts.organizationOfPairing(request.childIds().get(0), caller.personId(), request.occurredOn())
                .orElse(caller.organizationId());
        write(contact, request, RECORDER);
        if (former != null) {
            replace(former, contact);
        }
        contacts.persist(contact);
        contacts.flush();
        link(contact, request.childIds());
        tellNumber(contact.phoneId);
        if (former != null && !Objects.equals(former.phoneId, contact.phoneId)) {
            tellNumber(former.phoneId);
        }
        return presenter.describe(contact);
    }

    /** Held until the end: one entry is corrected by one other. */
    private Contact former(UUID id) {
        Contact former = contacts.findVisible(id).orElseThrow(() -> Problem.field("correctsId", ContactProblem.FORMER_UNKNOWN));
        contacts.getEntityManager().lock(former, LockModeType.PESSIMISTIC_WRITE);
        if (former.cancelledOn != null) {
            throw new Problem(ContactProblem.CANCELLED);
        }
        if (!presenter.isOwn(former)) {
            throw new Problem(ContactProblem.NOT_YOURS);
        }
        if (!presenter.replaceable(former, presenter.rights(former))) {
            throw new Problem(ContactProblem.STILL_CORRECTABLE);
        }
        return former;
    }

    /** It was as late, and for the same office, as what it corrects; that one stays readable and counts nowhere. */
    private void replace(Contact former, Contact contact) {
        contact.correctsId = former.id;
        contact.organizationId = former.organizationId;
        contact.lateEntry = former.lateEntry;
        former.cancelledOn = time.today();
        former.cancelReason = CORRECTED;
        contacts.nothingEffective(former.id);
    }

    ContactResponse correct(UUID id, long expectedVersion, ContactUpdateRequest request) {
        Contact contact = find(id);
        Caller caller = callers.get();
        Etags.check(expectedVersion, contact.version);
        List<UUID> before = contacts.children(List.of(id)).stream().map(c -> c.childId).toList();
        RecordAccess.Rights rights = presenter.rights(contact);
        checkMayCorrect(contact, rights);
        checkContent(request, caller, OfficeTime.dayOf(contact.createdAt), contact.occurredOn, contact.phoneId);
        Map<UUID, ChildRef> visible = children.findVisible(before);
        // Children whom the corrector may not see stay; so do notes that she cannot read.
        Set<UUID> after = new LinkedHashSet<>(request.childIds());
        before.stream().filter(c -> !visible.containsKey(c)).forEach(after::add);
        UUID formerPhone = contact.phoneId;
        ContactUpdateRequest said = presenter.whole(contact);
        write(contact, request, rights);
        contact.correctedAt = time.now();
        contacts.removeChildren(id);
        contacts.flush();
        link(contact, List.copyOf(after));
        if (!said.equals(presenter.whole(contact))) {
            presenter.keep(contact, said, request.childIds().get(0));
        }
        tellNumber(formerPhone);
        if (!Objects.equals(formerPhone, contact.phoneId)) {
            tellNumber(contact.phoneId);
        }
        return presenter.describe(contact);
    }

    ContactResponse cancel(UUID id, ContactCancellationRequest request) {
        Contact contact = find(id);
        checkMayCorrect(contact, presenter.rights(contact));
        contact.cancelledOn = time.today();
        contact.cancelReason = request.reason().strip();
        contacts.nothingEffective(id);
        contacts.flush();
        tellNumber(contact.phoneId);
        return presenter.describe(contact);
    }

    /** What the calls that stand say together about a number; so a correction takes back what the wrong entry had said. */
    private void tellNumber(UUID phoneId) {
        if (phoneId != null) {
            Contact last = contacts.lastCall(phoneId).orElse(null);
            phones.called(phoneId, contacts.lastReached(phoneId), last != null && last.outcome == ContactOutcome.NUMBER_DEAD ? last.id : null);
        }
    }

    private Contact find(UUID id) {
        return contacts.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private void checkMayCorrect(Contact contact, RecordAccess.Rights rights) {
        if (contact.cancelledOn != null) {
            throw new Problem(ContactProblem.CANCELLED);
        }
        if (!presenter.correctable(contact, rights)) {
            throw presenter.isOwn(contact)
                    ? new Problem(ContactProblem.TOO_LATE_TO_CORRECT, RecordPolicy.BACKDATE_DAYS) : new Problem(ContactProblem.NOT_YOURS);
        }
    }

    /**
     * @param recordedOn when the contact was first written down: from there one counts how far back it may lie
     * @param former its day before a correction, which may stay; null for a new contact
     * @param formerPhone the number it named before a correction, which may stay
     */
    private void checkContent(ContactContent content, Caller caller, LocalDate recordedOn, LocalDate former, UUID formerPhone) {
        List<Problem.Field> faults = new ArrayList<>();
        if (content.occurredOn().isAfter(time.today())) {
            faults.add(new Problem.Field("occurredOn", CommonProblem.FUTURE_DATE));
        } else if (!content.occurredOn().equals(former) && content.occurredOn().isBefore(RecordPolicy.earliest(caller, recordedOn))) {
            faults.add(new Problem.Field("occurredOn", ContactProblem.TOO_OLD, RecordPolicy.BACKDATE_DAYS));
        }
        if (content.nextContactOn() != null && content.nextContactOn().isBefore(content.occurredOn())) {
            faults.add(new Problem.Field("nextContactOn", CommonProblem.END_BEFORE_START));
        }
        if (content.kind() == ContactKind.CARER_TALK && !CARERS.contains(content.counterpart())) {
            faults.add(new Problem.Field("counterpart", ContactProblem.WRONG_COUNTERPART));
        }
        Map<UUID, ChildRef> visible = children.findVisible(content.childIds());
        Set<UUID> inCare = new HashSet<>(contacts.inCare(content.childIds(), content.occurredOn()));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < content.childIds().size(); i++) {
            UUID child = content.childIds().get(i);
            if (!visible.containsKey(child)) {
                faults.add(new Problem.Field("childIds[" + i + "]", ContactProblem.CHILD_UNKNOWN));
            } else if (!seen.add(child)) {
                faults.add(new Problem.Field("childIds[" + i + "]", ContactProblem.CHILD_REPEATED));
            } else if (!inCare.contains(child)) {
                faults.add(new Problem.Field("childIds[" + i + "]", ContactProblem.CHILD_NOT_IN_CARE));
            }
        }
        if (content.phoneId() == null && content.outcome() == ContactOutcome.NUMBER_DEAD) {
            faults.add(new Problem.Field("phoneId", ContactProblem.NUMBER_MISSING));
        } else if (content.phoneId() != null && !content.phoneId().equals(formerPhone) && !phones.mayCall(content.phoneId(), content.childIds())) {
            faults.add(new Problem.Field("phoneId", ContactProblem.PHONE_UNKNOWN));
        }
        if (content.campaignId() != null && !contacts.campaignExists(content.campaignId())) {
            faults.add(new Problem.Field("campaignId", ContactProblem.CAMPAIGN_UNKNOWN));
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
    }

    /** See {@link ContactRegister#parentTold}. */
    UUID ofParent(UUID childId, Counterpart parent, LocalDate day, ContactChannel channel, UUID recordedBy, UUID organizationId) {
        children.hold(List.of(childId));
        Contact contact = new Contact();
        contact.id = Ids.next();
        contact.recordedBy = recordedBy;
        contact.organizationId = organizationId;
        contact.createdAt = time.now();
        contact.occurredOn = day;
        contact.channel = channel;
        contact.byParent = true;
        contact.lateEntry = RecordPolicy.isLate(day, time.today());
        contact.counterpart = parent;
        contact.kind = ContactKind.PARENT_CONTACT;
        contact.outcome = ContactOutcome.REACHED;
        contact.talkThemes = "";
        contacts.persist(contact);
        contacts.flush();
        link(contact, List.of(childId));
        return contact.id;
    }

    List<LocalDate> toldByParent(UUID childId, Counterpart parent, LocalDate since) {
        return contacts.toldByParent(childId, parent, since);
    }

    private void write(Contact contact, ContactContent content, RecordAccess.Rights rights) {
        contact.campaignId = content.campaignId();
        contact.phoneId = content.phoneId();
        contact.occurredOn = content.occurredOn();
        contact.lateEntry = RecordPolicy.isLate(content.occurredOn(), OfficeTime.dayOf(contact.createdAt));
        contact.channel = content.channel();
        contact.counterpart = content.counterpart();
        contact.kind = content.kind();
        contact.outcome = content.outcome();
        UUID owner = content.childIds().get(0);
        contact.summaryCipher = cipher.encrypt(owner, ContactPresenter.SUMMARY, blankToNull(content.summary()));
        contact.livingNoteCipher = cipher.encrypt(owner, ContactPresenter.LIVING, blankToNull(content.livingNote()));
        contact.healthNoteCipher = rights.health() ? cipher.encrypt(owner, ContactPresenter.HEALTH, blankToNull(content.healthNote()))
                : cipher.reseal(owner, ContactPresenter.HEALTH, contact.healthNoteCipher);
        contact.thoughtNoteCipher = rights.confidential() ? cipher.encrypt(owner, ContactPresenter.THOUGHT, blankToNull(content.thoughtNote()))
                : cipher.reseal(owner, ContactPresenter.THOUGHT, contact.thoughtNoteCipher);
        contact.talkThemes = Codes.join(content.talkThemes());
        contact.followUp = blankToNull(content.followUp());
        contact.nextContactOn = content.nextContactOn();
    }

    private void link(Contact contact, List<UUID> childIds) {
        for (UUID childId : childIds) {
            ContactChild link = new ContactChild();
            link.contactId = contact.id;
            link.childId = childId;
            link.occurredOn = contact.occurredOn;
            link.organizationId = contact.organizationId;
            link.kind = contact.kind;
            link.channel = contact.channel;
            link.counterpart = contact.counterpart;
            link.effective = contact.outcome == ContactOutcome.REACHED && contact.cancelledOn == null;
            contacts.add(link);
        }
        contacts.flush();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.xiaolian.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.contact.ContactRegister;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.time.OfficeTime;

/** What a parent does with a letter's link. Nobody is signed in: the code is all there is, and the telephone that opened it. */
@ApplicationScoped
class PublicLetterService {
    private static final String READER = "letter.reader";
    private static final String SUBJECT = "letter";
    private static final String P3 = "P3";

    private final LetterRepository letters;
    private final ChildDirectory children;
    private final OrganizationDirectory organizations;
    private final ContactRegister contacts;
    private final AuditTrail audit;
    private final FieldCipher cipher;
    private final BlindIndex hashes;
    private final OfficeTime time;

    PublicLetterService(LetterRepository letters, ChildDirectory children, OrganizationDirectory organizations, ContactRegister contacts, AuditTrail audit,
            FieldCipher cipher, BlindIndex hashes, OfficeTime time) {
        this.letters = letters;
        this.children = children;
        this.organizations = organizations;
        this.contacts = contacts;
        this.audit = audit;
        this.cipher = cipher;
        this.hashes = hashes;
        this.time = time;
    }

    @Transactional
    PublicLetterResponse envelope(String code) {
        LetterLink link = link(code);
        Letter letter = letters.findById(link.letterId);
        return new PublicLetterResponse(answer(letter).isPresent() ? PublicLetterResponse.PublicLetterState.ANSWERED
                : link.openedAt == null ? PublicLetterResponse.PublicLetterState.WAITING : PublicLetterResponse.PublicLetterState.OPENED,
                office(letter), link.expiresAt);
    }

    @Transactional
    PublicLetterTextResponse open(String code, String readerKey) {
        LetterLink link = link(code);
        byte[] reader = hashes.of(READER, readerKey);
        if (link.readerHash != null && !Arrays.equals(link.readerHash, reader)) {
            throw new Problem(LetterProblem.OPENED_ELSEWHERE);
        }
        Letter letter = letters.findById(link.letterId);
        if (link.readerHash == null) {
            link.readerHash = reader;
            link.openedAt = time.now();
            if (letter.state == LetterState.SENT) {
                letter.moveTo(LetterState.OPENED, time.today());
            }
            audit.record(AuditAction.VIEW, SUBJECT, letter.id.toString(), letter.childId, P3, "link", null);
        }
        return text(letter, link);
    }

    @Transactional
    PublicLetterTextResponse answer(String code, PublicLetterAnswerRequest request) {
        LetterLink link = link(code);
        if (link.readerHash == null || !Arrays.equals(link.readerHash, hashes.of(READER, request.readerKey()))) {
            throw new Problem(LetterProblem.OPENED_ELSEWHERE);
        }
        if (request.from() == LetterParent.BOTH) {
            throw Problem.field("from", CommonProblem.UNKNOWN_VALUE);
        }
        Letter letter = letters.findById(link.letterId);
        String text = request.text().strip();
        Optional<Letter> former = answer(letter);
        if (former.isPresent()) {
            if (text.equals(cipher.decrypt(LetterService.TEXT, former.get().textCipher))) {
                return text(letter, link);
            }
            throw new Problem(LetterProblem.ANSWERED_ALREADY);
        }
        Letter answer = new Letter();
        answer.id = Ids.next();
        answer.childId = letter.childId;
        answer.direction = LetterDirection.PARENT_TO_CHILD;
        answer.parent = request.from();
        answer.way = LetterWay.LINK;
        answer.moveTo(LetterState.RECEIVED, time.today());
        answer.writtenOn = time.today();
        answer.textCipher = cipher.encrypt(letter.childId, LetterService.TEXT, text);
        answer.answersId = letter.id;
        // Whoever sent the link answers for what comes back through it.
        answer.recordedBy = link.createdBy;
        answer.organizationId = letter.organizationId;
        answer.createdAt = time.now();
        letters.persist(answer);
        letter.moveTo(LetterState.ANSWERED, time.today());
        letters.flush();
        contacts.parentWrote(letter.childId, request.from() == LetterParent.MOTHER, time.today(), link.createdBy, letter.organizationId);
        audit.record(AuditAction.CREATE, SUBJECT, answer.id.toString(), letter.childId, P3, "link", null);
        return text(letter, link);
    }

    private LetterLink link(String code) {
        return letters.lockLink(hashes.of(LetterService.CODE, code)).filter(link -> link.isOpen(time.now()))
                .orElseThrow(() -> new Problem(LetterProblem.LINK_GONE));
    }

    private Optional<Letter> answer(Letter letter) {
        return letters.find("answersId", letter.id).firstResultOptional();
    }

    private String office(Letter letter) {
        return organizations.find(List.of(letter.organizationId)).get(letter.organizationId).name();
    }

    private PublicLetterTextResponse text(Letter letter, LetterLink link) {
        return new PublicLetterTextResponse(PersonName.given(children.particulars(letter.childId).name()), office(letter), letter.parent, letter.writtenOn,
                cipher.decrypt(LetterService.TEXT, letter.textCipher), answer(letter).map(a -> cipher.decrypt(LetterService.TEXT, a.textCipher)).orElse(null), link.expiresAt);
    }
}

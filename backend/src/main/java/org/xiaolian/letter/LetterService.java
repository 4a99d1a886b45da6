package org.xiaolian.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.child.ChildStatus;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.SecretCodes;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.visit.RecordAccess;

/** Writing letters down, sending them, and what became of them. */
@ApplicationScoped
class LetterService {
    static final String TEXT = "letter.text";
    static final String CODE = "letter.code";
    private static final String SUBJECT = "letter";
    private static final String P3 = "P3";
    private static final int LINKS_AN_HOUR = 60;
    private static final Duration HOUR = Duration.ofHours(1);

    private final LetterRepository letters;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final RecordAccess access;
    private final AuditTrail audit;
    private final FieldCipher cipher;
    private final BlindIndex hashes;
    private final SecretCodes codes;
    private final CurrentCaller callers;
    private final OfficeTime time;

    LetterService(LetterRepository letters, ChildDirectory children, PersonDirectory people, RecordAccess access, AuditTrail audit, FieldCipher cipher,
            BlindIndex hashes, SecretCodes codes, CurrentCaller callers, OfficeTime time) {
        this.letters = letters;
        this.children = children;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.cipher = cipher;
        this.hashes = hashes;
        this.codes = codes;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    LettersResponse ofChild(UUID childId) {
        ChildRef child = children.findVisible(childId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        return describe(child);
    }

    LettersResponse add(UUID childId, LetterCreateRequest request) {
        children.lockActive(childId);
        check(request);
        Caller caller = callers.get();
        Letter letter = new Letter();
        letter.id = Ids.next();
        letter.childId = childId;
        letter.direction = request.direction();
        letter.recordedBy = caller.personId();
        letter.organizationId = caller.organizationId();
        letter.createdAt = time.now();
        letter.moveTo(request.direction() == LetterDirection.CHILD_TO_PARENT ? LetterState.WRITTEN : LetterState.RECEIVED, request.writtenOn());
        fill(letter, request);
        letter.textCipher = cipher.encrypt(childId, TEXT, text(request));
        letters.persist(letter);
        return written(childId, AuditAction.CREATE, letter);
    }

    LettersResponse correct(UUID childId, UUID id, long expectedVersion, LetterUpdateRequest request) {
        children.lockActive(childId);
        Letter letter = own(childId, id);
        Etags.check(expectedVersion, letter.version);
        if (letter.state != LetterState.WRITTEN && letter.state != LetterState.RECEIVED) {
            throw new Problem(LetterProblem.SENT_ALREADY);
        }
        check(request);
        fill(letter, request);
        letter.stateOn = request.writtenOn();
        if (text(request) != null || reads(letter)) {
            letter.textCipher = cipher.encrypt(childId, TEXT, text(request));
        }
        return written(childId, AuditAction.UPDATE, letter);
    }

    LettersResponse move(UUID childId, UUID id, long expectedVersion, LetterStateRequest request) {
        children.lockActive(childId);
        Letter letter = own(childId, id);
        Etags.check(expectedVersion, letter.version);
        if (!letter.state.next().contains(request.state())) {
            throw new Problem(LetterProblem.STATE_WRONG);
        }
        if (request.on().isAfter(time.today())) {
            throw Problem.field("on", CommonProblem.FUTURE_DATE);
        }
        if (request.on().isBefore(letter.writtenOn)) {
            throw Problem.field("on", CommonProblem.END_BEFORE_START);
        }
        letter.moveTo(request.state(), request.on());
        return written(childId, AuditAction.UPDATE, letter);
    }

    /** A fresh link; the former one opens nothing any more. */
    LetterLinkResponse send(UUID childId, UUID id, long expectedVersion, LetterLinkRequest request) {
        children.lockActive(childId);
        Letter letter = own(childId, id);
        Etags.check(expectedVersion, letter.version);
        if (letter.direction != LetterDirection.CHILD_TO_PARENT || letter.state == LetterState.ANSWERED) {
            throw new Problem(LetterProblem.NOT_BY_LINK);
        }
        if (letter.textCipher == null) {
            throw new Problem(LetterProblem.TEXT_MISSING);
        }
        Instant now = time.now();
        Caller caller = callers.get();
        List<Instant> made = letters.linksSince(caller.personId(), now.minus(HOUR), LINKS_AN_HOUR);
        if (made.size() == LINKS_AN_HOUR) {
            throw Problem.retryLater(LetterProblem.TOO_MANY_LINKS, (int) Math.max(1, Duration.between(now, made.get(LINKS_AN_HOUR - 1).plus(HOUR)).toSeconds()));
        }
        revokeLinks(letter, now);
        String code = codes.next();
        LetterLink link = new LetterLink();
        link.id = Ids.next();
        link.letterId = letter.id;
        link.codeHash = hashes.of(CODE, code);
        link.expiresAt = now.plus(Duration.ofDays(request.validDays()));
        link.createdBy = caller.personId();
        link.createdAt = now;
        letters.add(link);
        letter.way = LetterWay.LINK;
        letter.moveTo(LetterState.SENT, time.today());
        return new LetterLinkResponse("/p/" + code, link.expiresAt, written(childId, AuditAction.UPDATE, letter));
    }

    /** Sent to the wrong number: the link opens nothing any more. */
    LettersResponse revoke(UUID childId, UUID id) {
        children.lockActive(childId);
        Letter letter = own(childId, id);
        revokeLinks(letter, time.now());
        return written(childId, AuditAction.UPDATE, letter);
    }

    private void revokeLinks(Letter letter, Instant now) {
        letters.links(List.of(letter.id)).stream().filter(link -> link.isOpen(now)).forEach(link -> link.revokedAt = now);
    }

    private void check(LetterContent content) {
        if (content.writtenOn().isAfter(time.today())) {
            throw Problem.field("writtenOn", CommonProblem.FUTURE_DATE);
        }
    }

    private static void fill(Letter letter, LetterContent content) {
        letter.parent = content.parent();
        letter.way = content.way();
        letter.writtenOn = content.writtenOn();
    }

    private static String text(LetterContent content) {
        return content.text() == null || content.text().isBlank() ? null : content.text().strip();
    }

    private Letter own(UUID childId, UUID id) {
        return letters.find(childId, id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private boolean reads(Letter letter) {
        return access.of(Set.of(letter.childId), letter.recordedBy, letter.organizationId).confidential();
    }

    private LettersResponse written(UUID childId, AuditAction action, Letter letter) {
        letters.flush();
        audit.record(action, SUBJECT, letter.id.toString(), childId, P3, letter.state.name(), null);
        return describe(children.findVisible(childId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)));
    }

    private LettersResponse describe(ChildRef child) {
        List<Letter> all = letters.ofChild(child.id());
        Map<UUID, LetterLink> links = new HashMap<>();
        letters.links(all.stream().map(l -> l.id).toList()).forEach(link -> links.put(link.letterId, link));
        Map<UUID, PersonRef> recorders = people.find(all.stream().map(l -> l.recordedBy).toList());
        // By who wrote it down: the same for all letters of one person.
        Map<UUID, Boolean> reads = new HashMap<>();
        Instant now = time.now();
        return new LettersResponse(all.stream().map(l -> {
            LetterLink link = links.get(l.id);
            boolean read = reads.computeIfAbsent(l.recordedBy, who -> reads(l));
            return new LettersResponse.LetterResponse(l.id, l.direction, l.parent, l.way, l.state, l.stateOn, List.copyOf(l.state.next()), l.writtenOn, l.textCipher != null,
                    read ? cipher.decrypt(TEXT, l.textCipher) : null, l.answersId, recorders.get(l.recordedBy),
                    link != null && link.isOpen(now) ? link.expiresAt : null, link == null ? null : link.openedAt, l.version);
        }).toList(), child.status() == ChildStatus.ACTIVE && callers.get().may("contact:write"));
    }
}

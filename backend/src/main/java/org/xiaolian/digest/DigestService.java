package org.xiaolian.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.account.PersonDeactivated;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Asking for mails, confirming the address, ending them. */
@ApplicationScoped
class DigestService {
    static final String EMAIL = "digest.email";
    static final String CONFIRM = "digest.confirm";
    private static final String STOP = "digest.stop";
    private static final String STOP_HASH = "digest.stop-hash";
    private static final String SUBJECT = "mail-digest";
    private static final String P2 = "P2";
    private static final int CONFIRMATIONS_A_DAY = 5;

    private final DigestRepository digests;
    private final DigestConfig config;
    private final FieldCipher cipher;
    private final BlindIndex hashes;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    DigestService(DigestRepository digests, DigestConfig config, FieldCipher cipher, BlindIndex hashes, AuditTrail audit, CurrentCaller callers, OfficeTime time) {
        this.digests = digests;
        this.config = config;
        this.cipher = cipher;
        this.hashes = hashes;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    MailDigestResponse mine() {
        return digests.findByIdOptional(callers.get().personId()).map(this::describe).orElseGet(this::none);
    }

    MailDigestResponse ask(MailDigestRequest request) {
        if (!config.isOn()) {
            throw new Problem(DigestProblem.OFF);
        }
        UUID me = callers.get().personId();
        MailDigest digest = digests.lock(me).orElseGet(MailDigest::new);
        boolean first = digest.personId == null;
        boolean confirmed = !first && digest.confirmedAt != null && request.email().equals(cipher.decrypt(EMAIL, digest.emailCipher));
        if (first) {
            digest.personId = me;
            digest.createdAt = time.now();
            digest.stopHash = hashes.of(STOP_HASH, stopCode(digest));
            digest.askedOn = time.today();
        }
        digest.emailCipher = cipher.encrypt(EMAIL, request.email());
        digest.rhythm = request.rhythm();
        digest.language = request.language();
        if (confirmed) {
            digest.due(digest.rhythm.next(time.now()));
        } else {
            countAsked(digest);
            digest.confirmedAt = null;
            digest.confirmHash = null;
            digest.due(time.now());
        }
        if (first) {
            digests.persist(digest);
        }
        digests.flush();
        audit.record(first ? AuditAction.CREATE : AuditAction.UPDATE, SUBJECT, me.toString(), null, P2, digest.rhythm.name(), null);
        return describe(digest);
    }

    /** Nobody shall fill a stranger's mailbox from here. */
    private void countAsked(MailDigest digest) {
        LocalDate today = time.today();
        if (!digest.askedOn.equals(today)) {
            digest.askedOn = today;
            digest.askedTimes = 0;
        }
        if (digest.askedTimes >= CONFIRMATIONS_A_DAY) {
            throw new Problem(DigestProblem.ASKED_TOO_OFTEN);
        }
        digest.askedTimes++;
    }

    /** Keeps the row, so that who asks again and again is still counted; without an address, that is. */
    MailDigestResponse end() {
        UUID me = callers.get().personId();
        digests.lock(me).filter(digest -> digest.rhythm != null).ifPresent(digest -> {
            end(digest);
            audit.record(AuditAction.REMOVE, SUBJECT, me.toString(), null, P2, null, null);
        });
        return none();
    }

    @Transactional
    PublicDigestResponse confirm(String code) {
        MailDigest digest = digests.byConfirmation(hashes.of(CONFIRM, code)).filter(d -> d.confirmUntil.isAfter(time.now()))
                .orElseThrow(() -> new Problem(DigestProblem.LINK_GONE));
        // Opened twice it says the same.
        if (digest.confirmedAt == null) {
            digest.confirmedAt = time.now();
            digest.due(digest.rhythm.next(time.now()));
        }
        return new PublicDigestResponse(true);
    }

    /** By the link in each mail, or by the button of the mail program (RFC 8058); as often as one likes. */
    @Transactional
    PublicDigestResponse stop(String code) {
        MailDigest digest = digests.byStop(hashes.of(STOP_HASH, code)).orElseThrow(() -> new Problem(DigestProblem.LINK_GONE));
        if (digest.rhythm != null) {
            end(digest);
        }
        return new PublicDigestResponse(false);
    }

    void personDeactivated(@Observes PersonDeactivated event) {
        digests.deleteById(event.personId());
    }

    /** The same in every mail, so that the link of an old one still ends them; made from the row, kept nowhere. */
    String stopCode(MailDigest digest) {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(hashes.of(STOP, digest.personId + "/" + digest.createdAt));
    }

    private static void end(MailDigest digest) {
        digest.emailCipher = null;
        digest.rhythm = null;
        digest.confirmHash = null;
        digest.confirmedAt = null;
        digest.due(null);
    }

    private MailDigestResponse none() {
        return new MailDigestResponse(config.isOn(), null, null, false, null);
    }

    private MailDigestResponse describe(MailDigest digest) {
        return digest.rhythm == null ? none() : new MailDigestResponse(config.isOn(), cipher.decrypt(EMAIL, digest.emailCipher), digest.rhythm, digest.confirmedAt != null,
                digest.lastSentAt);
    }
}

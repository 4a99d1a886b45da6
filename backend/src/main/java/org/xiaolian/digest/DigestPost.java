package org.xiaolian.digest;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.xiaolian.account.OnBehalf;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.security.SecretCodes;
import org.xiaolian.shared.time.OfficeTime;

/** Sends what is due. Every replica looks; the queue gives each mail to one of them. */
@ApplicationScoped
class DigestPost {
    private static final Logger LOG = Logger.getLogger(DigestPost.class);
    private static final int MOST_A_ROUND = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration CONFIRM_WITHIN = Duration.ofDays(3);

    private final DigestQueue queue;
    private final DigestRepository digests;
    private final DigestService service;
    private final DigestMail mails;
    private final DigestConfig config;
    private final ReactiveMailer mailer;
    private final OnBehalf onBehalf;
    private final FieldCipher cipher;
    private final BlindIndex hashes;
    private final SecretCodes codes;
    private final OfficeTime time;

    DigestPost(DigestQueue queue, DigestRepository digests, DigestService service, DigestMail mails, DigestConfig config, ReactiveMailer mailer, OnBehalf onBehalf,
            FieldCipher cipher, BlindIndex hashes, SecretCodes codes, OfficeTime time) {
        this.queue = queue;
        this.digests = digests;
        this.service = service;
        this.mails = mails;
        this.config = config;
        this.mailer = mailer;
        this.onBehalf = onBehalf;
        this.cipher = cipher;
        this.hashes = hashes;
        this.codes = codes;
        this.time = time;
    }

    /** A mail that was put together, or none, and when the next one is due. */
    private record Prepared(Mail mail, Instant next, boolean digest) {
    }

    @Scheduled(every = "{xiaolian.digest.look}", delayed = "30s", identity = "mail-digest", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void post() {
        if (!config.isOn()) {
            return;
        }
        for (int i = 0; i < MOST_A_ROUND; i++) {
            Optional<DigestQueue.Claimed> claimed = queue.take();
            if (claimed.isEmpty()) {
                return;
            }
            send(claimed.get());
        }
    }

    private void send(DigestQueue.Claimed claimed) {
        Prepared prepared = null;
        try {
            prepared = QuarkusTransaction.requiringNew().call(() -> prepare(claimed));
            if (prepared.mail() != null) {
                // Outside any transaction: a slow mail server holds no rows.
                mailer.send(prepared.mail()).await().atMost(PATIENCE);
            }
            queue.done(claimed, prepared.next(), prepared.mail() != null && prepared.digest());
        } catch (RuntimeException e) {
            // No address in the log.
            LOG.warnf("a mail could not be sent (try %d): %s", claimed.attempts() + 1, e.getClass().getSimpleName());
            queue.failed(claimed, prepared == null ? null : prepared.next());
        }
    }

    private Prepared prepare(DigestQueue.Claimed claimed) {
        MailDigest digest = digests.findById(claimed.personId());
        if (digest == null || digest.rhythm == null || !claimed.claim().equals(digest.claim)) {
            return new Prepared(null, null, false);
        }
        String email = cipher.decrypt(DigestService.EMAIL, digest.emailCipher);
        if (digest.confirmedAt == null) {
            String code = codes.next();
            digest.confirmHash = hashes.of(DigestService.CONFIRM, code);
            digest.confirmUntil = time.now().plus(CONFIRM_WITHIN);
            return new Prepared(mails.confirmation(digest, email, code), null, false);
        }
        Instant next = digest.rhythm.next(time.now());
        return onBehalf.of(claimed.personId(), "worklist:read", caller -> Optional.ofNullable(mails.digest(digest, email, service.stopCode(digest))))
                .map(mail -> new Prepared(mail.orElse(null), next, true)).orElseGet(() -> new Prepared(null, next, true));
    }
}

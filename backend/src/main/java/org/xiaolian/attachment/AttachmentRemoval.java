package org.xiaolian.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.shared.files.FileStore;
import org.xiaolian.shared.persistence.AfterTransaction;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.subject.LegalHoldLifted;
import org.xiaolian.shared.subject.LegalHolds;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Ends a file: its key is destroyed at once; the ciphertext in the store follows, and would open for nobody if it did not.
 * What a guardian withdraws while a court, an inquiry or a dispute needs the file is hidden from everybody instead, and ends
 * with the last hold on a child whom it shows.
 */
@ApplicationScoped
class AttachmentRemoval {
    private static final String WITHDRAWN = "consent withdrawn";
    private static final String HIDDEN = "consent withdrawn, kept for a legal hold";
    private static final UUID NONE = new UUID(0, 0);
    private static final int PAGE = 200;
    private static final int SECONDS = 60;

    private final AttachmentRepository attachments;
    private final AttachmentUploadRepository uploads;
    private final AttachmentOwners owners;
    private final LegalHolds holds;
    private final FileStore files;
    private final AuditTrail audit;
    private final AfterTransaction after;
    private final CurrentCaller callers;
    private final OfficeTime time;

    AttachmentRemoval(AttachmentRepository attachments, AttachmentUploadRepository uploads, AttachmentOwners owners, LegalHolds holds, FileStore files, AuditTrail audit,
            AfterTransaction after, CurrentCaller callers, OfficeTime time) {
        this.attachments = attachments;
        this.uploads = uploads;
        this.owners = owners;
        this.holds = holds;
        this.files = files;
        this.audit = audit;
        this.after = after;
        this.callers = callers;
        this.time = time;
    }

    void shred(Attachment attachment, String reason) {
        audit.record(AuditAction.REMOVE, AttachmentService.SUBJECT, attachment.id.toString(), attachment.childId, AttachmentService.P3, attachment.kind.name(), reason);
        attachment.wrappedKey = null;
        attachment.titleCipher = null;
        attachment.removedAt = time.now();
        attachment.removedBy = callers.orNull() == null ? null : callers.get().personId();
        attachment.removeReason = reason;
        attachments.removeThumbnail(attachment.id);
        String key = attachment.key();
        after.committed(() -> files.delete(key));
    }

    void removePhotos(UUID childId) {
        attachments.ofChild(childId).stream().filter(a -> a.kind == AttachmentKind.PHOTO).forEach(this::withdraw);
    }

    void remove(AttachmentSubject kind, Collection<UUID> subjectIds) {
        subjectIds.forEach(id -> attachments.of(kind, id).forEach(this::withdraw));
    }

    private void withdraw(Attachment attachment) {
        if (!held(attachment)) {
            shred(attachment, WITHDRAWN);
            return;
        }
        attachment.withdrawnAt = time.now();
        audit.record(AuditAction.UPDATE, AttachmentService.SUBJECT, attachment.id.toString(), attachment.childId, AttachmentService.P3, attachment.kind.name(), HIDDEN);
    }

    /** Photos that waited for the end of a hold on this child; another hold may keep them. */
    void holdLifted(@Observes LegalHoldLifted event) {
        for (AttachmentSubject kind : AttachmentSubject.values()) {
            owners.of(kind).subjectsOf(event.childId()).forEach(id -> attachments.withdrawnOf(kind, id).forEach(this::endUnlessHeld));
        }
    }

    /** A hold may also end by its last day. Harmless when several replicas do it at once. */
    @Scheduled(every = "1h", delayed = "3m", identity = "withdrawn-attachments", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endWithdrawn() throws Exception {
        UUID after = NONE;
        while (after != null) {
            UUID from = after;
            after = RetriedUnit.call(SECONDS, () -> {
                List<Attachment> page = attachments.withdrawn(from, PAGE);
                page.forEach(this::endUnlessHeld);
                return page.size() < PAGE ? null : page.get(PAGE - 1).id;
            });
        }
    }

    private void endUnlessHeld(Attachment attachment) {
        if (!held(attachment)) {
            shred(attachment, WITHDRAWN);
        }
    }

    private boolean held(Attachment attachment) {
        return owners.of(attachment.subjectKind).childrenOf(attachment.subjectId).stream().anyMatch(holds::stands);
    }

    /** The ciphertext first: after a failure the row is still there and says what to delete again. */
    void erase(AttachmentSubject kind, Collection<UUID> subjectIds) {
        for (UUID id : subjectIds) {
            attachments.list("subjectKind = ?1 and subjectId = ?2", kind, id).forEach(this::erase);
            uploads.list("subjectKind = ?1 and subjectId = ?2", kind, id).forEach(u -> {
                u.keys().forEach(files::delete);
                uploads.delete(u);
            });
        }
    }

    void erase(Attachment attachment) {
        files.delete(attachment.key());
        attachments.removeThumbnail(attachment.id);
        attachments.delete(attachment);
    }
}

package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.shared.files.FileStore;
import org.xiaolian.shared.persistence.AfterTransaction;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Ends a file: its key is destroyed at once; the ciphertext in the store follows, and would open for nobody if it did not. */
@ApplicationScoped
class AttachmentRemoval {
    private static final String WITHDRAWN = "consent withdrawn";

    private final AttachmentRepository attachments;
    private final AttachmentUploadRepository uploads;
    private final FileStore files;
    private final AuditTrail audit;
    private final AfterTransaction after;
    private final CurrentCaller callers;
    private final OfficeTime time;

    AttachmentRemoval(AttachmentRepository attachments, AttachmentUploadRepository uploads, FileStore files, AuditTrail audit, AfterTransaction after, CurrentCaller callers, OfficeTime time) {
        this.attachments = attachments;
        this.uploads = uploads;
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
        attachment.removedBy = callers.get().personId();
        attachment.removeReason = reason;
        attachments.removeThumbnail(attachment.id);
        String key = attachment.key();
        after.committed(() -> files.delete(key));
    }

    void removePhotos(UUID childId) {
        attachments.ofChild(childId).stream().filter(a -> a.kind == AttachmentKind.PHOTO).forEach(a -> shred(a, WITHDRAWN));
    }

    void remove(AttachmentSubject kind, Collection<UUID> subjectIds) {
        subjectIds.forEach(id -> attachments.of(kind, id).forEach(a -> shred(a, WITHDRAWN)));
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

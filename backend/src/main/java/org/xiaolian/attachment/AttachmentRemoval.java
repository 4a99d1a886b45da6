package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final FileStore files;
    private final AuditTrail audit;
    private final AfterTransaction after;
    private final CurrentCaller callers;
    private final OfficeTime time;

    AttachmentRemoval(AttachmentRepository attachments, FileStore files, AuditTrail audit, AfterTransaction after, CurrentCaller callers, OfficeTime time) {
        this.attachments = attachments;
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
}

package org.xiaolian.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.xiaolian.shared.files.FileCipher;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.privacy.FieldCipher;

/**
 * Brings photos of several children under all their keys together, where an older version left them under the master key. The
 * content stays; its key and its title are sealed anew. Harmless when several replicas do it at once.
 */
@ApplicationScoped
class AttachmentKeyUpkeep {
    private static final Logger LOG = Logger.getLogger(AttachmentKeyUpkeep.class);
    private static final int PAGE = 100;
    private static final int SECONDS = 60;

    private final AttachmentRepository attachments;
    private final AttachmentOwners owners;
    private final FileCipher files;
    private final FieldCipher fields;

    AttachmentKeyUpkeep(AttachmentRepository attachments, AttachmentOwners owners, FileCipher files, FieldCipher fields) {
        this.attachments = attachments;
        this.owners = owners;
        this.files = files;
        this.fields = fields;
    }

    @Scheduled(every = "1h", delayed = "1m", identity = "attachment-keys", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() throws Exception {
        int sealed = 0;
        UUID after = new UUID(0, 0);
        while (after != null) {
            UUID from = after;
            List<UUID> page = RetriedUnit.call(SECONDS, () -> attachments.underMasterKey(from, PAGE));
            for (UUID id : page) {
                sealed += RetriedUnit.call(SECONDS, () -> seal(id)) ? 1 : 0;
            }
            after = page.size() < PAGE ? null : page.get(PAGE - 1);
        }
        if (sealed > 0) {
            LOG.infof("%d photos of several children are under their keys", sealed);
        }
    }

    private boolean seal(UUID id) {
        Attachment attachment = attachments.findById(id);
        List<UUID> children = attachment == null || attachment.removedAt != null ? List.of() : owners.of(attachment.subjectKind).childrenOf(attachment.subjectId);
        if (children.isEmpty()) {
            return false;
        }
        attachment.titleCipher = fields.seal(children, AttachmentService.TITLE, fields.open(AttachmentService.TITLE, attachment.titleCipher));
        attachment.wrappedKey = files.rewrapped(children, attachment.wrappedKey);
        return true;
    }
}

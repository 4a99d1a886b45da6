package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.shared.files.FileCipher;
import org.xiaolian.shared.files.FileStore;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;

/** Files that were taken in. Every look at one is kept in the access log. */
@ApplicationScoped
class AttachmentService {
    static final String TITLE = "attachment.title";
    static final String SUBJECT = "attachment";
    static final String P3 = "P3";

    private final AttachmentRepository attachments;
    private final AttachmentOwners owners;
    private final FileStore files;
    private final FileCipher fileCipher;
    private final FieldCipher cipher;
    private final PersonDirectory people;
    private final AuditTrail audit;
    private final AttachmentRemoval removal;
    private final CurrentCaller callers;

    AttachmentService(AttachmentRepository attachments, AttachmentOwners owners, FileStore files, FileCipher fileCipher, FieldCipher cipher,
            PersonDirectory people, AuditTrail audit, AttachmentRemoval removal, CurrentCaller callers) {
        this.attachments = attachments;
        this.owners = owners;
        this.files = files;
        this.fileCipher = fileCipher;
        this.cipher = cipher;
        this.people = people;
        this.audit = audit;
        this.removal = removal;
        this.callers = callers;
    }

    @Transactional
    AttachmentsResponse list(AttachmentSubject kind, UUID subjectId) {
        AttachmentOwner.Access access = owners.of(kind).access(subjectId);
        List<Attachment> shown = attachments.of(kind, subjectId).stream().filter(a -> mayShow(a, access)).toList();
        if (!shown.isEmpty()) {
            audit.record(AuditAction.VIEW, SUBJECT, null, access.childId(), P3, "list", null);
        }
        Map<UUID, PersonRef> names = people.find(shown.stream().map(a -> a.uploadedBy).toList());
        Set<UUID> pictures = new HashSet<>(attachments.withThumbnail(shown.stream().map(a -> a.id).toList()));
        return new AttachmentsResponse(shown.stream().map(a -> response(a, names.get(a.uploadedBy), pictures.contains(a.id), access)).toList(),
                access.writable(), access.withheld(), Arrays.stream(AttachmentKind.values()).filter(access.shows()).toList());
    }

    @Transactional
    AttachmentResponse get(UUID id) {
        Attachment attachment = find(id);
        audit(AuditAction.VIEW, attachment, null);
        return describe(attachment);
    }

    /** The content, decrypted while it is read; the caller closes it. */
    @Transactional
    AttachmentContent content(UUID id) {
        Attachment attachment = find(id);
        if (!fileCipher.opens(attachment.wrappedKey)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        audit(AuditAction.DOWNLOAD, attachment, null);
        return new AttachmentContent(cipher.decrypt(TITLE, attachment.titleCipher), attachment.contentType,
                fileCipher.decrypt(attachment.wrappedKey, attachment.key(), files.get(attachment.key())));
    }

    @Transactional
    byte[] thumbnail(UUID id) {
        Attachment attachment = find(id);
        byte[] sealed = attachments.thumbnail(id).filter(found -> fileCipher.opens(attachment.wrappedKey))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        audit(AuditAction.VIEW, attachment, "thumbnail");
        return fileCipher.decrypt(attachment.wrappedKey, thumbnailName(attachment), sealed);
    }

    void remove(UUID id, long expectedVersion, AttachmentRemovalRequest request) {
        Attachment attachment = find(id);
        owners.of(attachment.subjectKind).checkRemovable(attachment.subjectId);
        Etags.check(expectedVersion, attachment.version);
        removal.shred(attachment, request.reason().strip());
    }

    AttachmentResponse added(Attachment attachment, boolean thumbnail) {
        audit(AuditAction.CREATE, attachment, attachment.kind.name());
        attachments.flush();
        return response(attachment, people.find(attachment.uploadedBy).orElseThrow(), thumbnail, owners.of(attachment.subjectKind).access(attachment.subjectId));
    }

    static String thumbnailName(Attachment attachment) {
        return attachment.key() + "/thumbnail";
    }

    private Attachment find(UUID id) {
        Attachment attachment = attachments.findKept(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (!mayShow(attachment, owners.of(attachment.subjectKind).access(attachment.subjectId))) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return attachment;
    }

    private boolean mayShow(Attachment attachment, AttachmentOwner.Access access) {
        return !access.withheld() && (access.shows().test(attachment.kind) || attachment.uploadedBy.equals(callers.get().personId()));
    }

    private AttachmentResponse describe(Attachment attachment) {
        return response(attachment, people.find(attachment.uploadedBy).orElseThrow(), !attachments.withThumbnail(List.of(attachment.id)).isEmpty(),
                owners.of(attachment.subjectKind).access(attachment.subjectId));
    }

    private AttachmentResponse response(Attachment a, PersonRef uploadedBy, boolean thumbnail, AttachmentOwner.Access access) {
        return new AttachmentResponse(a.id, a.subjectKind, a.subjectId, a.kind, cipher.decrypt(TITLE, a.titleCipher), a.contentType, a.sizeBytes, a.width,
                a.height, a.takenOn, thumbnail, uploadedBy, a.createdAt, access.writable(), a.version);
    }

    private void audit(AuditAction action, Attachment attachment, String fields) {
        audit.record(action, SUBJECT, attachment.id.toString(), attachment.childId, P3, fields == null ? attachment.kind.name() : fields, null);
    }
}

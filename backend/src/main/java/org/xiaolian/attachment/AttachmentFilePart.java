package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.files.FileCipher;
import org.xiaolian.shared.files.FileStore;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.ErasureStage;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEnclosure;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** Photos and scans in a child's whole file: those of the kinds that the caller may open. */
@ApplicationScoped
class AttachmentFilePart implements SubjectFilePart {
    private final AttachmentRepository attachments;
    private final AttachmentRemoval removal;
    private final AttachmentOwners owners;
    private final FileStore files;
    private final FileCipher fileCipher;
    private final FieldCipher cipher;

    AttachmentFilePart(AttachmentRepository attachments, AttachmentRemoval removal, AttachmentOwners owners, FileStore files, FileCipher fileCipher,
            FieldCipher cipher) {
        this.attachments = attachments;
        this.removal = removal;
        this.owners = owners;
        this.files = files;
        this.fileCipher = fileCipher;
        this.cipher = cipher;
    }

    @Override
    public Set<String> tables() {
        return Set.of("attachment");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(new SealedTable("attachment", "id", "t.child_id", Map.of("title_cipher", AttachmentService.TITLE, "wrapped_key", FileCipher.KEY)));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.MANAGEMENT, "attachments", "附件登记", attachments.ofChild(childId).stream().map(a -> new SubjectEntry()
                .with("kind", "类别", a.kind).with("title", "名称", cipher.decrypt(AttachmentService.TITLE, a.titleCipher)).with("takenOn", "日期", a.takenOn)
                .with("uploadedAt", "上传时间", a.createdAt)).toList()));
    }

    @Override
    public List<SubjectEnclosure> enclosures(UUID childId) {
        AttachmentOwner.Access access = owners.of(AttachmentSubject.CHILD).access(childId);
        return attachments.ofChild(childId).stream().filter(a -> access.shows().test(a.kind)).map(a -> new SubjectEnclosure(a.kind,
                cipher.decrypt(AttachmentService.TITLE, a.titleCipher), AttachmentContent.ending(a.contentType),
                () -> fileCipher.decrypt(a.wrappedKey, a.key(), files.get(a.key())))).toList();
    }

    @Override
    public ErasureStage stage() {
        return ErasureStage.FILES;
    }

    @Override
    public void erase(UUID childId) {
        attachments.list("childId = ?1", childId).forEach(removal::erase);
        removal.erase(AttachmentSubject.CHILD, List.of(childId));
    }
}

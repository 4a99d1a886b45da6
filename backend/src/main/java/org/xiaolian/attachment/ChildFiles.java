package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.consent.ConsentDirectory;
import org.xiaolian.consent.ConsentWithdrawn;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.subject.LegalHolds;
import org.xiaolian.shared.time.OfficeTime;

/** Files of a child: whoever sees the child, and as much of it as her role is shown (rules.md 2.4). */
@ApplicationScoped
class ChildFiles implements AttachmentOwner {
    private final ChildDirectory children;
    private final ConsentDirectory consents;
    private final AttachmentRemoval attachments;
    private final LegalHolds holds;
    private final OfficeTime time;

    ChildFiles(ChildDirectory children, ConsentDirectory consents, AttachmentRemoval attachments, LegalHolds holds, OfficeTime time) {
        this.children = children;
        this.consents = consents;
        this.attachments = attachments;
        this.holds = holds;
        this.time = time;
    }

    @Override
    public AttachmentSubject subject() {
        return AttachmentSubject.CHILD;
    }

    @Override
    public Access access(UUID childId) {
        VisibleFields fields = children.visibleFields(List.of(childId)).get(childId);
        if (fields == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return new Access(List.of(childId), kind -> fields.showsAll(kind.group()), children.isWritable(childId));
    }

    @Override
    public void lockForAdding(UUID childId, AttachmentKind kind) {
        children.lockWritable(childId);
        if (kind == AttachmentKind.PHOTO && !consents.mayUsePhoto(childId, time.today())) {
            throw new Problem(AttachmentProblem.PHOTO_WITHOUT_CONSENT);
        }
    }

    @Override
    public void checkRemovable(UUID childId) {
        children.checkWritable(childId);
        holds.check(childId);
    }

    @Override
    public List<UUID> childrenOf(UUID childId) {
        return List.of(childId);
    }

    @Override
    public List<UUID> subjectsOf(UUID childId) {
        return List.of(childId);
    }

    /** Photos were kept because the guardian agreed; without that they go (rules.md P-5). */
    void consentWithdrawn(@Observes ConsentWithdrawn event) {
        if (event.purposeCodes().contains(ConsentDirectory.PHOTO) && !consents.mayUsePhoto(event.childId(), time.today())) {
            attachments.removePhotos(event.childId());
        }
    }
}

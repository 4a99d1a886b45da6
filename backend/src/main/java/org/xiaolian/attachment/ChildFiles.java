package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/** Files of a child: whoever sees the child, and as much of it as her role is shown (rules.md 2.4). */
@ApplicationScoped
class ChildFiles implements AttachmentOwner {
    private final ChildDirectory children;

    ChildFiles(ChildDirectory children) {
        this.children = children;
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
        return new Access(childId, kind -> fields.showsAll(kind.group()), children.isWritable(childId));
    }

    @Override
    public void lockForChange(UUID childId, AttachmentKind kind) {
        children.lockWritable(childId);
    }
}

package org.xiaolian.attachment;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.xiaolian.shared.FeatureApi;

/**
 * The room to whose records files belong says who may see them and add to them. To let files belong to something else,
 * add it to {@link AttachmentSubject} and implement this in its room.
 */
@FeatureApi
public interface AttachmentOwner {
    AttachmentSubject subject();

    /** What the caller may see of the subject's files; 404 when she may not see the subject. */
    Access access(UUID subjectId);

    /**
     * Holds the subject until the end of the transaction for adding a file: 404, 403 or 409 when the caller may not.
     * {@code kind} may have rules of its own, such as the guardian's consent to photos.
     */
    void lockForAdding(UUID subjectId, AttachmentKind kind);

    /** 404 or 403 when the caller may not remove files of the subject, 409 while they are needed. */
    void checkRemovable(UUID subjectId);

    /** The children whom the subject's files show, whoever asks. */
    List<UUID> childrenOf(UUID subjectId);

    /** The subjects whose files show the child, whoever asks. */
    List<UUID> subjectsOf(UUID childId);

    /**
     * @param childIds the children whom the files show: their keys close them
     * @param shows kinds that the caller may see; what she uploaded herself she may see as well
     * @param withheld nobody sees a file of it now, not even who uploaded it, though nothing is destroyed
     * @param writable whether she may add and remove
     */
    record Access(List<UUID> childIds, Predicate<AttachmentKind> shows, boolean writable, boolean withheld) {
        Access(List<UUID> childIds, Predicate<AttachmentKind> shows, boolean writable) {
            this(childIds, shows, writable, false);
        }

        /** The one child that the files are about, for the access log and the child's whole file; null when there are several. */
        UUID childId() {
            return childIds.size() == 1 ? childIds.get(0) : null;
        }
    }
}

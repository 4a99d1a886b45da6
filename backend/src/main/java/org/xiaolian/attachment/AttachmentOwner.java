package org.xiaolian.attachment;

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

    /**
     * @param childId the child that the files are about, for the access log and the child's whole file; null when there is none, or more than one
     * @param shows kinds that the caller may see; what she uploaded herself she may see as well
     * @param writable whether she may add and remove
     */
    record Access(UUID childId, Predicate<AttachmentKind> shows, boolean writable) {
    }
}

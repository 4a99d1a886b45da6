package org.xiaolian.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.attachment.AttachmentDirectory;
import org.xiaolian.attachment.AttachmentKind;
import org.xiaolian.attachment.AttachmentOwner;
import org.xiaolian.attachment.AttachmentSubject;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.consent.ConsentDirectory;
import org.xiaolian.consent.ConsentWithdrawn;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.subject.LegalHolds;
import org.xiaolian.shared.time.OfficeTime;

/** Photos of a visit: added by whoever may correct it, when every child's guardian agrees; shown to whoever reads all of it. */
@ApplicationScoped
class HomeVisitFiles implements AttachmentOwner {
    private final HomeVisitService visits;
    private final HomeVisitRepository repository;
    private final ChildDirectory children;
    private final ConsentDirectory consents;
    private final AttachmentDirectory attachments;
    private final LegalHolds holds;
    private final OfficeTime time;

    HomeVisitFiles(HomeVisitService visits, HomeVisitRepository repository, ChildDirectory children, ConsentDirectory consents, AttachmentDirectory attachments,
            LegalHolds holds, OfficeTime time) {
        this.visits = visits;
        this.repository = repository;
        this.children = children;
        this.consents = consents;
        this.attachments = attachments;
        this.holds = holds;
        this.time = time;
    }

    @Override
    public AttachmentSubject subject() {
        return AttachmentSubject.HOME_VISIT;
    }

    @Override
    public Access access(UUID visitId) {
        HomeVisitService.Reading visit = visits.reading(visitId);
        Map<UUID, VisibleFields> visible = children.visibleFields(visit.childIds());
        // A picture cannot leave one of the children out.
        boolean all = visit.rights().notes() && visit.childIds().stream()
                .allMatch(id -> visible.containsKey(id) && visible.get(id).showsAll(AttachmentKind.PHOTO.group()));
        // A consent may have run out since, or a child been added to the visit whose guardian was never asked.
        boolean withheld = !consents.photographable(visit.childIds(), time.today()).containsAll(visit.childIds());
        return new Access(visit.childIds(), kind -> all && kind == AttachmentKind.PHOTO, visit.correctable() && !withheld, withheld);
    }

    @Override
    public void lockForAdding(UUID visitId, AttachmentKind kind) {
        List<UUID> childIds = childrenOf(visitId);
        children.hold(childIds);
        visits.checkCorrectable(visitId);
        if (kind != AttachmentKind.PHOTO) {
            throw Problem.field("kind", HomeVisitProblem.PHOTOS_ONLY);
        }
        if (!consents.photographable(childIds, time.today()).containsAll(childIds)) {
            throw new Problem(HomeVisitProblem.PHOTO_WITHOUT_CONSENT);
        }
    }

    @Override
    public void checkRemovable(UUID visitId) {
        visits.checkCorrectable(visitId);
        childrenOf(visitId).forEach(holds::check);
    }

    @Override
    public List<UUID> childrenOf(UUID visitId) {
        return repository.children(List.of(visitId)).stream().map(l -> l.childId).toList();
    }

    @Override
    public List<UUID> subjectsOf(UUID childId) {
        return repository.visitsOf(childId);
    }

    /** Photos of a visit to one child go with the child's own; those that show several go as soon as one of them may not be shown. */
    void consentWithdrawn(@Observes ConsentWithdrawn event) {
        if (event.purposeCodes().contains(ConsentDirectory.PHOTO) && !consents.mayUsePhoto(event.childId(), time.today())) {
            attachments.withdrawn(AttachmentSubject.HOME_VISIT, subjectsOf(event.childId()));
        }
    }
}

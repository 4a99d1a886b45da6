package org.xiaolian.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** What the child itself wants (R2-P22). */
@ApplicationScoped
class ChildWishService {
    static final String WISH = "child_wish.wish";
    private static final String SUBJECT = "wish";
    private static final String P3 = "P3";
    /** Asked up to two months before a change still belongs to it. */
    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_LOOKED_BACK = 365;

    private final ConsentRepository consents;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final FieldCipher cipher;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    ChildWishService(ConsentRepository consents, ChildDirectory children, PersonDirectory people, FieldCipher cipher, AuditTrail audit,
            CurrentCaller callers, OfficeTime time) {
        this.consents = consents;
        this.children = children;
        this.people = people;
        this.cipher = cipher;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    ChildWishesResponse ofChild(UUID childId) {
        VisibleFields fields = children.visibleFields(List.of(childId)).get(childId);
        if (fields == null || !fields.shows(FieldGroup.FAMILY)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        audit.record(AuditAction.VIEW, SUBJECT, null, childId, P3, "list", null);
        return describe(childId);
    }

    ChildWishesResponse add(UUID childId, ChildWishRequest request) {
        children.lockWritable(childId);
        if (request.askedOn().isAfter(time.today())) {
            throw Problem.field("askedOn", CommonProblem.FUTURE_DATE);
        }
        String words = request.wish() == null || request.wish().isBlank() ? null : request.wish().strip();
        if (words == null && !request.tooYoung()) {
            throw Problem.field("wish", ConsentProblem.WISH_REQUIRED);
        }
        ChildWish wish = new ChildWish();
        wish.id = Ids.next();
        wish.childId = childId;
        wish.askedOn = request.askedOn();
        wish.topic = request.topic();
        wish.tooYoung = request.tooYoung();
        wish.wishCipher = cipher.encrypt(childId, WISH, words);
        wish.askedBy = callers.get().personId();
        wish.createdAt = time.now();
        consents.add(wish);
        consents.flush();
        audit.record(AuditAction.CREATE, SUBJECT, wish.id.toString(), childId, P3, null, null);
        return describe(childId);
    }

    private ChildWishesResponse describe(UUID childId) {
        List<ChildWish> wishes = consents.wishes(childId);
        Map<UUID, PersonRef> names = people.find(wishes.stream().map(w -> w.askedBy).toList());
        return new ChildWishesResponse(wishes.stream().map(w -> new ChildWishesResponse.ChildWishResponse(w.id, w.askedOn, w.topic, w.tooYoung,
                cipher.decrypt(WISH, w.wishCipher), names.get(w.askedBy))).toList(), unasked(consents.careStarts(childId), wishes), children.isWritable(childId));
    }

    private List<LocalDate> unasked(List<LocalDate> starts, List<ChildWish> wishes) {
        LocalDate since = time.today().minusDays(DAYS_LOOKED_BACK);
        List<LocalDate> unasked = new ArrayList<>();
        // The first arrangement changed nothing.
        for (int i = 1; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            LocalDate next = i + 1 < starts.size() ? starts.get(i + 1) : time.today().plusDays(1);
            boolean asked = wishes.stream().filter(w -> w.topic != WishTopic.OTHER)
                    .anyMatch(w -> !w.askedOn.isBefore(start.minusDays(DAYS_BEFORE)) && w.askedOn.isBefore(next));
            if (!asked && !start.isBefore(since)) {
                unasked.add(start);
            }
        }
        return unasked;
    }
}

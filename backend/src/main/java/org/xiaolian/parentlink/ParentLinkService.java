package org.xiaolian.parentlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.child.ChildStatus;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.SecretCodes;
import org.xiaolian.shared.time.OfficeTime;

/** Making links and taking them back. */
@ApplicationScoped
class ParentLinkService {
    static final String CODE = "parent-link.code";
    static final String SUBJECT = "parent-link";
    private static final String P2 = "P2";
    private static final int LINKS_AN_HOUR = 120;

    private final ParentLinkRepository links;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final AuditTrail audit;
    private final BlindIndex hashes;
    private final SecretCodes codes;
    private final CurrentCaller callers;
    private final OfficeTime time;

    ParentLinkService(ParentLinkRepository links, ChildDirectory children, PersonDirectory people, AuditTrail audit, BlindIndex hashes, SecretCodes codes, CurrentCaller callers,
            OfficeTime time) {
        this.links = links;
        this.children = children;
        this.people = people;
        this.audit = audit;
        this.hashes = hashes;
        this.codes = codes;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    ParentLinksResponse ofChild(UUID childId) {
        return describe(children.findVisible(childId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)));
    }

    ParentLinkCreatedResponse make(UUID childId, ParentLinkCreateRequest request) {
        children.lockActive(childId);
        Instant now = time.now();
        Caller caller = callers.get();
        if (links.madeSince(caller.personId(), now.minus(Duration.ofHours(1))) >= LINKS_AN_HOUR) {
            throw new Problem(ParentLinkProblem.TOO_MANY_LINKS);
        }
        links.ofChild(childId).stream().filter(l -> l.parent == request.parent() && l.isOpen(now)).forEach(l -> l.revokedAt = now);
        String code = codes.next();
        ParentLink link = new ParentLink();
        link.id = Ids.next();
        link.childId = childId;
        link.parent = request.parent();
        link.codeHash = hashes.of(CODE, code);
        link.expiresAt = now.plus(Duration.ofDays(request.validDays()));
        link.organizationId = caller.organizationId();
        link.createdBy = caller.personId();
        link.createdAt = now;
        links.persistAndFlush(link);
        audit.record(AuditAction.CREATE, SUBJECT, link.id.toString(), childId, P2, null, null);
        return new ParentLinkCreatedResponse("/w/" + code, link.expiresAt, ofChild(childId));
    }

    /** Sent to the wrong number: the link opens nothing any more. */
    ParentLinksResponse revoke(UUID childId, UUID id) {
        children.lockActive(childId);
        ParentLink link = links.find(childId, id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (link.isOpen(time.now())) {
            link.revokedAt = time.now();
            links.flush();
            audit.record(AuditAction.UPDATE, SUBJECT, link.id.toString(), childId, P2, null, null);
        }
        return ofChild(childId);
    }

    private ParentLinksResponse describe(ChildRef child) {
        List<ParentLink> all = links.ofChild(child.id());
        Map<UUID, PersonRef> makers = people.find(all.stream().map(l -> l.createdBy).toList());
        Instant now = time.now();
        return new ParentLinksResponse(all.stream().map(l -> new ParentLinksResponse.ParentLinkResponse(l.id, l.parent, l.createdAt, makers.get(l.createdBy), l.expiresAt, l.openedAt,
                l.revokedAt, l.toldOn, l.isOpen(now))).toList(), child.status() == ChildStatus.ACTIVE && callers.get().may("contact:write"));
    }
}

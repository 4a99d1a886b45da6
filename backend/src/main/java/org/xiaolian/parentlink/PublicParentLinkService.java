package org.xiaolian.parentlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.contact.ContactRegister;
import org.xiaolian.guardian.ParentKind;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.time.OfficeTime;

/** What a parent does with a link. Nobody is signed in: the code is all there is, and the telephone that opened it. */
@ApplicationScoped
class PublicParentLinkService {
    private static final String READER = "parent-link.reader";
    private static final String P2 = "P2";
    private static final int DAYS_BACK = 6;
    private static final int DAYS_SHOWN = 35;

    private final ParentLinkRepository links;
    private final ChildDirectory children;
    private final OrganizationDirectory organizations;
    private final ContactRegister contacts;
    private final AuditTrail audit;
    private final BlindIndex hashes;
    private final OfficeTime time;

    PublicParentLinkService(ParentLinkRepository links, ChildDirectory children, OrganizationDirectory organizations, ContactRegister contacts, AuditTrail audit, BlindIndex hashes,
            OfficeTime time) {
        this.links = links;
        this.children = children;
        this.organizations = organizations;
        this.contacts = contacts;
        this.audit = audit;
        this.hashes = hashes;
        this.time = time;
    }

    @Transactional
    PublicParentLinkResponse envelope(String code) {
        ParentLink link = link(code);
        return new PublicParentLinkResponse(office(link), link.openedAt != null, link.expiresAt);
    }

    @Transactional
    PublicParentPageResponse open(String code, String readerKey) {
        ParentLink link = link(code);
        byte[] reader = hashes.of(READER, readerKey);
        if (link.readerHash != null && !Arrays.equals(link.readerHash, reader)) {
            throw new Problem(ParentLinkProblem.OPENED_ELSEWHERE);
        }
        if (link.readerHash == null) {
            link.readerHash = reader;
            link.openedAt = time.now();
            audit.record(AuditAction.VIEW, ParentLinkService.SUBJECT, link.id.toString(), link.childId, P2, "link", null);
        }
        return page(link);
    }

    /** Once a day and parent: told again it is the same. */
    @Transactional
    PublicParentPageResponse tell(String code, PublicParentContactRequest request) {
        ParentLink link = link(code);
        if (link.readerHash == null || !Arrays.equals(link.readerHash, hashes.of(READER, request.readerKey()))) {
            throw new Problem(ParentLinkProblem.OPENED_ELSEWHERE);
        }
        LocalDate today = time.today();
        if (request.on().isAfter(today)) {
            throw Problem.field("on", CommonProblem.FUTURE_DATE);
        }
        if (request.on().isBefore(today.minusDays(DAYS_BACK))) {
            throw Problem.field("on", ParentLinkProblem.DAY_TOO_EARLY);
        }
        if (!told(link).contains(request.on())) {
            contacts.parentTold(link.childId, link.parent == ParentKind.MOTHER, request.on(), request.channel(), link.createdBy, link.organizationId);
            link.toldOn = link.toldOn == null || link.toldOn.isBefore(request.on()) ? request.on() : link.toldOn;
            audit.record(AuditAction.CREATE, ParentLinkService.SUBJECT, link.id.toString(), link.childId, P2, "link", null);
        }
        return page(link);
    }

    private ParentLink link(String code) {
        ParentLink link = links.lock(hashes.of(ParentLinkService.CODE, code)).filter(l -> l.isOpen(time.now())).orElseThrow(() -> new Problem(ParentLinkProblem.LINK_GONE));
        if (!children.isActive(link.childId)) {
            throw new Problem(ParentLinkProblem.LINK_GONE);
        }
        return link;
    }

    private List<LocalDate> told(ParentLink link) {
        return contacts.toldByParent(link.childId, link.parent == ParentKind.MOTHER, time.today().minusDays(DAYS_SHOWN));
    }

    private String office(ParentLink link) {
        return organizations.find(List.of(link.organizationId)).get(link.organizationId).name();
    }

    private PublicParentPageResponse page(ParentLink link) {
        return new PublicParentPageResponse(PersonName.given(children.particulars(link.childId).name()), link.parent, office(link), time.today(), told(link), link.expiresAt);
    }
}

package org.xiaolian.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xiaolian.account.PersonDeactivated;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.SecretCodes;
import org.xiaolian.shared.time.OfficeTime;

/** Making, changing and closing the address. */
@ApplicationScoped
class CalendarLinkService {
    static final String CODE = "calendar.code";
    private static final String SUBJECT = "calendar-link";
    private static final String P2 = "P2";

    private final CalendarLinkRepository links;
    private final SecretCodes codes;
    private final BlindIndex hashes;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    CalendarLinkService(CalendarLinkRepository links, SecretCodes codes, BlindIndex hashes, AuditTrail audit, CurrentCaller callers, OfficeTime time) {
        this.links = links;
        this.codes = codes;
        this.hashes = hashes;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    CalendarLinkResponse mine() {
        return new CalendarLinkResponse(links.findByIdOptional(callers.get().personId()).map(link -> link.createdAt).orElse(null));
    }

    CalendarAddressResponse make(Language language) {
        UUID me = callers.get().personId();
        String code = codes.next();
        CalendarLink link = links.lock(me).orElseGet(CalendarLink::new);
        boolean first = link.personId == null;
        link.personId = me;
        link.codeHash = hashes.of(CODE, code);
        link.language = language;
        link.createdAt = time.now();
        if (first) {
            links.persist(link);
        }
        links.flush();
        audit.record(first ? AuditAction.CREATE : AuditAction.UPDATE, SUBJECT, me.toString(), null, P2, null, null);
        return new CalendarAddressResponse("/api/v1/public/calendars/" + code + ".ics", link.createdAt);
    }

    CalendarLinkResponse close() {
        UUID me = callers.get().personId();
        if (links.deleteById(me)) {
            audit.record(AuditAction.REMOVE, SUBJECT, me.toString(), null, P2, null, null);
        }
        return new CalendarLinkResponse(null);
    }

    /** Whoever comes back makes a new one: the old one may be in hands by then that nobody remembers. */
    void personDeactivated(@Observes PersonDeactivated event) {
        links.deleteById(event.personId());
    }
}

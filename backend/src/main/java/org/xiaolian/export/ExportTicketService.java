package org.xiaolian.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.export.ExportColumn;
import org.xiaolian.shared.export.ExportSource;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Asking for sensitive columns, and deciding about it: never the same person. */
@ApplicationScoped
class ExportTicketService {
    private static final Duration WAITS = Duration.ofDays(14);
    private static final String SUBJECT = "export-ticket";
    private static final String P3 = "P3";

    private final ExportTicketRepository tickets;
    private final ExportLists lists;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final CurrentVertxRequest request;
    private final OfficeTime time;

    ExportTicketService(ExportTicketRepository tickets, ExportLists lists, PersonDirectory people, OrganizationDirectory organizations, AuditTrail audit,
            CurrentCaller callers, CurrentVertxRequest request, OfficeTime time) {
        this.tickets = tickets;
        this.lists = lists;
        this.people = people;
        this.organizations = organizations;
        this.audit = audit;
        this.callers = callers;
        this.request = request;
        this.time = time;
    }

    @Transactional
    Page<ExportTicketResponse> list(ExportTicketFilter filter, PageRequest page) {
        Page<ExportTicket> found = tickets.list(filter, time.now(), page);
        return new Page<>(responses(found.items()), found.nextCursor(), found.total(), found.totalIsLowerBound());
    }

    @Transactional
    ExportTicketResponse get(UUID id) {
        return responses(List.of(find(id))).get(0);
    }

    @Transactional
    ExportTicketResponse request(ExportTicketCreateRequest wanted) {
        ExportSource<?> source = lists.find(wanted.list());
        List<ExportColumn> columns = lists.known(source, wanted.columns());
        for (int i = 0; i < columns.size(); i++) {
            if (ExportLists.release(columns.get(i)) == ExportRelease.FREE) {
                throw Problem.field("columns[" + i + "]", ExportProblem.TICKET_NEEDLESS);
            }
        }
        ExportTicket ticket = new ExportTicket();
        ticket.id = Ids.next();
        ticket.list = source.list();
        ticket.columns = String.join(",", wanted.columns());
        ticket.purpose = wanted.purpose().strip();
        ticket.days = wanted.days();
        ticket.state = ExportTicketState.WAITING;
        ticket.requestedBy = callers.get().personId();
        ticket.organizationId = callers.get().organizationId();
        ticket.requestedAt = time.now();
        ticket.expiresAt = ticket.requestedAt.plus(WAITS);
        tickets.persistAndFlush(ticket);
        audit.record(AuditAction.CREATE, SUBJECT, ticket.id.toString(), null, P3, ExportLists.brief(ticket.columns), ticket.purpose);
        return responses(List.of(ticket)).get(0);
    }

    @Transactional
    ExportTicketResponse decide(UUID id, long expectedVersion, ExportTicketDecisionRequest decision) {
        ExportTicket ticket = tickets.lock(find(id));
        if (ticket.requestedBy.equals(callers.get().personId())) {
            throw new Problem(ExportProblem.TICKET_OWN);
        }
        Etags.check(expectedVersion, ticket.version);
        if (ticket.state(time.now()) != ExportTicketState.WAITING) {
            throw new Problem(ExportProblem.TICKET_DECIDED);
        }
        boolean silent = decision.note() == null || decision.note().isBlank();
        if (!decision.approved() && silent) {
            throw Problem.field("note", CommonProblem.REQUIRED);
        }
        ticket.state = decision.approved() ? ExportTicketState.APPROVED : ExportTicketState.REJECTED;
        ticket.decidedBy = callers.get().personId();
        ticket.decidedAt = time.now();
        ticket.decisionNote = silent ? null : decision.note().strip();
        if (decision.approved()) {
            ticket.expiresAt = ticket.decidedAt.plus(Duration.ofDays(ticket.days));
        }
        tickets.flush();
        audit.record(AuditAction.UPDATE, SUBJECT, id.toString(), null, P3, ExportLists.brief(ticket.columns), ticket.state + (silent ? "" : ": " + ticket.decisionNote));
        return responses(List.of(ticket)).get(0);
    }

    /** Columns that one's own ticket lets leave now; 403 when it does not. Empty without a ticket. */
    Set<String> released(UUID id, String list) {
        if (id == null) {
            return Set.of();
        }
        ExportTicket ticket = tickets.findOwn(id).filter(t -> t.list.equals(list)).orElseThrow(() -> Problem.at("ticketId", ExportProblem.TICKET_UNKNOWN));
        if (ticket.state(time.now()) != ExportTicketState.APPROVED) {
            throw Problem.at("ticketId", ExportProblem.TICKET_NOT_VALID);
        }
        return new HashSet<>(ticket.columnCodes());
    }

    private ExportTicket find(UUID id) {
        return tickets.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private List<ExportTicketResponse> responses(List<ExportTicket> found) {
        Map<UUID, PersonRef> names = people.find(found.stream().flatMap(t -> t.decidedBy == null ? Stream.of(t.requestedBy) : Stream.of(t.requestedBy, t.decidedBy)).toList());
        Map<UUID, OrganizationRef> offices = organizations.find(found.stream().map(t -> t.organizationId).toList());
        Language language = Language.of(request.getCurrent().request().getHeader("Accept-Language"));
        return found.stream().map(t -> response(t, names, offices, language)).toList();
    }

    private ExportTicketResponse response(ExportTicket t, Map<UUID, PersonRef> names, Map<UUID, OrganizationRef> offices, Language language) {
        ExportTicketState state = t.state(time.now());
        Map<String, String> labels = new HashMap<>();
        lists.registered(t.list).ifPresent(source -> source.columns().forEach(c -> labels.put(c.code(), ExportLists.label(c, language))));
        boolean decidable = state == ExportTicketState.WAITING && callers.get().may("export:approve") && !t.requestedBy.equals(callers.get().personId());
        return new ExportTicketResponse(t.id, t.list, lists.registered(t.list).map(s -> s.title(language)).orElse(t.list), t.columnCodes(),
                t.columnCodes().stream().map(c -> labels.getOrDefault(c, c)).toList(), t.purpose, t.days, state, names.get(t.requestedBy), offices.get(t.organizationId),
                t.requestedAt, names.get(t.decidedBy), t.decidedAt, t.decisionNote, t.expiresAt, decidable, t.version);
    }
}

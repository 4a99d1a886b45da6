package org.xiaolian.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.FieldMatrix;
import org.xiaolian.child.Showing;
import org.xiaolian.contact.ContactCounts;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SealedCursor;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.visit.VisitCounts;

@ApplicationScoped
class TimelineService {
    private static final int SUMMARY_LENGTH = 200;
    private static final String VOLUNTEER = "VOLUNTEER";

    private final TimelineRepository lines;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final VisitCounts visits;
    private final ContactCounts contacts;
    private final FieldCipher cipher;
    private final CurrentCaller callers;
    private final SealedCursor cursors;
    private final OfficeTime time;

    TimelineService(TimelineRepository lines, ChildDirectory children, PersonDirectory people, VisitCounts visits, ContactCounts contacts,
            FieldCipher cipher, CurrentCaller callers, SealedCursor cursors, OfficeTime time) {
        this.lines = lines;
        this.children = children;
        this.people = people;
        this.visits = visits;
        this.contacts = contacts;
        this.cipher = cipher;
        this.callers = callers;
        this.cursors = cursors;
        this.time = time;
    }

    @Transactional
    Page<TimelineEntry> of(UUID childId, TimelineKind kind, LocalDate asOf, PageRequest request) {
        if (asOf != null && asOf.isAfter(time.today())) {
            throw Problem.field("asOf", CommonProblem.FUTURE_DATE);
        }
        Set<String> roles = rolesShowing(childId);
        // Who cares for the child is family: hidden from those who see no details of the file.
        boolean family = roles.stream().anyMatch(role -> FieldMatrix.showing(role, FieldGroup.DETAILS) != Showing.HIDDEN);
        List<TimelineKind> kinds = Arrays.stream(TimelineKind.values()).filter(k -> (kind == null || k == kind) && (family || k != TimelineKind.CARE)).toList();
        if (kinds.isEmpty()) {
            return Page.whole(List.of());
        }
        String list = "timeline/" + childId + "/" + kind + (asOf == null ? "" : "/" + asOf);
        TimelineRepository.Position from = TimelineRepository.Position.until(asOf);
        if (request.cursor != null && !request.cursor.isBlank()) {
            List<Object> after = cursors.open(list, request.cursor, LocalDate.class, UUID.class, Integer.class);
            from = new TimelineRepository.Position((LocalDate) after.get(0), (UUID) after.get(1), (Integer) after.get(2));
        }
        LocalDate recordsFrom = children.recordsFrom(Map.of(childId, roles)).get(childId);
        List<TimelineRepository.Line> found = lines.lines(childId, kinds, recordsFrom, from, request.limit + 1);
        boolean more = found.size() > request.limit;
        List<TimelineRepository.Line> shown = more ? found.subList(0, request.limit) : found;
        cipher.expect(shown.stream().map(TimelineRepository.Line::summaryCipher));
        Map<UUID, PersonRef> actors = people.find(shown.stream().map(TimelineRepository.Line::actorId).filter(Objects::nonNull).toList());
        List<TimelineEntry> entries = shown.stream().map(l -> new TimelineEntry(l.kind(), l.id(), l.occurredOn(), l.code(),
                l.actorId() == null || !actors.containsKey(l.actorId()) ? null : actors.get(l.actorId()).name(), summary(roles, l), l.counts(), l.late())).toList();
        TimelineRepository.Line last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new Page<>(entries, more ? cursors.seal(list, last.occurredOn(), last.id(), last.step()) : null, lines.count(childId, kinds, recordsFrom, asOf), false);
    }

    @Transactional
    LastRecordResponse last(UUID childId) {
        return last(Map.of(childId, rolesShowing(childId))).get(childId);
    }

    /** @param showing by which roles the caller sees each child */
    @Transactional
    Map<UUID, LastRecordResponse> last(Map<UUID, Set<String>> showing) {
        Map<UUID, LocalDate> since = children.recordsFrom(showing);
        Map<UUID, TimelineRepository.LastLine> visited = lines.last(true, showing.keySet());
        Map<UUID, TimelineRepository.LastLine> spoken = lines.last(false, showing.keySet());
        // The last one lies before she took the child over: there is none of her time.
        List.of(visited, spoken).forEach(last -> last.entrySet().removeIf(e -> since.containsKey(e.getKey()) && e.getValue().occurredOn().isBefore(since.get(e.getKey()))));
        cipher.expect(Stream.concat(visited.values().stream(), spoken.values().stream()).map(TimelineRepository.LastLine::summaryCipher));
        Map<UUID, PersonRef> recorders = people.find(Stream.concat(visited.values().stream(), spoken.values().stream())
                .map(TimelineRepository.LastLine::recordedBy).toList());
        Map<UUID, LastRecordResponse> records = new HashMap<>();
        showing.forEach((childId, roles) -> records.put(childId, new LastRecordResponse(last("home_visit.summary", visited.get(childId), roles, recorders),
                last("contact.summary", spoken.get(childId), roles, recorders))));
        return records;
    }

    @Transactional
    RecordCountsResponse counts(LocalDate from, LocalDate to, UUID organizationId, String regionCode) {
        if (to.isBefore(from)) {
            throw Problem.field("to", CommonProblem.END_BEFORE_START);
        }
        List<VisitCounts.MonthCounts> months = visits.countByMonth(from, to, organizationId, regionCode);
        List<ContactCounts.PhoneCount> calls = contacts.phone(from, to, organizationId, regionCode);
        return new RecordCountsResponse(months.stream().mapToLong(VisitCounts.MonthCounts::entries).sum(),
                months.stream().mapToLong(VisitCounts.MonthCounts::personTimes).sum(), visits.childrenVisited(from, to, organizationId, regionCode),
                months.stream().map(m -> new RecordCountsResponse.MonthCount(m.month().toString(), m.entries(), m.personTimes())).toList(),
                calls.stream().mapToLong(ContactCounts.PhoneCount::entries).sum(), calls.stream().mapToLong(ContactCounts.PhoneCount::personTimes).sum(),
                calls.stream().map(c -> new RecordCountsResponse.CounterpartCount(c.counterpart().name(), c.entries(), c.personTimes())).toList());
    }

    private LastRecordResponse.LastRecord last(String purpose, TimelineRepository.LastLine line, Set<String> roles, Map<UUID, PersonRef> recorders) {
        if (line == null) {
            return null;
        }
        boolean notes = readsNotes(roles, line.recordedBy());
        PersonRef recorder = recorders.get(line.recordedBy());
        return new LastRecordResponse.LastRecord(line.id(), line.occurredOn(), recorder == null ? null : recorder.name(),
                notes ? cipher.decrypt(purpose, line.summaryCipher()) : null, notes ? line.followUp() : null, line.nextOn());
    }

    private String summary(Set<String> roles, TimelineRepository.Line line) {
        if (line.summaryCipher() == null || !readsNotes(roles, line.actorId())) {
            return null;
        }
        String text = cipher.decrypt(line.kind() == TimelineKind.HOME_VISIT ? "home_visit.summary" : "contact.summary", line.summaryCipher());
        return text == null || text.codePointCount(0, text.length()) <= SUMMARY_LENGTH ? text
                : text.substring(0, text.offsetByCodePoints(0, SUMMARY_LENGTH - 1)) + "…";
    }

    /** A volunteer reads her own notes only. */
    private boolean readsNotes(Set<String> roles, UUID recordedBy) {
        return callers.get().personId().equals(recordedBy) || roles.stream().anyMatch(role -> !role.equals(VOLUNTEER));
    }

    /** By which of her roles the caller sees the child; 404 when by none. */
    private Set<String> rolesShowing(UUID childId) {
        Set<String> roles = children.rolesShowing(List.of(childId)).get(childId);
        if (roles == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return roles;
    }
}

package org.xiaolian.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.contact.ContactCounts;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SealedCursor;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.visit.RecordPolicy;
import org.xiaolian.visit.VisitCounts;

@ApplicationScoped
class TimelineService {
    private static final int SUMMARY_LENGTH = 200;
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 1, 1);
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final TimelineRepository lines;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final VisitCounts visits;
    private final ContactCounts contacts;
    private final FieldCipher cipher;
    private final CurrentCaller callers;
    private final SealedCursor cursors;

    TimelineService(TimelineRepository lines, ChildDirectory children, PersonDirectory people, VisitCounts visits, ContactCounts contacts,
            FieldCipher cipher, CurrentCaller callers, SealedCursor cursors) {
        this.lines = lines;
        this.children = children;
        this.people = people;
        this.visits = visits;
        this.contacts = contacts;
        this.cipher = cipher;
        this.callers = callers;
        this.cursors = cursors;
    }

    Page<TimelineEntry> of(UUID childId, TimelineKind kind, PageRequest request) {
        checkVisible(childId);
        List<TimelineKind> kinds = kind == null ? Arrays.asList(TimelineKind.values()) : List.of(kind);
        String list = "timeline/" + childId + "/" + kind;
        LocalDate before = END_OF_TIME;
        UUID beforeId = LAST_ID;
        if (request.cursor != null && !request.cursor.isBlank()) {
            List<Object> after = cursors.open(list, request.cursor, LocalDate.class, UUID.class);
            before = (LocalDate) after.get(0);
            beforeId = (UUID) after.get(1);
        }
        List<TimelineRepository.Line> found = lines.lines(childId, kinds, before, beforeId, request.limit + 1);
        boolean more = found.size() > request.limit;
        List<TimelineRepository.Line> shown = more ? found.subList(0, request.limit) : found;
        Map<UUID, PersonRef> actors = people.find(shown.stream().map(TimelineRepository.Line::actorId).filter(Objects::nonNull).toList());
        Caller caller = callers.get();
        List<TimelineEntry> entries = shown.stream().map(l -> new TimelineEntry(l.kind(), l.id(), l.occurredOn(), l.code(),
                l.actorId() == null || !actors.containsKey(l.actorId()) ? null : actors.get(l.actorId()).name(), summary(caller, l), l.counts(), l.late())).toList();
        TimelineRepository.Line last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new Page<>(entries, more ? cursors.seal(list, last.occurredOn(), last.id()) : null, lines.count(childId, kinds), false);
    }

    LastRecordResponse last(UUID childId) {
        checkVisible(childId);
        return new LastRecordResponse(last(true, childId), last(false, childId));
    }

    RecordCountsResponse counts(LocalDate from, LocalDate to, UUID organizationId, String regionCode) {
        if (to.isBefore(from)) {
            throw Problem.field("to", CommonProblem.END_BEFORE_START);
        }
        VisitCounts.Counts made = visits.count(from, to, organizationId, regionCode);
        List<ContactCounts.PhoneCount> calls = contacts.phone(from, to, organizationId, regionCode);
        return new RecordCountsResponse(made.entries(), made.personTimes(), made.children(),
                calls.stream().mapToLong(ContactCounts.PhoneCount::entries).sum(), calls.stream().mapToLong(ContactCounts.PhoneCount::personTimes).sum(),
                calls.stream().map(c -> new RecordCountsResponse.CounterpartCount(c.counterpart().name(), c.entries(), c.personTimes())).toList());
    }

    private LastRecordResponse.LastRecord last(boolean visit, UUID childId) {
        List<Object> row = lines.last(visit, childId);
        if (row.isEmpty()) {
            return null;
        }
        UUID recorder = (UUID) row.get(2);
        boolean notes = RecordPolicy.seesNotes(callers.get(), recorder);
        return new LastRecordResponse.LastRecord((UUID) row.get(0), (LocalDate) row.get(1), people.find(recorder).map(PersonRef::name).orElse(null),
                notes ? cipher.decrypt(visit ? "home_visit.summary" : "contact.summary", (byte[]) row.get(3)) : null,
                notes ? (String) row.get(4) : null, (LocalDate) row.get(5));
    }

    private String summary(Caller caller, TimelineRepository.Line line) {
        if (line.summaryCipher() == null || !RecordPolicy.seesNotes(caller, line.actorId())) {
            return null;
        }
        String text = cipher.decrypt(line.kind() == TimelineKind.HOME_VISIT ? "home_visit.summary" : "contact.summary", line.summaryCipher());
        return text.codePointCount(0, text.length()) <= SUMMARY_LENGTH ? text
                : text.substring(0, text.offsetByCodePoints(0, SUMMARY_LENGTH - 1)) + "…";
    }

    private void checkVisible(UUID childId) {
        if (children.findVisible(childId).isEmpty()) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }
}

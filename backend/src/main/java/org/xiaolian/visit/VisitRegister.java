package org.xiaolian.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.OwnRecords;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;

/** The door for visits that are not written in the visit form: a ledger, many at a time; a line of a printed sheet. Joins the caller's transaction. */
@FeatureApi
@ApplicationScoped
public class VisitRegister {
    private static final int NUMBERS_SECONDS = 30;
    private static final int LONG_AGO = 30;

    private final HomeVisitRepository visits;
    private final HomeVisitService service;
    private final FieldCipher cipher;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final OwnRecords records;

    VisitRegister(HomeVisitRepository visits, HomeVisitService service, FieldCipher cipher, CurrentCaller callers, OfficeTime time) {
        this.visits = visits;
        this.service = service;
        this.cipher = cipher;
        this.callers = callers;
        this.time = time;
        this.records = new OwnRecords(visits.getEntityManager(), "home_visit");
    }

    /**
     * A visit as a ledger tells it.
     *
     * @param visitor who went, when she is one of the system's people; the caller otherwise
     * @param companions names of whoever went, when they are not
     */
    @FeatureApi
    public record VisitEntry(UUID childId, LocalDate occurredOn, VisitMethod method, VisitPurpose purpose, boolean sawChild, Set<PersonMet> personsMet, UUID visitor,
            String companions, String summary, String helpGiven, String followUp) {
    }

    /** A child's day on which a visit is written down already. */
    @FeatureApi
    public record VisitDay(UUID childId, LocalDate day) {
    }

    /** The first day the caller may write: whoever keys in an office's ledger may go back thirty years, others as with a single visit. */
    public LocalDate earliest() {
        Caller caller = callers.get();
        return RecordPolicy.OFFICERS.stream().anyMatch(caller::hasRole) ? time.today().minusYears(LONG_AGO) : RecordPolicy.earliest(caller, time.today());
    }

    /** Writes one visit as the form does, with all its rules; the caller has read nothing yet but rows she holds. */
    public UUID record(VisitEntry entry) {
        return service.record(new HomeVisitCreateRequest(List.of(new HomeVisitContent.HomeVisitChildRequest(entry.childId(), entry.sawChild())), entry.occurredOn(), null, entry.method(), true,
                entry.purpose(), entry.companions(), List.copyOf(entry.personsMet()), null, null, List.of(), List.of(), entry.summary(), List.of(), List.of(), entry.helpGiven(), entry.followUp(), null,
                false, null, null, entry.visitor() == null || entry.visitor().equals(callers.get().personId()) ? null : List.of(entry.visitor()), null)).id();
    }

    /** Days with visits that were not cancelled, of these children, in one statement. */
    public Set<VisitDay> known(Collection<UUID> childIds) {
        return childIds.isEmpty() ? Set.of() : new HashSet<>(visits.daysOf(childIds));
    }

    /** Writes the visits and gives their ids in the same order. */
    public List<UUID> add(List<VisitEntry> entries) {
        Caller caller = callers.get();
        Map<Integer, Long> years = entries.stream().collect(Collectors.groupingBy(e -> e.occurredOn().getYear(), TreeMap::new, Collectors.counting()));
        Map<Integer, List<String>> numbers = new HashMap<>();
        // In a transaction of their own: others who write in the county wait for the numbers only. A batch that fails leaves a gap.
        RetriedUnit.run(NUMBERS_SECONDS, () -> years.forEach((year, count) -> numbers.put(year, visits.nextNumbers(caller.organizationId(), year, count.intValue()))));
        Map<HomeVisit, VisitEntry> written = new LinkedHashMap<>();
        for (VisitEntry entry : entries) {
            HomeVisit visit = new HomeVisit();
            visit.id = Ids.next();
            visit.number = numbers.get(entry.occurredOn().getYear()).remove(0);
            visit.recordedBy = caller.personId();
            visit.createdAt = time.now();
            visit.organizationId = caller.organizationId();
            visit.occurredOn = entry.occurredOn();
            visit.lateEntry = RecordPolicy.isLate(entry.occurredOn(), time.today());
            visit.method = entry.method();
            visit.purpose = entry.purpose();
            visit.planned = true;
            visit.companions = entry.companions();
            visit.personsMet = Codes.join(List.copyOf(entry.personsMet()));
            visit.talkThemes = "";
            visit.summaryCipher = cipher.encrypt(entry.childId(), HomeVisitPresenter.SUMMARY, entry.summary());
            visit.helpGiven = entry.helpGiven();
            visit.followUp = entry.followUp();
            written.put(visit, entry);
        }
        visits.persist(written.keySet());
        written.forEach((visit, entry) -> visits.addPart(child(visit, entry)));
        written.forEach((visit, entry) -> visits.addPart(visitor(visit, entry.visitor() == null ? caller.personId() : entry.visitor())));
        visits.flush();
        return new ArrayList<>(written.keySet()).stream().map(v -> v.id).toList();
    }

    private static HomeVisitChild child(HomeVisit visit, VisitEntry entry) {
        HomeVisitChild link = new HomeVisitChild();
        link.homeVisitId = visit.id;
        link.childId = entry.childId();
        link.occurredOn = visit.occurredOn;
        link.organizationId = visit.organizationId;
        link.sawChild = entry.sawChild();
        link.effective = entry.sawChild();
        return link;
    }

    private static HomeVisitVisitor visitor(HomeVisit visit, UUID person) {
        HomeVisitVisitor visitor = new HomeVisitVisitor();
        visitor.homeVisitId = visit.id;
        visitor.personId = person;
        return visitor;
    }

    /** What these visits say, in a few characters; those that are gone are absent. */
    public Map<UUID, Map<String, String>> digests(Collection<UUID> ids, boolean hold) {
        return records.digests(ids, hold);
    }

    /** Takes visits back that were written by mistake, while nothing else refers to them. */
    public void remove(Map<UUID, Map<String, String>> present) {
        records.remove(present);
    }
}

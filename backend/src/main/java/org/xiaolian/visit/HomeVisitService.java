package org.xiaolian.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;

/** Recording, correcting and cancelling visits. */
@ApplicationScoped
class HomeVisitService {
    /** Stands before the number of the entry that corrects a visit, where reasons stand why it no longer counts. */
    private static final String CORRECTED = "已更正，见 ";

    private final HomeVisitRepository visits;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final HomeVisitPresenter presenter;
    private final FieldCipher cipher;
    private final CurrentCaller callers;
    private final OfficeTime time;

    HomeVisitService(HomeVisitRepository visits, ChildDirectory children, PersonDirectory people, OrganizationDirectory organizations,
            HomeVisitPresenter presenter, FieldCipher cipher, CurrentCaller callers, OfficeTime time) {
        this.visits = visits;
        this.children = children;
        this.people = people;
        this.organizations = organizations;
        this.presenter = presenter;
        this.cipher = cipher;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<HomeVisitRow> list(HomeVisitFilter filter, PageRequest request) {
        Page<HomeVisitLine> page = visits.list(filter, request);
        List<UUID> ids = page.items().stream().map(HomeVisitLine::id).toList();
        List<HomeVisitChild> links = visits.children(ids);
        Map<UUID, List<HomeVisitChild>> byVisit = links.stream().collect(Collectors.groupingBy(l -> l.homeVisitId));
        Map<UUID, ChildRef> known = children.findVisible(links.stream().map(l -> l.childId).toList());
        Map<UUID, PersonRef> recorders = people.find(page.items().stream().map(HomeVisitLine::recordedBy).toList());
        Map<UUID, OrganizationRef> offices = organizations.find(page.items().stream().map(HomeVisitLine::organizationId).toList());
        List<HomeVisitRow> rows = page.items().stream().map(line -> {
            List<HomeVisitChild> own = byVisit.getOrDefault(line.id(), List.of());
            List<String> names = own.stream().map(l -> known.get(l.childId)).filter(Objects::nonNull).map(ChildRef::name).toList();
            return new HomeVisitRow(line.id(), line.number(), line.occurredOn(), line.method(), line.purpose(), recorders.get(line.recordedBy()),
                    offices.get(line.organizationId()), names, own.size() - names.size(), own.stream().noneMatch(l -> l.sawChild),
                    line.lateEntry(), line.cancelledOn() != null, line.nextVisitOn(), line.version());
        }).toList();
        return new Page<>(rows, page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    HomeVisitHistoryResponse history(UUID id) {
        return presenter.history(find(id));
    }

    @Transactional
    HomeVisitResponse get(UUID id) {
        return presenter.describe(find(id));
    }

    HomeVisitResponse record(HomeVisitCreateRequest request) {
        Caller caller = callers.get();
        children.hold(request.children().stream().map(HomeVisitContent.HomeVisitChildRequest::childId).toList());
        // First of all, before this transaction has read anything: what it reads later would be older than the number, and the
        // database would refuse the number's row as changed meanwhile.
        String number = visits.nextNumber(caller.organizationId(), request.occurredOn().getYear());
        HomeVisit former = request.correctsId() == null ? null : former(request.correctsId());
        if (former == null) {
            checkContent(request, caller, time.today(), null, Set.of());
        } else {
            checkContent(request, caller, OfficeTime.dayOf(former.createdAt), former.occurredOn, new HashSet<>(visits.visitors(former.id)));
        }
        HomeVisit visit = new HomeVisit();
        visit.id = Ids.next();
        visit.recordedBy = caller.personId();
        visit.createdAt = time.now();
        visit.organizationId = visits.organizationOfPairing(request.children().get(0).childId(), caller.personId(), request.occurredOn())
                .orElse(caller.organizationId());
        visit.number = number;
        write(visit, request);
        if (former != null) {
            replace(former, visit);
        }
        visits.persist(visit);
        visits.flush();
        writeParts(visit, request, List.of(visit.recordedBy), List.of());
        return presenter.describe(visit);
    }

    /** Held until the end: one entry is corrected by one other. */
    private HomeVisit former(UUID id) {
        HomeVisit former = visits.findVisible(id).orElseThrow(() -> Problem.field("correctsId", HomeVisitProblem.FORMER_UNKNOWN));
        visits.getEntityManager().lock(former, LockModeType.PESSIMISTIC_WRITE);
        if (former.cancelledOn != null) {
            throw new Problem(HomeVisitProblem.CANCELLED);
        }
        if (!presenter.isOwn(former)) {
            throw new Problem(HomeVisitProblem.NOT_YOURS);
        }
        if (!presenter.replaceable(former, presenter.rights(former, visits.children(List.of(id))))) {
            throw new Problem(HomeVisitProblem.STILL_CORRECTABLE);
        }
        return former;
    }

    /** It was as late, and for the same office, as what it corrects; that one stays readable and counts nowhere. */
    private void replace(HomeVisit former, HomeVisit visit) {
        visit.correctsId = former.id;
        visit.organizationId = former.organizationId;
        visit.lateEntry = former.lateEntry;
        former.cancelledOn = time.today();
        former.cancelReason = CORRECTED + visit.number;
        visits.nothingEffective(former.id);
    }

    HomeVisitResponse correct(UUID id, long expectedVersion, HomeVisitUpdateRequest request) {
        HomeVisit visit = find(id);
        Caller caller = callers.get();
        Etags.check(expectedVersion, visit.version);
        List<HomeVisitChild> before = visits.children(List.of(id));
        RecordAccess.Rights rights = presenter.rights(visit, before);
        checkMayCorrect(visit, rights);
        List<UUID> visitors = visits.visitors(id);
        checkContent(request, caller, OfficeTime.dayOf(visit.createdAt), visit.occurredOn, new HashSet<>(visitors));
        List<HomeVisitContent.HomeVisitChildRequest> hidden = hiddenChildren(before);
        // What the corrector cannot read she cannot have meant to change.
        List<HomeVisitObservation> unread = visits.observations(id).stream().filter(o -> !HomeVisitPresenter.knows(rights, o.dimension) || (o.noteCipher != null || o.aspectsCipher != null) && !HomeVisitPresenter.reads(rights, o.dimension)).toList();
        HomeVisitUpdateRequest said = presenter.whole(visit);
        write(visit, request);
        visit.correctedAt = time.now();
        visits.replaceParts(id);
        visits.flush();
        writeParts(visit, request, visitors, unread);
        // Children whom the corrector may not see stay as they were.
        hidden.stream().filter(h -> request.children().stream().noneMatch(c -> c.childId().equals(h.childId()))).forEach(h -> addChild(visit, h));
        visits.flush();
        if (!said.equals(presenter.whole(visit))) {
            presenter.keep(visit, said, request.children().get(0).childId());
            visits.flush();
        }
        return presenter.describe(visit);
    }

    HomeVisitResponse cancel(UUID id, HomeVisitCancellationRequest request) {
        HomeVisit visit = find(id);
        checkMayCorrect(visit, presenter.rights(visit, visits.children(List.of(id))));
        visit.cancelledOn = time.today();
        visit.cancelReason = request.reason().strip();
        visits.nothingEffective(id);
        visits.flush();
        return presenter.describe(visit);
    }

    /** What rights the caller has on a visit and whom it is about, all of them; 404 when she may not see it. */
    record Reading(List<UUID> childIds, RecordAccess.Rights rights, boolean correctable) {
    }

    Reading reading(UUID id) {
        HomeVisit visit = find(id);
        List<HomeVisitChild> links = visits.children(List.of(id));
        RecordAccess.Rights rights = presenter.rights(visit, links);
        return new Reading(links.stream().map(l -> l.childId).toList(), rights, presenter.correctable(visit, rights));
    }

    /** 404, 403 or 409 when the caller may not change the visit any more. */
    void checkCorrectable(UUID id) {
        HomeVisit visit = find(id);
        checkMayCorrect(visit, presenter.rights(visit, visits.children(List.of(id))));
    }

    private HomeVisit find(UUID id) {
        return visits.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private void checkMayCorrect(HomeVisit visit, RecordAccess.Rights rights) {
        if (visit.cancelledOn != null) {
            throw new Problem(HomeVisitProblem.CANCELLED);
        }
        if (!rights.officer()) {
            if (!presenter.isOwn(visit)) {
                throw new Problem(HomeVisitProblem.NOT_YOURS);
            }
            if (!presenter.isRecent(visit)) {
                throw new Problem(HomeVisitProblem.TOO_LATE_TO_CORRECT, RecordPolicy.BACKDATE_DAYS);
            }
        }
    }

    /**
     * @param recordedOn when the visit was first written down: from there one counts how far back it may lie
     * @param former its day before a correction, which may stay; null for a new visit
     * @param formerVisitors who may stay, too
     */
    private void checkContent(HomeVisitContent content, Caller caller, LocalDate recordedOn, LocalDate former, Set<UUID> formerVisitors) {
        List<Problem.Field> faults = new ArrayList<>();
        if (content.occurredOn().isAfter(time.today())) {
            faults.add(new Problem.Field("occurredOn", CommonProblem.FUTURE_DATE));
        } else if (!content.occurredOn().equals(former) && content.occurredOn().isBefore(RecordPolicy.earliest(caller, recordedOn))) {
            faults.add(new Problem.Field("occurredOn", HomeVisitProblem.TOO_OLD, RecordPolicy.BACKDATE_DAYS));
        }
        if (content.nextVisitOn() != null && content.nextVisitOn().isBefore(content.occurredOn())) {
            faults.add(new Problem.Field("nextVisitOn", CommonProblem.END_BEFORE_START));
        }
        List<UUID> ids = content.children().stream().map(HomeVisitContent.HomeVisitChildRequest::childId).toList();
        Map<UUID, ChildRef> visible = children.findVisible(ids);
        Set<UUID> inCare = new HashSet<>(visits.inCare(ids, content.occurredOn()));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String field = "children[" + i + "].childId";
            if (!visible.containsKey(ids.get(i))) {
                faults.add(new Problem.Field(field, HomeVisitProblem.CHILD_UNKNOWN));
            } else if (!seen.add(ids.get(i))) {
                faults.add(new Problem.Field(field, HomeVisitProblem.CHILD_REPEATED));
            } else if (!inCare.contains(ids.get(i))) {
                faults.add(new Problem.Field(field, HomeVisitProblem.CHILD_NOT_IN_CARE));
            }
        }
        if (content.campaignId() != null && !visits.campaignExists(content.campaignId())) {
            faults.add(new Problem.Field("campaignId", HomeVisitProblem.CAMPAIGN_UNKNOWN));
        }
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (int i = 0; i < content.observations().size(); i++) {
            if (!dimensions.add(content.observations().get(i).dimension())) {
                faults.add(new Problem.Field("observations[" + i + "].dimension", HomeVisitProblem.OBSERVATION_REPEATED));
            }
            Dimension dimension = content.observations().get(i).dimension();
            if (orNone(content.observations().get(i).aspects()).stream().anyMatch(aspect -> aspect.dimension() != dimension)) {
                faults.add(new Problem.Field("observations[" + i + "].aspects", HomeVisitProblem.ASPECT_ELSEWHERE));
            }
        }
        if (content.visitorIds() != null && !content.visitorIds().isEmpty()) {
            Set<UUID> possible = new HashSet<>(visits.possibleVisitors(content.visitorIds(), caller.organizationPath(), visible.keySet(), content.occurredOn()));
            possible.addAll(formerVisitors);
            for (int i = 0; i < content.visitorIds().size(); i++) {
                if (!possible.contains(content.visitorIds().get(i))) {
                    faults.add(new Problem.Field("visitorIds[" + i + "]", HomeVisitProblem.VISITOR_UNKNOWN));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
    }

    private void write(HomeVisit visit, HomeVisitContent content) {
        visit.campaignId = content.campaignId();
        visit.occurredOn = content.occurredOn();
        visit.lateEntry = RecordPolicy.isLate(content.occurredOn(), OfficeTime.dayOf(visit.createdAt));
        visit.occurredAtTime = content.occurredAtTime();
        visit.method = content.method();
        visit.planned = content.planned();
        visit.purpose = content.purpose();
        visit.companions = blankToNull(content.companions());
        visit.personsMet = Codes.join(content.personsMet());
        visit.carerAsRegistered = content.carerAsRegistered();
        visit.careDuty = content.careDuty();
        visit.talkThemes = Codes.join(content.talkThemes());
        visit.summaryCipher = cipher.encrypt(content.children().get(0).childId(), HomeVisitPresenter.SUMMARY, blankToNull(content.summary()));
        visit.helpGiven = blankToNull(content.helpGiven());
        visit.followUp = blankToNull(content.followUp());
        visit.nextVisitOn = content.nextVisitOn();
        visit.urgentAttention = content.urgentAttention();
        visit.levelSuggestion = content.levelSuggestion();
    }

    /**
     * @param unnamed the visitors when the request names none
     * @param unread observations with notes that the corrector could not read: the note stays, and the observation with it
     */
    private void writeParts(HomeVisit visit, HomeVisitContent content, List<UUID> unnamed, List<HomeVisitObservation> unread) {
        content.children().forEach(child -> addChild(visit, child));
        UUID owner = content.children().get(0).childId();
        Map<Dimension, HomeVisitObservation> kept = unread.stream().collect(Collectors.toMap(o -> o.dimension, o -> o));
        for (HomeVisitContent.HomeVisitObservationEntry entry : content.observations()) {
            HomeVisitObservation former = kept.remove(entry.dimension());
            if (former == null) {
                addObservation(visit, entry.dimension(), entry.state(), cipher.encrypt(owner, HomeVisitPresenter.NOTE, blankToNull(entry.note())),
                        cipher.encrypt(owner, HomeVisitPresenter.ASPECTS, blankToNull(Codes.join(orNone(entry.aspects())))));
            } else {
                addResealed(visit, owner, former, entry.state());
            }
        }
        kept.values().forEach(o -> addResealed(visit, owner, o, o.state));
        for (int i = 0; i < content.needs().size(); i++) {
            HomeVisitNeed need = new HomeVisitNeed();
            need.homeVisitId = visit.id;
            need.needOrder = i + 1;
            need.domain = content.needs().get(i).domain();
            need.urgency = content.needs().get(i).urgency();
            need.text = content.needs().get(i).text().strip();
            visits.addPart(need);
        }
        List<HomeVisitContent.HomeVisitGiftEntry> gifts = orNone(content.gifts());
        for (int i = 0; i < gifts.size(); i++) {
            HomeVisitGift gift = new HomeVisitGift();
            gift.homeVisitId = visit.id;
            gift.giftOrder = i + 1;
            gift.item = gifts.get(i).item().strip();
            gift.quantity = gifts.get(i).quantity();
            visits.addPart(gift);
        }
        List<UUID> visitors = content.visitorIds() == null || content.visitorIds().isEmpty() ? unnamed : content.visitorIds();
        for (UUID person : new HashSet<>(visitors)) {
            HomeVisitVisitor visitor = new HomeVisitVisitor();
            visitor.homeVisitId = visit.id;
            visitor.personId = person;
            visits.addPart(visitor);
        }
        visits.flush();
    }

    private void addResealed(HomeVisit visit, UUID owner, HomeVisitObservation former, ObservationState state) {
        addObservation(visit, former.dimension, state, cipher.reseal(owner, HomeVisitPresenter.NOTE, former.noteCipher), cipher.reseal(owner, HomeVisitPresenter.ASPECTS, former.aspectsCipher));
    }

    private void addObservation(HomeVisit visit, Dimension dimension, ObservationState state, byte[] noteCipher, byte[] aspectsCipher) {
        HomeVisitObservation observation = new HomeVisitObservation();
        observation.homeVisitId = visit.id;
        observation.dimension = dimension;
        observation.state = state;
        observation.noteCipher = noteCipher;
        observation.aspectsCipher = aspectsCipher;
        visits.addPart(observation);
    }

    private void addChild(HomeVisit visit, HomeVisitContent.HomeVisitChildRequest child) {
        HomeVisitChild link = new HomeVisitChild();
        link.homeVisitId = visit.id;
        link.childId = child.childId();
        link.occurredOn = visit.occurredOn;
        link.organizationId = visit.organizationId;
        link.sawChild = child.sawChild();
        link.effective = child.sawChild() && visit.cancelledOn == null;
        visits.addPart(link);
    }

    private List<HomeVisitContent.HomeVisitChildRequest> hiddenChildren(List<HomeVisitChild> links) {
        Map<UUID, ChildRef> visible = children.findVisible(links.stream().map(l -> l.childId).toList());
        return links.stream().filter(l -> !visible.containsKey(l.childId))
                .map(l -> new HomeVisitContent.HomeVisitChildRequest(l.childId, l.sawChild)).toList();
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : given;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.xiaolian.homecoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.child.ChildStatus;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.guardian.FamilyDirectory;
import org.xiaolian.guardian.ParentKind;
import org.xiaolian.guardian.ParentPresence;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Writing home-comings down and answering what they suggest. */
@ApplicationScoped
class HomeComingService {
    /** Proposals that, accepted, change what the file says. */
    private static final Set<HomeComingProposal> WRITTEN_DOWN = EnumSet.of(HomeComingProposal.AT_HOME, HomeComingProposal.AWAY_AGAIN);

    private final HomeComingRepository stays;
    private final ChildDirectory children;
    private final FamilyDirectory families;
    private final RegionDirectory regions;
    private final CurrentCaller callers;
    private final OfficeTime time;

    HomeComingService(HomeComingRepository stays, ChildDirectory children, FamilyDirectory families, RegionDirectory regions, CurrentCaller callers,
            OfficeTime time) {
        this.stays = stays;
        this.children = children;
        this.families = families;
        this.regions = regions;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<HomeComingResponse> list(HomeComingFilter filter, PageRequest request) {
        Page<HomeComingRepository.Line> page = stays.list(filter, time.today(), request);
        return new Page<>(describe(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    HomeComingResponse get(UUID id) {
        return describe(List.of(find(id))).get(0);
    }

    @Transactional
    HomeComingMonthResponse month(YearMonth month, String regionCode) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Map<LocalDate, long[]> days = new TreeMap<>();
        List<String> what = List.of("h.startsOn", "h.endsOn", "d.plannedOn");
        for (int i = 0; i < what.size(); i++) {
            for (Object[] row : stays.days(what.get(i), first, last, regionCode, time.today())) {
                days.computeIfAbsent((LocalDate) row[0], d -> new long[3])[i] = (Long) row[1];
            }
        }
        return new HomeComingMonthResponse(month.toString(), days.entrySet().stream()
                .map(d -> new HomeComingMonthResponse.HomeComingDay(d.getKey(), d.getValue()[0], d.getValue()[1], d.getValue()[2])).toList());
    }

    HomeComingResponse create(HomeComingCreateRequest request) {
        if (children.findVisible(request.childId()).isEmpty()) {
            throw Problem.field("childId", HomeComingProblem.CHILD_UNKNOWN);
        }
        TreeSet<UUID> all = new TreeSet<>(List.of(request.childId()));
        if (request.withSiblings()) {
            all.addAll(open(families.siblings(request.childId())));
        }
        all.forEach(this::hold);
        check(request);
        UUID asked = null;
        for (UUID child : all) {
            HomeComing stay = new HomeComing();
            stay.id = Ids.next();
            stay.childId = child;
            stay.recordedBy = callers.get().personId();
            stay.createdAt = time.now();
            write(stay, request, false);
            stays.persist(stay);
            asked = child.equals(request.childId()) ? stay.id : asked;
        }
        stays.flush();
        return get(asked);
    }

    HomeComingResponse update(UUID id, long expectedVersion, HomeComingUpdateRequest request) {
        HomeComing stay = find(id).stay();
        hold(stay.childId);
        Etags.check(expectedVersion, stay.version);
        check(request);
        write(stay, request, request.notComing());
        stays.flush();
        return get(id);
    }

    /** Accepting to write a parent down as at home or away does it at once; the rest is a plan for a day. Refused stays silent. */
    HomeComingResponse decide(UUID id, HomeComingDecisionRequest request) {
        HomeComing stay = find(id).stay();
        boolean applies = WRITTEN_DOWN.contains(request.proposal());
        if (applies) {
            children.checkWritable(stay.childId);
        }
        hold(stay.childId);
        HomeComingDecision former = stays.decisions(List.of(id)).stream().filter(d -> d.proposal == request.proposal()).findFirst().orElse(null);
        if (former == null && !proposals(find(id)).contains(request.proposal())) {
            throw new Problem(HomeComingProblem.NOT_PROPOSED);
        }
        if (applies && former != null && former.accepted) {
            throw new Problem(HomeComingProblem.ALREADY_APPLIED);
        }
        if (request.accepted() && !applies) {
            checkPlan(stay, request.plannedOn());
        }
        String reason = request.accepted() || request.reason() == null || request.reason().isBlank() ? null : request.reason().strip();
        if (!request.accepted() && request.proposal() == HomeComingProposal.AWAY_AGAIN && reason == null) {
            throw Problem.field("reason", HomeComingProblem.REASON_MISSING);
        }
        HomeComingDecision decision = former == null ? new HomeComingDecision() : former;
        decision.homeComingId = id;
        decision.proposal = request.proposal();
        decision.accepted = request.accepted();
        decision.plannedOn = request.accepted() && !applies ? request.plannedOn() : null;
        decision.reason = reason;
        decision.decidedBy = callers.get().personId();
        decision.decidedAt = time.now();
        if (former == null) {
            stays.add(decision);
        }
        stays.flush();
        if (applies && request.accepted()) {
            writeDown(stay, request.proposal() == HomeComingProposal.AWAY_AGAIN);
        }
        return get(id);
    }

    private void writeDown(HomeComing stay, boolean away) {
        if (stay.arrivedOn == null || away && stay.leftOn == null && !stay.endsOn.isBefore(time.today())) {
            throw new Problem(HomeComingProblem.NOT_ARRIVED);
        }
        if (away && stay.leftOn == null) {
            stay.leftOn = stay.endsOn;
            stays.flush();
        }
        for (ParentKind parent : ParentKind.values()) {
            if (stay.comer == HomeComer.BOTH || stay.comer.name().equals(parent.name())) {
                families.recordPresence(stay.childId, parent, away ? ParentPresence.AWAY_WORKING : ParentPresence.AT_HOME, away ? stay.leftOn : stay.arrivedOn);
            }
        }
    }

    /** Open files among these whose details the caller sees: hers to answer for, or paired with her today. */
    private List<UUID> open(Collection<UUID> ids) {
        Map<UUID, VisibleFields> fields = children.visibleFields(ids);
        return children.findVisible(ids).values().stream().filter(c -> c.status() == ChildStatus.ACTIVE && fields.get(c.id()).shows(FieldGroup.DETAILS)).map(ChildRef::id).toList();
    }

    private void hold(UUID childId) {
        VisibleFields fields = children.visibleFields(List.of(childId)).get(childId);
        if (fields == null || !fields.shows(FieldGroup.DETAILS)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        children.lockActive(childId);
    }

    private HomeComingRepository.Line find(UUID id) {
        return stays.findVisible(id, time.today()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private void check(HomeComingContent content) {
        List<Problem.Field> faults = new ArrayList<>();
        LocalDate today = time.today();
        if (content.expectedTo() != null && content.expectedTo().isBefore(content.expectedFrom())) {
            faults.add(new Problem.Field("expectedTo", CommonProblem.END_BEFORE_START));
        }
        if (content.arrivedOn() != null && content.arrivedOn().isAfter(today)) {
            faults.add(new Problem.Field("arrivedOn", CommonProblem.FUTURE_DATE));
        }
        if (content.leftOn() != null && content.leftOn().isAfter(today)) {
            faults.add(new Problem.Field("leftOn", CommonProblem.FUTURE_DATE));
        } else if (content.leftOn() != null && content.arrivedOn() == null) {
            faults.add(new Problem.Field("arrivedOn", HomeComingProblem.NOT_ARRIVED));
        } else if (content.leftOn() != null && content.leftOn().isBefore(content.arrivedOn())) {
            faults.add(new Problem.Field("leftOn", CommonProblem.END_BEFORE_START));
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
    }

    private void checkPlan(HomeComing stay, LocalDate day) {
        if (day == null) {
            throw Problem.field("plannedOn", HomeComingProblem.PLAN_MISSING);
        }
        if (day.isBefore(time.today()) || day.isBefore(stay.startsOn) || day.isAfter(stay.endsOn)) {
            throw Problem.field("plannedOn", HomeComingProblem.PLAN_OUTSIDE);
        }
    }

    private void write(HomeComing stay, HomeComingContent content, boolean notComing) {
        stay.comer = content.comer();
        stay.expectedFrom = content.expectedFrom();
        stay.expectedTo = content.stays() ? null : content.expectedTo();
        stay.source = content.source();
        stay.note = content.note() == null || content.note().isBlank() ? null : content.note().strip();
        stay.arrivedOn = content.arrivedOn();
        stay.leftOn = content.leftOn();
        stay.stays = content.stays() && content.leftOn() == null;
        stay.cancelledOn = !notComing ? null : stay.cancelledOn == null ? time.today() : stay.cancelledOn;
        stay.startsOn = stay.arrivedOn == null ? stay.expectedFrom : stay.arrivedOn;
        LocalDate end = stay.leftOn != null ? stay.leftOn : stay.expectedTo == null ? HomeComing.OPEN_END : stay.expectedTo;
        // She came after she was to leave again: nobody knows until when she stays now.
        stay.endsOn = end.isBefore(stay.startsOn) ? HomeComing.OPEN_END : end;
    }

    private static List<HomeComingProposal> proposals(HomeComingRepository.Line line) {
        return Stream.of(HomeComingProposal.values()).filter(p -> line.flags().charAt(p.ordinal()) == '1').toList();
    }

    private List<HomeComingResponse> describe(Collection<HomeComingRepository.Line> lines) {
        LocalDate today = time.today();
        Map<String, RegionRef> places = regions.find(lines.stream().map(HomeComingRepository.Line::regionCode).toList());
        Map<UUID, List<HomeComingDecision>> answers = stays.decisions(lines.stream().map(l -> l.stay().id).toList()).stream()
                .collect(Collectors.groupingBy(d -> d.homeComingId));
        return lines.stream().map(line -> {
            HomeComing stay = line.stay();
            return new HomeComingResponse(stay.id, stay.childId, line.childName(), places.get(line.regionCode()), stay.comer, stay.state(today), stay.expectedFrom,
                    stay.expectedTo, stay.source, stay.note, stay.arrivedOn, stay.leftOn, stay.stays, proposals(line), answers.getOrDefault(stay.id, List.of()).stream()
                            .map(d -> new HomeComingResponse.HomeComingAnswer(d.proposal, d.accepted, d.plannedOn, d.reason)).toList(), stay.version);
        }).toList();
    }
}

package org.xiaolian.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.activity.AttendanceRequest.AttendanceMark;
import org.xiaolian.activity.ParticipantAddRequest.ParticipantEntry;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildAudience;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.guardian.GuardianDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Who is asked, and who came. */
@ApplicationScoped
class ParticipantService {
    /** By one rule. */
    static final int MOST = 2000;

    private final ActivityService activities;
    private final ActivityRepository repository;
    private final ActivityAccess access;
    private final ActivityPresenter presenter;
    private final ChildDirectory children;
    private final ChildAudience audience;
    private final GuardianDirectory guardians;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    ParticipantService(ActivityService activities, ActivityRepository repository, ActivityAccess access, ActivityPresenter presenter, ChildDirectory children, ChildAudience audience,
            GuardianDirectory guardians, AuditTrail audit, CurrentCaller callers, OfficeTime time) {
        this.activities = activities;
        this.repository = repository;
        this.access = access;
        this.presenter = presenter;
        this.children = children;
        this.audience = audience;
        this.guardians = guardians;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<ParticipantResponse> list(UUID activityId, PageRequest request) {
        Activity activity = activities.find(activityId);
        Page<ActivityParticipant> page = repository.participants(activityId, access.hosts(activity.organizationId), request);
        Map<UUID, ChildRef> shown = children.findVisible(page.items().stream().map(p -> p.childId).toList());
        Map<UUID, String> kin = callers.get().may("guardian:read")
                ? guardians.names(page.items().stream().filter(p -> shown.containsKey(p.childId)).map(p -> p.guardianId).filter(Objects::nonNull).toList()) : Map.of();
        return new Page<>(page.items().stream().map(p -> new ParticipantResponse(p.id, shown.containsKey(p.childId) ? p.childId : null,
                shown.containsKey(p.childId) ? shown.get(p.childId).name() : null, p.guardianId != null, p.guardianId == null ? null : kin.get(p.guardianId), p.attendance, p.honour)).toList(),
                page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    /** All of them or none. */
    ParticipantsAddedResponse add(UUID activityId, ParticipantAddRequest request) {
        children.hold(request.participants().stream().map(ParticipantEntry::childId).toList());
        Activity activity = open(activityId);
        Set<UUID> visible = children.findVisible(request.participants().stream().map(ParticipantEntry::childId).toList()).keySet();
        Set<UUID> openFiles = new HashSet<>(children.lockOpen(visible));
        int i = 0;
        for (ParticipantEntry entry : request.participants()) {
            if (!openFiles.contains(entry.childId())) {
                throw Problem.field("participants[" + i + "].childId", ActivityProblem.CHILD_UNKNOWN);
            }
            if (entry.guardianId() != null && (!callers.get().may("guardian:read") || !guardians.isKin(entry.childId(), entry.guardianId()))) {
                throw Problem.field("participants[" + i + "].guardianId", ActivityProblem.GUARDIAN_UNKNOWN);
            }
            i++;
        }
        return put(activity, request.participants());
    }

    ParticipantsAddedResponse invite(UUID activityId, ParticipantInviteRequest request) {
        ChildAudience.Rule rule = new ChildAudience.Rule(request.regionCode(), request.schoolId(), blank(request.className()), request.ageFrom(), request.ageTo(), blank(request.interest()));
        if (rule.isEmpty()) {
            throw new Problem(ActivityProblem.RULE_NEEDED);
        }
        Activity activity = open(activityId);
        List<UUID> found = audience.find(rule, activity.startsOn, MOST);
        if (found.size() > MOST) {
            throw new Problem(ActivityProblem.TOO_MANY, MOST);
        }
        List<UUID> asked = children.lockOpen(found);
        if (!Boolean.TRUE.equals(request.carers())) {
            return put(activity, asked.stream().map(id -> new ParticipantEntry(id, null)).toList());
        }
        Map<UUID, UUID> carers = repository.carersOn(asked, time.today());
        // Of sisters and brothers the carer is asked once.
        Set<UUID> once = new HashSet<>(repository.participants(activityId).stream().map(p -> p.guardianId).filter(Objects::nonNull).toList());
        return put(activity, asked.stream().filter(id -> carers.containsKey(id) && once.add(carers.get(id))).map(id -> new ParticipantEntry(id, carers.get(id))).toList());
    }

    /** Also after the activity was held, for who was forgotten; the activity's own version does not matter to a list. */
    void remove(UUID activityId, UUID id) {
        Activity activity = activities.find(activityId);
        access.checkHosts(activity);
        ActivityParticipant participant = repository.participant(activityId, id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        audit.child(AuditAction.UPDATE, participant.childId, "P1", "activityParticipant", null);
        repository.remove(participant);
    }

    /** All marks or none; the version makes two people at one list see each other. */
    ActivityResponse attend(UUID activityId, long version, AttendanceRequest request) {
        Activity activity = open(activityId);
        Etags.check(version, activity.version);
        if (activity.startsOn.isAfter(time.today()) && (came(request.rest()) || request.marks().stream().anyMatch(m -> came(m.attendance())))) {
            throw new Problem(ActivityProblem.TOO_EARLY);
        }
        Map<UUID, ActivityParticipant> all = repository.participants(activityId).stream().collect(Collectors.toMap(p -> p.id, Function.identity()));
        Set<UUID> marked = new HashSet<>();
        int i = 0;
        for (AttendanceMark mark : request.marks()) {
            ActivityParticipant participant = all.get(mark.participantId());
            if (participant == null) {
                throw Problem.field("marks[" + i + "].participantId", ActivityProblem.PARTICIPANT_UNKNOWN);
            }
            if (blank(mark.honour()) != null && mark.attendance() != Attendance.ATTENDED) {
                throw Problem.field("marks[" + i + "].honour", ActivityProblem.NOT_ATTENDED);
            }
            participant.attendance = mark.attendance();
            participant.honour = blank(mark.honour());
            marked.add(participant.id);
            i++;
        }
        if (request.rest() != null) {
            all.values().stream().filter(p -> !marked.contains(p.id) && (p.attendance == Attendance.INVITED || p.attendance == Attendance.SIGNED_UP)).forEach(p -> p.attendance = request.rest());
        }
        repository.touch(activity);
        return presenter.whole(activity);
    }

    private static boolean came(Attendance attendance) {
        return attendance == Attendance.ATTENDED || attendance == Attendance.ABSENT;
    }

    private Activity open(UUID activityId) {
        Activity activity = activities.find(activityId);
        access.checkHosts(activity);
        repository.lock(activity);
        if (activity.state == ActivityState.CANCELLED) {
            throw new Problem(ActivityProblem.CANCELLED);
        }
        return activity;
    }

    private ParticipantsAddedResponse put(Activity activity, List<ParticipantEntry> entries) {
        Set<ParticipantEntry> there = repository.participants(activity.id).stream().map(p -> new ParticipantEntry(p.childId, p.guardianId)).collect(Collectors.toSet());
        List<ParticipantEntry> fresh = new ArrayList<>(new LinkedHashSet<>(entries));
        int asked = fresh.size();
        fresh.removeAll(there);
        for (ParticipantEntry entry : fresh) {
            ActivityParticipant participant = new ActivityParticipant();
            participant.id = Ids.next();
            participant.activityId = activity.id;
            participant.childId = entry.childId();
            participant.guardianId = entry.guardianId();
            participant.attendance = Attendance.INVITED;
            participant.createdAt = time.now();
            repository.add(participant);
        }
        repository.touch(activity);
        return new ParticipantsAddedResponse(fresh.size(), asked - fresh.size(), presenter.counts(activity));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.xiaolian.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.child.ChildAudience;
import org.xiaolian.festival.FestivalDirectory;
import org.xiaolian.plan.CampaignDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;

/** What offices do with many at once. */
@ApplicationScoped
class ActivityService {
    private static final int MOST_DAYS = 366;
    private static final int MOST_INTERESTS = 100;

    private final ActivityRepository activities;
    private final ActivityTypeRepository types;
    private final ActivityAccess access;
    private final ActivityPresenter presenter;
    private final PersonDirectory people;
    private final CampaignDirectory campaigns;
    private final FestivalDirectory festivals;
    private final ChildAudience audience;
    private final CurrentCaller callers;
    private final OfficeTime time;

    ActivityService(ActivityRepository activities, ActivityTypeRepository types, ActivityAccess access, ActivityPresenter presenter, PersonDirectory people, CampaignDirectory campaigns,
            FestivalDirectory festivals, ChildAudience audience, CurrentCaller callers, OfficeTime time) {
        this.activities = activities;
        this.types = types;
        this.access = access;
        this.presenter = presenter;
        this.people = people;
        this.campaigns = campaigns;
        this.festivals = festivals;
        this.audience = audience;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<ActivityRow> list(ActivityFilter filter, PageRequest request) {
        Page<Activity> page = activities.list(filter, request);
        return new Page<>(presenter.rows(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    ActivityResponse get(UUID id) {
        return presenter.whole(find(id));
    }

    ActivityResponse create(ActivityCreateRequest request) {
        if (!access.hosts(request.organizationId())) {
            throw Problem.field("organizationId", ActivityProblem.ORGANIZATION_UNKNOWN);
        }
        Activity activity = new Activity();
        activity.id = Ids.next();
        activity.organizationId = request.organizationId();
        activity.state = ActivityState.PLANNED;
        activity.createdAt = time.now();
        activity.createdBy = callers.get().personId();
        write(activity, request.content());
        activities.persistAndFlush(activity);
        return presenter.whole(activity);
    }

    ActivityResponse update(UUID id, long version, ActivityContent content) {
        Activity activity = forWriting(id, version);
        write(activity, content);
        if (activity.state == ActivityState.HELD && activity.startsOn.isAfter(time.today())) {
            throw Problem.at("startsOn", ActivityProblem.TOO_EARLY);
        }
        activities.flush();
        return presenter.whole(activity);
    }

    ActivityResponse move(UUID id, long version, ActivityStateRequest request) {
        Activity activity = forWriting(id, version);
        String reason = text(request.reason());
        if (request.state() == activity.state || request.state() != ActivityState.PLANNED && activity.state != ActivityState.PLANNED) {
            throw new Problem(ActivityProblem.STATE_WRONG);
        }
        if (request.state() == ActivityState.HELD && activity.startsOn.isAfter(time.today())) {
            throw new Problem(ActivityProblem.TOO_EARLY);
        }
        if (request.state() == ActivityState.CANCELLED && reason == null) {
            throw Problem.field("reason", ActivityProblem.REASON_NEEDED);
        }
        activity.state = request.state();
        activity.cancelReason = request.state() == ActivityState.CANCELLED ? reason : null;
        if (text(request.result()) != null) {
            activity.result = text(request.result());
        }
        activities.flush();
        return presenter.whole(activity);
    }

    /** What children like, most children first, with what was done for it. */
    @Transactional
    Page<InterestResponse> interests() {
        LocalDate today = time.today();
        Map<String, long[]> done = new HashMap<>();
        Map<String, LocalDate> last = new HashMap<>();
        Map<String, Object[]> next = new HashMap<>();
        for (Object[] row : activities.serving(today.minusYears(1))) {
            LocalDate day = (LocalDate) row[1];
            for (String one : ActivityPresenter.interests((String) row[2])) {
                if (row[3] == ActivityState.HELD) {
                    done.computeIfAbsent(one, k -> new long[1])[0]++;
                    last.put(one, day);
                } else if (!day.isBefore(today)) {
                    next.putIfAbsent(one, row);
                }
            }
        }
        return Page.whole(audience.interests().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_INTERESTS).map(e -> new InterestResponse(e.getKey(), e.getValue(), done.getOrDefault(e.getKey(), new long[1])[0], last.get(e.getKey()),
                        next.containsKey(e.getKey()) ? (UUID) next.get(e.getKey())[0] : null, next.containsKey(e.getKey()) ? (LocalDate) next.get(e.getKey())[1] : null)).toList());
    }

    Activity find(UUID id) {
        return activities.inScope(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private Activity forWriting(UUID id, long version) {
        Activity activity = find(id);
        access.checkHosts(activity);
        activities.lock(activity);
        Etags.check(version, activity.version);
        return activity;
    }

    private void write(Activity activity, ActivityContent content) {
        checkTags(activity, content);
        checkTimes(content);
        activity.typeId = content.typeId();
        activity.title = content.title().strip();
        activity.campaignId = content.campaignId();
        activity.festivalId = content.festivalId();
        activity.startsOn = content.startsOn();
        activity.endsOn = content.endsOn();
        activity.startTime = content.startTime();
        activity.endTime = content.endTime();
        activity.place = text(content.place());
        activity.audience = Codes.join(content.audience());
        activity.interests = content.interests() == null || content.interests().isEmpty() ? null
                : content.interests().stream().map(String::strip).distinct().collect(Collectors.joining(","));
        activity.programme = text(content.programme());
        activity.result = text(content.result());
        activity.otherChildrenCount = content.otherChildrenCount() == null ? 0 : content.otherChildrenCount();
        activity.otherAdultsCount = content.otherAdultsCount() == null ? 0 : content.otherAdultsCount();
        List<ActivityPartner> partners = content.partners() == null ? List.of() : content.partners().stream().map(p -> new ActivityPartner(p.part(), p.name().strip())).toList();
        if (!activity.partners.equals(partners)) {
            activity.partners.clear();
            activity.partners.addAll(partners);
        }
        Collection<UUID> running = content.personIds() == null ? List.of() : new LinkedHashSet<>(content.personIds());
        checkPeople(activity, running);
        activity.personIds.retainAll(running);
        activity.personIds.addAll(running);
    }

    /** What it is tagged with already may stay, whatever became of it. */
    private void checkTags(Activity activity, ActivityContent content) {
        if (!content.typeId().equals(activity.typeId) && types.visible(content.typeId()).filter(t -> t.active).isEmpty()) {
            throw Problem.field("typeId", ActivityProblem.TYPE_UNKNOWN);
        }
        if (content.campaignId() != null && !content.campaignId().equals(activity.campaignId) && campaigns.findVisible(content.campaignId()).isEmpty()) {
            throw Problem.field("campaignId", ActivityProblem.CAMPAIGN_UNKNOWN);
        }
        if (content.festivalId() != null && !content.festivalId().equals(activity.festivalId) && !festivals.isVisible(content.festivalId())) {
            throw Problem.field("festivalId", ActivityProblem.FESTIVAL_UNKNOWN);
        }
    }

    private static void checkTimes(ActivityContent content) {
        if (content.endsOn().isBefore(content.startsOn())) {
            throw Problem.field("endsOn", CommonProblem.END_BEFORE_START);
        }
        if (ChronoUnit.DAYS.between(content.startsOn(), content.endsOn()) >= MOST_DAYS) {
            throw Problem.field("endsOn", ActivityProblem.TOO_LONG, MOST_DAYS);
        }
        boolean backwards = content.endTime() != null && (content.startTime() == null
                || content.startsOn().equals(content.endsOn()) && !content.endTime().isAfter(content.startTime()));
        if (backwards) {
            throw Problem.field("endTime", ActivityProblem.TIME_ORDER);
        }
    }

    /** People at their post of the host or of an office the caller writes for; who is named already may stay. */
    private void checkPeople(Activity activity, Collection<UUID> running) {
        Collection<UUID> added = new HashSet<>(running);
        added.removeAll(activity.personIds);
        for (UUID id : added) {
            if (people.organizationOfActive(id).filter(office -> office.equals(activity.organizationId) || access.hosts(office)).isEmpty()) {
                throw Problem.field("personIds", ActivityProblem.PERSON_UNKNOWN);
            }
        }
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

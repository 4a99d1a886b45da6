package org.xiaolian.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;

/** What a visit says and has said, whole for keeping and as far as the caller may read it for showing. */
@ApplicationScoped
class HomeVisitPresenter {
    static final String SUMMARY = "home_visit.summary";
    static final String NOTE = "home_visit_observation.note";
    static final String ASPECTS = "home_visit_observation.aspects";
    static final String REVISION = "home_visit_revision.content";

    private final HomeVisitRepository visits;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final RecordAccess access;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final CurrentCaller callers;
    private final OfficeTime time;

    HomeVisitPresenter(HomeVisitRepository visits, ChildDirectory children, PersonDirectory people, OrganizationDirectory organizations, RecordAccess access,
            FieldCipher cipher, ObjectMapper json, CurrentCaller callers, OfficeTime time) {
        this.visits = visits;
        this.children = children;
        this.people = people;
        this.organizations = organizations;
        this.access = access;
        this.cipher = cipher;
        this.json = json;
        this.callers = callers;
        this.time = time;
    }

    RecordAccess.Rights rights(HomeVisit visit, List<HomeVisitChild> links) {
        return access.of(links.stream().map(l -> l.childId).toList(), visit.recordedBy, visit.organizationId);
    }

    /** Whether the caller reads the note of a dimension. */
    static boolean reads(RecordAccess.Rights rights, Dimension dimension) {
        return switch (dimension) {
            case PSYCHOLOGY -> rights.confidential();
            case HEALTH -> rights.health();
            default -> rights.notes();
        };
    }

    /** Whether the caller may know how the child is in a dimension: health and mind are for whom rules.md 2.4 shows health. */
    static boolean knows(RecordAccess.Rights rights, Dimension dimension) {
        return rights.health() || dimension != Dimension.HEALTH && dimension != Dimension.PSYCHOLOGY;
    }

    /** Its recorder may correct it in place for 30 days, an officer longer. */
    boolean correctable(HomeVisit visit, RecordAccess.Rights rights) {
        return visit.cancelledOn == null && (rights.officer() || isOwn(visit) && isRecent(visit));
    }

    /** Afterwards its recorder writes another entry in its place. */
    boolean replaceable(HomeVisit visit, RecordAccess.Rights rights) {
        return visit.cancelledOn == null && isOwn(visit) && !correctable(visit, rights);
    }

    boolean isOwn(HomeVisit visit) {
        return visit.recordedBy.equals(callers.get().personId());
    }

    boolean isRecent(HomeVisit visit) {
        return !OfficeTime.dayOf(visit.createdAt).isBefore(time.today().minusDays(RecordPolicy.BACKDATE_DAYS));
    }

    /** All it says, whoever asks: only for keeping. */
    HomeVisitUpdateRequest whole(HomeVisit visit) {
        return new HomeVisitUpdateRequest(
                visits.children(List.of(visit.id)).stream().map(l -> new HomeVisitContent.HomeVisitChildRequest(l.childId, l.sawChild)).toList(),
                visit.occurredOn, visit.occurredAtTime, visit.method, visit.planned, visit.purpose, visit.companions, Codes.split(PersonMet.class, visit.personsMet),
                visit.carerAsRegistered, visit.careDuty,
                visits.observations(visit.id).stream().map(o -> new HomeVisitContent.HomeVisitObservationEntry(o.dimension, o.state, cipher.decrypt(NOTE, o.noteCipher),
                        Codes.split(ObservationAspect.class, cipher.decrypt(ASPECTS, o.aspectsCipher)))).toList(),
                Codes.split(TalkTheme.class, visit.talkThemes), cipher.decrypt(SUMMARY, visit.summaryCipher),
                visits.needs(visit.id).stream().map(n -> new HomeVisitContent.HomeVisitNeedEntry(n.domain, n.urgency, n.text)).toList(),
                visits.gifts(List.of(visit.id)).stream().map(g -> new HomeVisitContent.HomeVisitGiftEntry(g.item, g.quantity)).toList(),
                visit.helpGiven, visit.followUp, visit.nextVisitOn, visit.urgentAttention, visit.levelSuggestion, visit.campaignId, visits.visitors(visit.id));
    }

    HomeVisitResponse describe(HomeVisit visit) {
        return describe(visit, whole(visit), rights(visit, visits.children(List.of(visit.id))));
    }

    private HomeVisitResponse describe(HomeVisit visit, HomeVisitContent says, RecordAccess.Rights rights) {
        List<HomeVisitContent.HomeVisitChildRequest> links = says.children();
        Map<UUID, ChildRef> visible = children.findVisible(links.stream().map(HomeVisitContent.HomeVisitChildRequest::childId).toList());
        List<HomeVisitResponse.HomeVisitChildResponse> shown = links.stream().filter(l -> visible.containsKey(l.childId()))
                .map(l -> new HomeVisitResponse.HomeVisitChildResponse(l.childId(), visible.get(l.childId()).name(), l.sawChild())).toList();
        boolean notes = rights.notes();
        List<HomeVisitContent.HomeVisitObservationEntry> observations = says.observations().stream().filter(o -> knows(rights, o.dimension()))
                .map(o -> reads(rights, o.dimension()) ? o : new HomeVisitContent.HomeVisitObservationEntry(o.dimension(), o.state(), null, List.of())).toList();
        Map<UUID, PersonRef> names = people.find(Stream.concat(says.visitorIds().stream(), Stream.of(visit.recordedBy)).toList());
        return new HomeVisitResponse(visit.id, visit.number, organizations.find(visit.organizationId).orElseThrow(), names.get(visit.recordedBy),
                says.visitorIds().stream().map(names::get).filter(Objects::nonNull).toList(), shown, links.size() - shown.size(), says.occurredOn(), says.occurredAtTime(),
                says.method(), says.planned(), says.purpose(), says.companions(), says.personsMet(), says.carerAsRegistered(), says.careDuty(), observations,
                says.talkThemes(), notes ? says.summary() : null, notes ? says.needs() : List.of(), notes ? says.gifts() : List.of(), notes ? says.helpGiven() : null,
                notes ? says.followUp() : null, says.nextVisitOn(), says.urgentAttention(), notes ? says.levelSuggestion() : null, says.campaignId(), visit.lateEntry,
                links.stream().noneMatch(HomeVisitContent.HomeVisitChildRequest::sawChild), visit.cancelledOn, visit.cancelReason, correctable(visit, rights),
                replaceable(visit, rights), visit.correctsId, visits.correctionOf(visit.id).orElse(null), visit.createdAt, visit.version);
    }

    /** What it said before each correction, with the rights the caller has on it today. */
    HomeVisitHistoryResponse history(HomeVisit visit) {
        RecordAccess.Rights rights = rights(visit, visits.children(List.of(visit.id)));
        List<HomeVisitRevision> all = visits.revisions(List.of(visit.id));
        Map<UUID, PersonRef> names = people.find(all.stream().map(r -> r.changedBy).toList());
        return new HomeVisitHistoryResponse(all.stream().map(r -> new HomeVisitHistoryResponse.HomeVisitCorrection(r.changedAt, names.get(r.changedBy),
                describe(visit, read(cipher.decrypt(REVISION, r.contentCipher)), rights))).toList());
    }

    /** Keeps what it said, under the key of whom the visit is about now, and what is kept already, too. */
    void keep(HomeVisit visit, HomeVisitUpdateRequest before, UUID owner) {
        visits.revisions(List.of(visit.id)).forEach(r -> r.contentCipher = cipher.reseal(owner, REVISION, r.contentCipher));
        HomeVisitRevision revision = new HomeVisitRevision();
        revision.id = Ids.next();
        revision.homeVisitId = visit.id;
        revision.changedBy = callers.get().personId();
        revision.changedAt = time.now();
        revision.contentCipher = cipher.encrypt(owner, REVISION, write(before));
        visits.addPart(revision);
    }

    private String write(HomeVisitUpdateRequest content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private HomeVisitUpdateRequest read(String content) {
        try {
            return json.readerFor(HomeVisitUpdateRequest.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

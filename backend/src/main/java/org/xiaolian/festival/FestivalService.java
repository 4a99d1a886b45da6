package org.xiaolian.festival;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Days that come again. */
@ApplicationScoped
class FestivalService {
    private static final int MOST_DAYS = 800;
    private static final int LUNAR_DAYS = 30;
    /** For which the lunar calendar's tables are certain. */
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2099;

    private final FestivalRepository festivals;
    private final OrganizationScope scope;
    private final OrganizationDirectory organizations;
    private final List<FestivalUse> uses;
    private final OfficeTime time;

    FestivalService(FestivalRepository festivals, OrganizationScope scope, OrganizationDirectory organizations, @All List<FestivalUse> uses, OfficeTime time) {
        this.festivals = festivals;
        this.scope = scope;
        this.organizations = organizations;
        this.uses = uses;
        this.time = time;
    }

    @Transactional
    Page<FestivalResponse> list() {
        return Page.whole(describe(festivals.visible()));
    }

    @Transactional
    Page<FestivalDayResponse> days(LocalDate from, LocalDate to) {
        if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
            throw Problem.field("from", CommonProblem.OUT_OF_RANGE);
        }
        if (to.isBefore(from)) {
            throw Problem.field("to", CommonProblem.END_BEFORE_START);
        }
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw Problem.field("to", FestivalProblem.SPAN, MOST_DAYS);
        }
        return Page.whole(festivals.visible().stream().flatMap(f -> FestivalDates.between(f.calendar, f.month, f.day, from, to).stream()
                .map(on -> new FestivalDayResponse(on, f.id, f.nameZh, f.nameEn))).sorted(Comparator.comparing(FestivalDayResponse::on).thenComparing(FestivalDayResponse::festivalId)).toList());
    }

    @Transactional
    FestivalResponse create(FestivalCreateRequest request) {
        if (!scope.reaches(request.organizationId(), OrganizationScope.PAIRERS)) {
            throw Problem.field("organizationId", FestivalProblem.ORGANIZATION_UNKNOWN);
        }
        Festival festival = new Festival();
        festival.id = Ids.next();
        festival.organizationId = request.organizationId();
        festival.createdAt = time.now();
        write(festival, request.festival());
        festivals.persistAndFlush(festival);
        return describe(List.of(festival)).get(0);
    }

    @Transactional
    FestivalResponse update(UUID id, long version, FestivalRequest request) {
        Festival festival = own(id);
        Etags.check(version, festival.version);
        write(festival, request);
        festivals.flush();
        return describe(List.of(festival)).get(0);
    }

    @Transactional
    void remove(UUID id, long version) {
        Festival festival = own(id);
        Etags.check(version, festival.version);
        if (uses.stream().anyMatch(use -> use.isUsed(id))) {
            throw new Problem(FestivalProblem.IN_USE);
        }
        festivals.delete(festival);
    }

    private void write(Festival festival, FestivalRequest request) {
        if (request.calendar() == FestivalCalendar.LUNAR && request.day() > LUNAR_DAYS) {
            throw Problem.field("day", FestivalProblem.LUNAR_DAY);
        }
        String name = request.name().strip();
        if (festivals.taken(festival.organizationId, name, festival.id)) {
            throw Problem.at("name", FestivalProblem.NAME_TAKEN);
        }
        festival.nameZh = name;
        festival.nameEn = name;
        festival.calendar = request.calendar();
        festival.month = request.month();
        festival.day = request.day();
    }

    /** 404 for what is not the caller's to change, as for what is not there. */
    private Festival own(UUID id) {
        Festival festival = festivals.visible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (!scope.reaches(festival.organizationId, OrganizationScope.PAIRERS)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return festival;
    }

    private List<FestivalResponse> describe(List<Festival> all) {
        Map<UUID, OrganizationRef> offices = organizations.find(all.stream().map(f -> f.organizationId).filter(Objects::nonNull).toList());
        Set<UUID> writable = scope.reached(offices.keySet(), OrganizationScope.PAIRERS);
        return all.stream().map(f -> new FestivalResponse(f.id, f.organizationId == null ? null : offices.get(f.organizationId), f.nameZh, f.nameEn, f.calendar, f.month, f.day,
                f.organizationId != null && writable.contains(f.organizationId), f.version)).toList();
    }
}

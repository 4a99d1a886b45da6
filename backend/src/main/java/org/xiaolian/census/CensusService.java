package org.xiaolian.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xiaolian.census.CensusSurveyResponse.CensusSurveyCounts;
import org.xiaolian.census.CensusSurveyResponse.CensusSurveyLine;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.Grade;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.Grant;
import org.xiaolian.shared.time.OfficeTime;

/** Rounds: opened, followed, frozen. */
@ApplicationScoped
class CensusService {
    private static final Set<String> LEADERS = Set.of("COUNTY_ADMIN", "TOWN_SUPERVISOR");
    private static final String HEAD_TEACHER = "HEAD_TEACHER";
    private static final int YEAR_DIGITS = 4;

    private final CensusRepository rounds;
    private final RegionDirectory regions;
    private final OrganizationDirectory organizations;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    CensusService(CensusRepository rounds, RegionDirectory regions, OrganizationDirectory organizations, AuditTrail audit, CurrentCaller callers,
            OfficeTime time) {
        this.rounds = rounds;
        this.regions = regions;
        this.organizations = organizations;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<CensusRoundRow> list(CensusState state, CensusKind kind, PageRequest request) {
        Page<CensusRound> page = rounds.list(state, kind, request);
        return new Page<>(rows(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    CensusRoundResponse get(UUID id) {
        return describe(find(id));
    }

    CensusRoundResponse create(CensusRoundCreateRequest request) {
        if (regions.find(request.regionCode()).isEmpty() || !leads(RegionLevel.prefix(request.regionCode()), request.schoolId())) {
            throw Problem.field("regionCode", CensusProblem.PLACE_OUTSIDE);
        }
        if (request.schoolId() != null && organizations.find(request.schoolId()).isEmpty()) {
            throw Problem.field("schoolId", CensusProblem.SCHOOL_UNKNOWN);
        }
        CensusRound round = new CensusRound();
        round.id = Ids.next();
        round.kind = request.kind();
        round.regionCode = request.regionCode();
        round.regionPrefix = RegionLevel.prefix(request.regionCode());
        round.schoolId = request.schoolId();
        round.periodLabel = request.periodLabel() == null || request.periodLabel().isBlank() ? TermCalendar.label(request.asOf()) : request.periodLabel().strip();
        round.state = CensusState.OPEN;
        round.createdBy = callers.get().personId();
        round.createdAt = time.now();
        days(round, request.name(), request.opensOn(), request.closesOn(), request.asOf());
        rounds.persistAndFlush(round);
        return describe(round);
    }

    CensusRoundResponse update(UUID id, long expectedVersion, CensusRoundUpdateRequest request) {
        CensusRound round = led(id);
        Etags.check(expectedVersion, round.version);
        days(round, request.name(), request.opensOn(), request.closesOn(), request.asOf());
        rounds.flush();
        return describe(round);
    }

    CensusRoundResponse freeze(UUID id, long expectedVersion) {
        CensusRound round = led(id);
        Etags.check(expectedVersion, round.version);
        if (round.asOf.isAfter(time.today())) {
            throw new Problem(CensusProblem.NOT_OPEN);
        }
        long proposed = rounds.proposed(id);
        if (proposed > 0) {
            throw new Problem(CensusProblem.OPEN_CHANGES, proposed);
        }
        round.childCount = rounds.freeze(round);
        round.state = CensusState.FROZEN;
        round.frozenAt = time.now();
        round.frozenBy = callers.get().personId();
        audit.record(AuditAction.CLOSE, "census", id.toString(), null, "P1", null, null);
        rounds.flush();
        return describe(round);
    }

    @Transactional
    List<CensusUnitRow> units(UUID id, CensusChannel channel) {
        CensusRound round = find(id);
        List<Object[]> units = rounds.units(round, day(round), channel);
        Map<String, java.time.Instant> signed = rounds.signed(id);
        if (channel == CensusChannel.VILLAGE) {
            Map<String, RegionRef> names = regions.find(units.stream().map(u -> (String) u[0]).toList());
            return units.stream().map(u -> new CensusUnitRow(channel, (String) u[0], null, null, names.get((String) u[0]).name(), (Long) u[1], (Long) u[2],
                    (Long) u[3], (Long) u[4], signed.get(unitKey(CensusUnitFilter.of(channel, (String) u[0], null, null), day(round))))).toList();
        }
        Map<UUID, OrganizationRef> schools = organizations.find(new HashSet<>(units.stream().map(u -> (UUID) u[0]).toList()));
        Set<UUID> fiveFour = organizations.fiveFour(schools.keySet());
        LocalDate day = day(round);
        int year = SchoolYear.of(day);
        Map<List<Object>, CensusClass> classes = new LinkedHashMap<>();
        units.forEach(u -> classes.merge(List.of(u[0], SchoolClass.name((String) u[1], (String) u[2], day)), CensusClass.of(u, SchoolClass.name((String) u[1], (String) u[2], day),
                gradeOrder((String) u[7], year)), CensusClass::with));
        return classes.values().stream().sorted(Comparator.comparing((CensusClass c) -> schools.get(c.schoolId()).name()).thenComparing(CensusClass::order)
                .thenComparing(CensusClass::name)).map(c -> new CensusUnitRow(channel, null, c.schoolId(), c.name(), schools.get(c.schoolId()).name() + " " + c.name(), c.children(),
                        c.confirmed(), c.changed(), c.left(), signed(signed, CensusUnitFilter.of(channel, null, c.schoolId(), c.name()), day,
                                fiveFour.contains(c.schoolId()) ? SchoolSystem.FIVE_FOUR : SchoolSystem.SIX_THREE))).toList();
    }

    @Transactional
    CensusSurveyResponse survey(UUID id) {
        CensusRound round = find(id);
        LocalDate day = day(round);
        boolean health = rounds.showsHealth();
        Map<List<Object>, SurveyClass> classes = new LinkedHashMap<>();
        rounds.survey(round, day).forEach(row -> {
            String name = SchoolClass.name((String) row[1], (String) row[2], day);
            classes.merge(List.of(row[0], name), SurveyClass.of(row, name, gradeOrder((String) row[row.length - 1], SchoolYear.of(day))), SurveyClass::with);
        });
        Map<UUID, OrganizationRef> schools = organizations.find(classes.values().stream().map(SurveyClass::schoolId).collect(Collectors.toSet()));
        List<SurveyClass> sorted = classes.values().stream().sorted(Comparator.comparing((SurveyClass c) -> schools.get(c.schoolId).name()).thenComparing(SurveyClass::order)
                .thenComparing(SurveyClass::name)).toList();
        SurveyClass all = sorted.stream().reduce(SurveyClass.NONE, SurveyClass::with);
        return new CensusSurveyResponse(all.line(null, health), sorted.stream().map(c -> c.line(schools.get(c.schoolId).name() + " " + c.name, health)).toList());
    }

    /** What was said of a class, the five dimensions in their order. */
    private record SurveyClass(UUID schoolId, String name, int order, long children, List<CensusSurveyCounts> said) {
        private static final int FIRST = 4;
        private static final int DIMENSIONS = 5;
        private static final int CARES = CensusCare.values().length;
        static final SurveyClass NONE = new SurveyClass(null, null, 0, 0, Collections.nCopies(DIMENSIONS, new CensusSurveyCounts(0, 0, 0)));

        static SurveyClass of(Object[] row, String name, int order) {
            return new SurveyClass((UUID) row[0], name, order, (Long) row[FIRST - 1], IntStream.range(0, DIMENSIONS).map(d -> FIRST + d * CARES)
                    .mapToObj(i -> new CensusSurveyCounts((Long) row[i], (Long) row[i + 1], (Long) row[i + 2])).toList());
        }

        SurveyClass with(SurveyClass other) {
            return new SurveyClass(schoolId, name, Math.min(order, other.order), children + other.children,
                    IntStream.range(0, DIMENSIONS).mapToObj(d -> said.get(d).plus(other.said.get(d))).toList());
        }

        CensusSurveyLine line(String called, boolean health) {
            return new CensusSurveyLine(schoolId, called, children, said.get(0), said.get(1), health ? said.get(2) : null, said.get(3), health ? said.get(DIMENSIONS - 1) : null);
        }
    }

    /** A class as it is called on the day of the round, with all who are in it: whose files say its grade and whose do not. */
    private record CensusClass(UUID schoolId, String name, int order, long children, long confirmed, long changed, long left) {
        static CensusClass of(Object[] row, String name, int order) {
            return new CensusClass((UUID) row[0], name, order, (Long) row[3], (Long) row[4], (Long) row[5], (Long) row[6]);
        }

        CensusClass with(CensusClass other) {
            return new CensusClass(schoolId, name, Math.min(order, other.order), children + other.children, confirmed + other.confirmed, changed + other.changed, left + other.left);
        }
    }

    String unitKey(CensusUnitFilter unit, LocalDate day) {
        return unit.key(day, organizations.schoolSystem(unit.schoolId).orElse(SchoolSystem.SIX_THREE));
    }

    /** When somebody signed for the class; sheets signed before classes had keys are kept by the name of the day. */
    private static java.time.Instant signed(Map<String, java.time.Instant> signed, CensusUnitFilter unit, LocalDate day, SchoolSystem system) {
        return signed.getOrDefault(unit.key(day, system), signed.get("C" + unit.schoolId + unit.className));
    }

    /** The lowest grade first, as a school counts its classes: by their names the third would stand before the second. */
    private static int gradeOrder(String yearAndGrade, int year) {
        if (yearAndGrade == null) {
            return Grade.values().length;
        }
        Grade now = Grade.valueOf(yearAndGrade.substring(YEAR_DIGITS)).after(Math.max(0, year - Integer.parseInt(yearAndGrade.substring(0, YEAR_DIGITS))));
        return now == null ? Grade.values().length : now.rank();
    }

    @Transactional
    CensusReconciliationResponse reconciliation(UUID id, String regionCode) {
        CensusRound round = find(id);
        Object[] c = rounds.reconciliation(round, day(round), regionCode);
        return new CensusReconciliationResponse(number(c[0]), number(c[1]), number(c[2]), number(c[3]), number(c[4]), number(c[5]),
                rounds.countFound(round, regionCode));
    }

    /** The last round that covers the whole place; without a place the last that the caller sees. A school's own rounds cover no place. */
    Optional<CensusRound> latest(String regionCode) {
        return rounds.latest(regionCode, time.today());
    }

    @Transactional
    Page<CensusReconciliationRow> missing(UUID id, CensusGap gap, String regionCode, PageRequest request) {
        CensusRound round = find(id);
        return rounds.missing(round, day(round), gap, regionCode, request);
    }

    // ---- what the room's other services need ----------------------------------------------------------------------------------

    CensusRound find(UUID id) {
        return rounds.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    /** The open round with its row held, for whoever leads it: confirmations and the freeze follow one after the other. */
    CensusRound led(UUID id) {
        CensusRound round = open(id);
        if (!leads(round.regionPrefix, round.schoolId)) {
            throw new Problem(CommonProblem.FORBIDDEN);
        }
        return round;
    }

    CensusRound open(UUID id) {
        // Held before this transaction has read anything: what it reads later must not be older than the lock.
        CensusRound round = rounds.lock(id);
        find(id);
        if (round.state == CensusState.FROZEN) {
            throw new Problem(CensusProblem.FROZEN);
        }
        return round;
    }

    /** The day for which children are counted; while that lies ahead, today. */
    LocalDate day(CensusRound round) {
        return round.asOf.isAfter(time.today()) ? time.today() : round.asOf;
    }

    List<CensusRoundRow> rows(List<CensusRound> page) {
        Map<String, RegionRef> places = regions.find(page.stream().map(r -> r.regionCode).toList());
        Map<UUID, OrganizationRef> schools = organizations.find(page.stream().map(r -> r.schoolId).filter(Objects::nonNull).toList());
        return page.stream().map(r -> new CensusRoundRow(r.id, r.name, r.kind, places.get(r.regionCode), r.schoolId == null ? null : schools.get(r.schoolId),
                r.periodLabel, r.opensOn, r.closesOn, r.asOf, r.state, r.frozenAt, r.childCount, callers.get().may("census:write")
                        && leads(r.regionPrefix, r.schoolId), r.version)).toList();
    }

    static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    private CensusRoundResponse describe(CensusRound round) {
        Object[] p = rounds.progress(round, day(round));
        return new CensusRoundResponse(rows(List.of(round)).get(0), new CensusRoundResponse.CensusProgress(number(p[0]), number(p[1]), number(p[2]), number(p[3]),
                number(p[4]), number(p[5]), rounds.countFound(round, null), rounds.proposed(round.id)));
    }

    private static void days(CensusRound round, String name, LocalDate opensOn, LocalDate closesOn, LocalDate asOf) {
        if (closesOn.isBefore(opensOn)) {
            throw Problem.field("closesOn", CommonProblem.END_BEFORE_START);
        }
        round.name = name.strip();
        round.opensOn = opensOn;
        round.closesOn = closesOn;
        round.asOf = asOf;
    }

    /** Officers lead in their place, a head teacher the rounds of her school. */
    private boolean leads(String regionPrefix, UUID schoolId) {
        for (Grant grant : callers.get().grants()) {
            boolean place = LEADERS.contains(grant.role()) && grant.organizationPath() == null && grant.regionCode() != null
                    && regionPrefix.startsWith(RegionLevel.prefix(grant.regionCode()));
            if (place || HEAD_TEACHER.equals(grant.role()) && schoolId != null && schoolId.equals(grant.organizationId())) {
                return true;
            }
        }
        return false;
    }
}

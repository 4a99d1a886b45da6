package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.xiaolian.contact.ContactChannel;
import org.xiaolian.contact.Counterpart;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
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
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.visit.PersonMet;
import org.xiaolian.visit.VisitMethod;

/** Rules and exemptions. */
@ApplicationScoped
class DutyService {
    private static final int DUE_DATES_SHOWN = 5;
    private static final int HORIZON_YEARS = 2;

    private final DutyRepository duties;
    private final RuleBook book;
    private final RegionDirectory regions;
    private final ChildDirectory children;
    private final OrganizationDirectory organizations;
    private final PersonDirectory people;
    private final CurrentCaller callers;
    private final OfficeTime time;

    DutyService(DutyRepository duties, RuleBook book, RegionDirectory regions, ChildDirectory children, OrganizationDirectory organizations, PersonDirectory people, CurrentCaller callers,
            OfficeTime time) {
        this.duties = duties;
        this.book = book;
        this.regions = regions;
        this.children = children;
        this.organizations = organizations;
        this.people = people;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<DutyRuleResponse> rules(UUID organizationId, PageRequest request) {
        Page<DutyRule> page = duties.rules(organizationId, request);
        return new Page<>(describe(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    DutyRuleResponse rule(UUID id) {
        return describe(List.of(find(id))).get(0);
    }

    DutyRuleResponse create(DutyRuleCreateRequest request) {
        DutyRule rule = rule(request);
        List<DutyRuleLine> lines = lines(rule, request);
        duties.persistAndFlush(rule);
        lines.forEach(duties::add);
        duties.flush();
        return describe(List.of(rule)).get(0);
    }

    /** What the rule would ask; nothing is written. */
    DutyRulePreviewResponse preview(DutyRuleCreateRequest request) {
        DutyRule rule = rule(request);
        List<DutyRuleLine> lines = lines(rule, request);
        LocalDate today = time.today();
        LocalDate from = latest(today, rule.validFrom);
        String place = organizations.regionCode(rule.organizationId).orElseThrow();
        String path = organizations.path(rule.organizationId).orElseThrow();
        DutyTerms terms = book.of(rule, lines, path, place, organizations.kind(rule.organizationId).orElseThrow(), today, from.plusYears(HORIZON_YEARS));
        return new DutyRulePreviewResponse(rule.period == null ? List.of() : terms.nextDueDates(today, DUE_DATES_SHOWN, null, place), describe(terms, lines, places(lines), place),
                duties.childrenAsked(terms, today));
    }

    private DutyRule rule(DutyRuleCreateRequest request) {
        if (!duties.organizationInScope(request.organizationId())) {
            throw Problem.field("organizationId", DutyProblem.ORGANIZATION_UNKNOWN);
        }
        if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
            throw Problem.field("validTo", CommonProblem.END_BEFORE_START);
        }
        if (request.duty().byParents() != (request.actor() == DutyActor.PARENTS)) {
            throw Problem.field("actor", DutyProblem.OWED_BY_PARENTS);
        }
        boolean helpers = request.actor() == DutyActor.HELPER;
        if (helpers != (request.pairingKind() != null)) {
            throw Problem.field("pairingKind", helpers ? DutyProblem.KIND_MISSING : DutyProblem.NO_HELPER);
        }
        if (request.helperOptional() && !helpers) {
            throw Problem.field("helperOptional", DutyProblem.NO_HELPER);
        }
        boolean visit = !request.duty().byContacts();
        if (!request.channels().isEmpty() && request.duty().byVisits()) {
            throw Problem.field("channels", DutyProblem.WAY_OF_OTHER);
        }
        if (!request.methods().isEmpty() && request.duty().byContacts()) {
            throw Problem.field("methods", DutyProblem.WAY_OF_OTHER);
        }
        if (!request.persons().isEmpty() && request.duty().byVisits() && request.duty().byContacts()) {
            throw Problem.field("persons", DutyProblem.WAY_OF_OTHER);
        }
        if (visit && request.persons().stream().anyMatch(p -> Arrays.stream(PersonMet.values()).noneMatch(m -> m.name().equals(p.name())))) {
            throw Problem.field("persons", DutyProblem.WAY_OF_OTHER);
        }
        DutyRule rule = new DutyRule();
        rule.id = Ids.next();
        rule.organizationId = request.organizationId();
        rule.name = request.name().strip();
        rule.duty = request.duty();
        rule.actor = request.actor();
        rule.pairingKind = request.pairingKind();
        rule.helperOptional = request.helperOptional();
        if (request.period() == null && request.lines().isEmpty()) {
            throw Problem.field("period", DutyProblem.ASKS_NOTHING);
        }
        if (request.period() != null) {
            often(request, "intervalDays");
        }
        rule.period = request.period();
        rule.intervalDays = request.intervalDays();
        rule.timesPerPeriod = request.timesPerPeriod();
        rule.ways = Codes.join(visit ? request.methods() : request.channels());
        rule.persons = Codes.join(request.persons());
        rule.validFrom = request.validFrom();
        rule.validTo = request.validTo();
        rule.seasonal = request.lines().stream().anyMatch(l -> l.season() != null);
        rule.createdAt = time.now();
        return rule;
    }

    /** In the order in which they hold. */
    private List<DutyRuleLine> lines(DutyRule rule, DutyRuleCreateRequest request) {
        List<DutyRuleLine> lines = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < request.lines().size(); i++) {
            DutyRuleLineContent content = request.lines().get(i);
            String field = "lines[" + i + "].";
            if (content.riskLevel() == null && content.regionCode() == null && content.season() == null) {
                throw Problem.field(field + "riskLevel", DutyProblem.LINE_FOR_NOBODY);
            }
            if (!seen.add(Arrays.asList(content.riskLevel(), content.regionCode(), content.season()))) {
                throw Problem.field(field + "riskLevel", DutyProblem.LINE_TWICE);
            }
            if (content.regionCode() != null && regions.find(content.regionCode()).isEmpty()) {
                throw Problem.field(field + "regionCode", DutyProblem.REGION_UNKNOWN);
            }
            often(content, field + "intervalDays");
            DutyRuleLine line = new DutyRuleLine();
            line.ruleId = rule.id;
            line.riskLevel = content.riskLevel();
            line.regionCode = content.regionCode();
            line.regionPrefix = content.regionCode() == null ? null : RegionLevel.prefix(content.regionCode());
            line.season = content.season();
            line.period = content.period();
            line.intervalDays = content.intervalDays();
            line.timesPerPeriod = content.timesPerPeriod();
            lines.add(line);
        }
        lines.sort(DutyRuleLine.MOST_SPECIFIC_FIRST);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).lineOrder = i;
        }
        return lines;
    }

    private static void often(DutyRuleOften often, String field) {
        boolean interval = often.period() == DutyPeriod.INTERVAL;
        if (interval != (often.intervalDays() != null) || interval && often.timesPerPeriod() != 1) {
            throw Problem.field(field, DutyProblem.INTERVAL_DAYS);
        }
    }

    DutyRuleResponse update(UUID id, long expectedVersion, DutyRuleUpdateRequest request) {
        DutyRule rule = find(id);
        Etags.check(expectedVersion, rule.version);
        if (!duties.organizationInScope(rule.organizationId)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        if (request.validTo() != null && !request.validTo().equals(rule.validTo) && request.validTo().isBefore(time.today())) {
            throw Problem.field("validTo", DutyProblem.ENDS_BEFORE_TODAY);
        }
        if (request.validTo() != null && request.validTo().isBefore(rule.validFrom)) {
            throw Problem.field("validTo", CommonProblem.END_BEFORE_START);
        }
        rule.name = request.name().strip();
        rule.validTo = request.validTo();
        duties.flush();
        return describe(List.of(rule)).get(0);
    }

    @Transactional
    Page<DutyExemptionResponse> exemptions(DutyExemptionFilter filter, PageRequest request) {
        Page<DutyExemption> page = duties.exemptions(filter, request);
        return new Page<>(describeExemptions(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    DutyExemptionResponse exempt(DutyExemptionCreateRequest request) {
        if (children.findVisible(request.childId()).isEmpty()) {
            throw Problem.field("childId", DutyProblem.CHILD_UNKNOWN);
        }
        if (duties.rule(request.ruleId()).isEmpty()) {
            throw Problem.field("ruleId", DutyProblem.RULE_UNKNOWN);
        }
        if (request.endsOn().isBefore(request.startsOn())) {
            throw Problem.field("endsOn", CommonProblem.END_BEFORE_START);
        }
        DutyExemption exemption = new DutyExemption();
        exemption.id = Ids.next();
        exemption.childId = request.childId();
        exemption.dutyRuleId = request.ruleId();
        exemption.startsOn = request.startsOn();
        exemption.endsOn = request.endsOn();
        exemption.reason = request.reason().strip();
        exemption.approvedBy = callers.get().personId();
        exemption.createdAt = time.now();
        duties.add(exemption);
        return describeExemptions(List.of(exemption)).get(0);
    }

    private DutyRule find(UUID id) {
        return duties.rule(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private List<DutyRuleResponse> describe(List<DutyRule> rules) {
        LocalDate today = time.today();
        LocalDate last = rules.stream().map(r -> r.validFrom).reduce(today, DutyService::latest);
        List<DutyTerms> all = book.of(rules, today, last.plusYears(HORIZON_YEARS));
        Map<UUID, OrganizationRef> offices = organizations.find(rules.stream().map(r -> r.organizationId).toList());
        Map<String, String> places = places(all.stream().flatMap(t -> t.ownLines().stream()).toList());
        return all.stream().map(terms -> {
            DutyRule rule = terms.rule;
            List<DutyRuleLineResponse> lines = describe(terms, terms.ownLines(), places, terms.place);
            boolean visit = !rule.duty.byContacts();
            return new DutyRuleResponse(rule.id, offices.get(rule.organizationId), rule.name, rule.duty, rule.actor, rule.pairingKind, rule.helperOptional, rule.period, rule.intervalDays, rule.timesPerPeriod, lines,
                    visit ? List.of() : Codes.split(ContactChannel.class, rule.ways), visit ? Codes.split(VisitMethod.class, rule.ways) : List.of(),
                    Codes.split(Counterpart.class, rule.persons), rule.validFrom, rule.validTo,
                    rule.period != null ? terms.nextDueDates(today, DUE_DATES_SHOWN, null, terms.place) : lines.get(0).nextDueDates(), rule.version);
        }).toList();
    }

    private List<DutyRuleLineResponse> describe(DutyTerms terms, List<DutyRuleLine> lines, Map<String, String> places, String office) {
        return lines.stream().map(l -> new DutyRuleLineResponse(l.riskLevel, l.regionCode, places.get(l.regionCode), l.season, l.period, l.intervalDays, l.timesPerPeriod,
                terms.nextDueDates(time.today(), DUE_DATES_SHOWN, l.riskLevel, l.regionCode == null ? office : l.regionCode))).toList();
    }

    private Map<String, String> places(List<DutyRuleLine> lines) {
        return regions.find(lines.stream().map(l -> l.regionCode).filter(Objects::nonNull).toList()).values().stream().collect(Collectors.toMap(RegionRef::code, RegionRef::name));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<DutyExemptionResponse> describeExemptions(List<DutyExemption> exemptions) {
        Map<UUID, ChildRef> names = children.findVisible(exemptions.stream().map(e -> e.childId).toList());
        Map<UUID, PersonRef> approvers = people.find(exemptions.stream().map(e -> e.approvedBy).toList());
        Map<UUID, String> ruleNames = duties.ruleNames(exemptions.stream().map(e -> e.dutyRuleId).toList());
        return exemptions.stream().map(e -> new DutyExemptionResponse(e.id, e.childId, names.get(e.childId).name(), e.dutyRuleId,
                ruleNames.get(e.dutyRuleId), e.startsOn, e.endsOn, e.reason, approvers.get(e.approvedBy), e.version)).toList();
    }
}

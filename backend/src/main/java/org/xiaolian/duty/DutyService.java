package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Rules and exemptions. */
@ApplicationScoped
class DutyService {
    private static final int DUE_DATES_SHOWN = 5;

    private final DutyRepository duties;
    private final ChildDirectory children;
    private final OrganizationDirectory organizations;
    private final PersonDirectory people;
    private final CurrentCaller callers;
    private final OfficeTime time;

    DutyService(DutyRepository duties, ChildDirectory children, OrganizationDirectory organizations, PersonDirectory people, CurrentCaller callers,
            OfficeTime time) {
        this.duties = duties;
        this.children = children;
        this.organizations = organizations;
        this.people = people;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<DutyRuleResponse> rules(UUID organizationId, PageRequest request) {
        Page<DutyRule> page = duties.rules(organizationId, request);
        Map<UUID, OrganizationRef> offices = organizations.find(page.items().stream().map(r -> r.organizationId).toList());
        return new Page<>(page.items().stream().map(r -> describe(r, offices.get(r.organizationId))).toList(), page.nextCursor(), page.total(),
                page.totalIsLowerBound());
    }

    @Transactional
    DutyRuleResponse rule(UUID id) {
        DutyRule rule = find(id);
        return describe(rule, organizations.find(rule.organizationId).orElseThrow());
    }

    DutyRuleResponse create(DutyRuleCreateRequest request) {
        if (!duties.organizationInScope(request.organizationId())) {
            throw Problem.field("organizationId", DutyProblem.ORGANIZATION_UNKNOWN);
        }
        if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
            throw Problem.field("validTo", CommonProblem.END_BEFORE_START);
        }
        DutyRule rule = new DutyRule();
        rule.id = Ids.next();
        rule.organizationId = request.organizationId();
        rule.name = request.name().strip();
        rule.duty = request.duty();
        rule.pairingKind = request.pairingKind();
        rule.period = request.period();
        rule.timesPerPeriod = request.timesPerPeriod();
        rule.validFrom = request.validFrom();
        rule.validTo = request.validTo();
        rule.createdAt = time.now();
        duties.persistAndFlush(rule);
        return describe(rule, organizations.find(rule.organizationId).orElseThrow());
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
        return describe(rule, organizations.find(rule.organizationId).orElseThrow());
    }

    @Transactional
    Page<DutyExemptionResponse> exemptions(DutyExemptionFilter filter, PageRequest request) {
        Page<DutyExemption> page = duties.exemptions(filter, request);
        return new Page<>(describe(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
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
        return describe(List.of(exemption)).get(0);
    }

    private DutyRule find(UUID id) {
        return duties.rule(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private DutyRuleResponse describe(DutyRule rule, OrganizationRef office) {
        List<LocalDate> due = new ArrayList<>();
        LocalDate day = time.today().isBefore(rule.validFrom) ? rule.validFrom : time.today();
        while (due.size() < DUE_DATES_SHOWN && (rule.validTo == null || !rule.period.start(day).isAfter(rule.validTo))) {
            due.add(rule.period.end(day));
            day = rule.period.end(day).plusDays(1);
        }
        return new DutyRuleResponse(rule.id, office, rule.name, rule.duty, rule.pairingKind, rule.period, rule.timesPerPeriod, rule.validFrom,
                rule.validTo, due, rule.version);
    }

    private List<DutyExemptionResponse> describe(List<DutyExemption> exemptions) {
        Map<UUID, ChildRef> names = children.findVisible(exemptions.stream().map(e -> e.childId).toList());
        Map<UUID, PersonRef> approvers = people.find(exemptions.stream().map(e -> e.approvedBy).toList());
        Map<UUID, String> ruleNames = duties.ruleNames(exemptions.stream().map(e -> e.dutyRuleId).toList());
        return exemptions.stream().map(e -> new DutyExemptionResponse(e.id, e.childId, names.get(e.childId).name(), e.dutyRuleId,
                ruleNames.get(e.dutyRuleId), e.startsOn, e.endsOn, e.reason, approvers.get(e.approvedBy), e.version)).toList();
    }
}

package org.xiaolian.agreement;

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
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Alerts nobody can wave away: only changed facts or a recorded action end them. */
@ApplicationScoped
class CareAlertService {
    private final CareAlertRepository alerts;
    private final AgreementRepository agreements;
    private final ChildDirectory children;
    private final RegionDirectory regions;
    private final PersonDirectory people;
    private final CurrentCaller callers;
    private final OfficeTime time;

    CareAlertService(CareAlertRepository alerts, AgreementRepository agreements, ChildDirectory children, RegionDirectory regions, PersonDirectory people,
            CurrentCaller callers, OfficeTime time) {
        this.alerts = alerts;
        this.agreements = agreements;
        this.children = children;
        this.regions = regions;
        this.people = people;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<CareAlertRow> open(UUID childId, String regionCode, PageRequest request) {
        Page<CareAlertRepository.AlertLine> page = alerts.open(childId, regionCode, time.today(), request);
        Map<String, RegionRef> villages = regions.find(page.items().stream().map(CareAlertRepository.AlertLine::regionCode).toList());
        return new Page<>(page.items().stream().map(l -> new CareAlertRow(l.childId(), l.childName(), villages.get(l.regionCode()).name(),
                java.time.Period.between(l.birthDate(), time.today()).getYears(), l.arrangementId(), kinds(l.flags()), l.since())).toList(), page.nextCursor(),
                page.total(), page.totalIsLowerBound());
    }

    @Transactional
    List<CareAlertActionResponse> actions(UUID childId) {
        if (!agreements.childVisible(childId)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        List<CareAlertAction> all = alerts.actions(childId);
        Map<UUID, PersonRef> names = people.find(all.stream().map(a -> a.actedBy).toList());
        return all.stream().map(a -> new CareAlertActionResponse(a.id, a.kind, a.action, a.note, a.holdsUntil, names.get(a.actedBy), a.actedAt)).toList();
    }

    List<CareAlertActionResponse> act(UUID childId, CareAlertActionRequest request) {
        if (!agreements.childVisible(childId)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        children.lockWritable(childId);
        LocalDate today = time.today();
        boolean open = alerts.open(childId, null, today, PageRequest.of(1, null)).items().stream()
                .anyMatch(l -> l.arrangementId().equals(request.arrangementId()) && kinds(l.flags()).contains(request.kind()));
        if (!open) {
            throw new Problem(AgreementProblem.ALERT_GONE);
        }
        boolean visit = request.action() == CareAlertActionKind.VISIT_PLANNED;
        if (visit && (request.visitOn() == null || request.visitOn().isBefore(today)
                || request.visitOn().isAfter(today.plusDays(AgreementPolicy.VISIT_WITHIN_DAYS)))) {
            throw Problem.field("visitOn", AgreementProblem.VISIT_TOO_LATE, AgreementPolicy.VISIT_WITHIN_DAYS);
        }
        CareAlertAction action = new CareAlertAction();
        action.id = Ids.next();
        action.childId = childId;
        action.arrangementId = request.arrangementId();
        action.kind = request.kind();
        action.action = request.action();
        action.note = request.note().strip();
        action.holdsUntil = visit ? request.visitOn() : null;
        action.actedBy = callers.get().personId();
        action.actedAt = time.now();
        alerts.persistAndFlush(action);
        return actions(childId);
    }

    private static List<CareAlertKind> kinds(String flags) {
        List<CareAlertKind> kinds = new ArrayList<>();
        for (CareAlertKind kind : CareAlertKind.values()) {
            if (flags.charAt(kind.ordinal()) == '1') {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}

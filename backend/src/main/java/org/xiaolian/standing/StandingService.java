package org.xiaolian.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.CountRule;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.standing.StandingResponse.CountOverrideItem;
import org.xiaolian.standing.StandingResponse.StandingItem;

@ApplicationScoped
class StandingService {
    private static final int OLDEST = 17;

    private final StandingRepository standings;
    private final ChildDirectory children;
    private final CountConfig config;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    StandingService(StandingRepository standings, ChildDirectory children, CountConfig config, AuditTrail audit, CurrentCaller callers, OfficeTime time) {
        this.standings = standings;
        this.children = children;
        this.config = config;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    StandingResponse standing(UUID childId, LocalDate asked) {
        LocalDate on = asked == null ? time.today() : asked;
        VisibleFields fields = children.visibleFields(Set.of(childId)).get(childId);
        if (fields == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        if (!fields.shows(FieldGroup.DETAILS)) {
            throw new Problem(CommonProblem.FORBIDDEN);
        }
        Object[] flags = standings.standing(childId, on);
        List<CountOverrideItem> overrides = standings.overrideItems(childId);
        boolean open = (Boolean) flags[0];
        List<StandingItem> items = new ArrayList<>();
        for (CountRule rule : CountRule.values()) {
            boolean computed = open && (Boolean) flags[1 + rule.ordinal()];
            CountOverrideItem override = overrides.stream().filter(o -> o.rule() == rule && !o.validFrom().isAfter(on)
                    && (o.validTo() == null || !o.validTo().isBefore(on))).findFirst().orElse(null);
            boolean counts = override == null ? computed : open && override.counts();
            Integer code = rule != CountRule.EDUCATION ? null : Integer.valueOf(!counts ? 0 : (Boolean) flags[4] ? 2 : 1);
            items.add(new StandingItem(rule, counts, computed, code, missing(rule, flags), CountWording.zh(rule), CountWording.en(rule), override));
        }
        return new StandingResponse(on, open, items, overrides);
    }

    StandingResponse override(UUID childId, CountOverrideRequest request) {
        children.lockWritable(childId);
        interval(request);
        List<CountOverride> same = standings.overrides(childId).stream().filter(o -> o.countRule == request.rule()).toList();
        if (same.stream().anyMatch(o -> o.validFrom.equals(request.validFrom()))) {
            throw Problem.at("validFrom", StandingProblem.STARTS_TAKEN);
        }
        CountOverride override = new CountOverride();
        override.id = Ids.next();
        override.childId = childId;
        override.countRule = request.rule();
        override.validFrom = request.validFrom();
        override.createdAt = time.now();
        fill(override, request);
        same.stream().filter(o -> o.validFrom.isBefore(override.validFrom) && (o.validTo == null || !o.validTo.isBefore(override.validFrom)))
                .forEach(o -> o.validTo = override.validFrom.minusDays(1));
        same.stream().map(o -> o.validFrom).filter(d -> d.isAfter(override.validFrom)).min(LocalDate::compareTo)
                .filter(d -> override.validTo == null || !override.validTo.isBefore(d)).ifPresent(d -> override.validTo = d.minusDays(1));
        standings.add(override);
        return written(childId, AuditAction.CREATE, request);
    }

    StandingResponse correct(UUID childId, UUID overrideId, long expectedVersion, CountOverrideRequest request) {
        children.lockWritable(childId);
        interval(request);
        CountOverride override = standings.overrides(childId).stream().filter(o -> o.id.equals(overrideId)).findFirst()
                .orElseThrow(() -> new Problem(StandingProblem.OVERRIDE_UNKNOWN));
        Etags.check(expectedVersion, override.version);
        fill(override, request);
        return written(childId, AuditAction.UPDATE, request);
    }

    @Transactional
    CountTotalsResponse totals(LocalDate asked, String regionCode) {
        LocalDate on = asked == null ? time.today() : asked;
        List<Integer> bounds = config.ageBands().stream().sorted().toList();
        List<CountTotalsResponse.CountTotal> items = new ArrayList<>();
        for (CountRule rule : CountRule.values()) {
            long[] girls = new long[bounds.size() + 1];
            long[] boys = new long[bounds.size() + 1];
            for (Object[] row : standings.totals(rule, on, regionCode, bounds)) {
                long[] mine = row[0].toString().equals("FEMALE") ? girls : boys;
                long younger = 0;
                for (int i = 0; i < bounds.size(); i++) {
                    long until = ((Number) row[2 + i]).longValue();
                    mine[i] = until - younger;
                    younger = until;
                }
                mine[bounds.size()] = (Long) row[1] - younger;
            }
            List<CountTotalsResponse.CountBand> bands = new ArrayList<>();
            for (int i = 0; i <= bounds.size(); i++) {
                bands.add(new CountTotalsResponse.CountBand(i == 0 ? 0 : bounds.get(i - 1), i == bounds.size() ? OLDEST : bounds.get(i) - 1, girls[i], boys[i],
                        girls[i] + boys[i]));
            }
            long allGirls = bands.stream().mapToLong(CountTotalsResponse.CountBand::girls).sum();
            long allBoys = bands.stream().mapToLong(CountTotalsResponse.CountBand::boys).sum();
            items.add(new CountTotalsResponse.CountTotal(rule, CountWording.zh(rule), CountWording.en(rule), allGirls + allBoys, allGirls, allBoys, bands));
        }
        return new CountTotalsResponse(on, items);
    }

    @Transactional
    MovementResponse movement(LocalDate from, LocalDate to, String regionCode) {
        if (to.isBefore(from)) {
            throw Problem.field("to", StandingProblem.PERIOD_ORDER);
        }
        long[] sums = standings.movement(from, to, regionCode);
        List<MovementResponse.MovementReason> left = standings.left(from, to, regionCode);
        long gone = left.stream().mapToLong(MovementResponse.MovementReason::children).sum();
        return new MovementResponse(from, to, sums[0], sums[1], sums[1] - sums[2], sums[2], gone, left, sums[3], sums[1] - gone);
    }

    private StandingResponse written(UUID childId, AuditAction action, CountOverrideRequest request) {
        standings.flush();
        audit.child(action, childId, "P2", "count." + request.rule(), request.reason().strip());
        return standing(childId, null);
    }

    private void interval(CountOverrideRequest request) {
        if (request.validFrom().isAfter(time.today())) {
            throw Problem.field("validFrom", CommonProblem.FUTURE_DATE);
        }
        if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
            throw Problem.field("validTo", StandingProblem.END_BEFORE_START);
        }
    }

    private void fill(CountOverride override, CountOverrideRequest request) {
        override.counts = request.counts();
        override.validTo = request.validTo();
        override.reason = request.reason().strip();
        override.authorId = callers.get().personId();
    }

    private static List<StandingFact> missing(CountRule rule, Object[] flags) {
        List<StandingFact> missing = new ArrayList<>();
        if (!(Boolean) flags[5]) {
            missing.add(StandingFact.FATHER);
        }
        if (!(Boolean) flags[6]) {
            missing.add(StandingFact.MOTHER);
        }
        if (rule == CountRule.EDUCATION && (Boolean) flags[7]) {
            missing.add(StandingFact.AWAY_SINCE);
        }
        if (rule == CountRule.CIVIL_AFFAIRS && (Boolean) flags[8]) {
            missing.add(StandingFact.HOUSEHOLD_TYPE);
        }
        if (rule == CountRule.EDUCATION && (Boolean) flags[9]) {
            missing.add(StandingFact.SCHOOLING);
        }
        return missing;
    }
}

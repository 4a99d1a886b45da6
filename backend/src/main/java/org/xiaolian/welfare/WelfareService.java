package org.xiaolian.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class WelfareService {
    private final WelfareRepository facts;
    private final WelfarePresenter presenter;
    private final HardshipCategoryService categories;
    private final ChildDirectory children;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    WelfareService(WelfareRepository facts, WelfarePresenter presenter, HardshipCategoryService categories, ChildDirectory children, AuditTrail audit,
            CurrentCaller callers, OfficeTime time) {
        this.facts = facts;
        this.presenter = presenter;
        this.categories = categories;
        this.children = children;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    WelfareResponse read(UUID childId, LocalDate asOf) {
        WelfareResponse response = presenter.response(childId, WelfareSight.of(children, childId), asOf == null ? time.today() : asOf);
        audit.child(AuditAction.VIEW, childId, "P3", "welfare", null);
        return response;
    }

    WelfareResponse add(UUID childId, HealthProfileRequest request) {
        return dated(childId, new HealthProfile(), HealthProfile.class, request.validFrom(), f -> presenter.fill(f, request, sight(childId)));
    }

    WelfareResponse correct(UUID childId, UUID id, long version, HealthProfileRequest request) {
        return correct(childId, id, version, HealthProfile.class, "validFrom", f -> presenter.fill(f, request, sight(childId)));
    }

    WelfareResponse add(UUID childId, FamilyEconomyRequest request) {
        return dated(childId, new FamilyEconomy(), FamilyEconomy.class, request.validFrom(), f -> presenter.fill(f, request, sight(childId)));
    }

    WelfareResponse correct(UUID childId, UUID id, long version, FamilyEconomyRequest request) {
        return correct(childId, id, version, FamilyEconomy.class, "validFrom", f -> presenter.fill(f, request, sight(childId)));
    }

    WelfareResponse add(UUID childId, HealthCheckRequest request) {
        children.lockWritable(childId);
        notTaken(facts.of(HealthCheck.class, childId, "checkedOn"), null, f -> f.checkedOn.equals(request.checkedOn()), "checkedOn");
        return create(childId, new HealthCheck(), f -> fill(f, request));
    }

    WelfareResponse correct(UUID childId, UUID id, long version, HealthCheckRequest request) {
        children.lockWritable(childId);
        notTaken(facts.of(HealthCheck.class, childId, "checkedOn"), id, f -> f.checkedOn.equals(request.checkedOn()), "checkedOn");
        return correct(childId, id, version, HealthCheck.class, "checkedOn", f -> fill(f, request));
    }

    WelfareResponse add(UUID childId, ChildHardshipRequest request) {
        children.lockWritable(childId);
        hardship(childId, null, request);
        return create(childId, new ChildHardship(), f -> fill(f, request));
    }

    WelfareResponse correct(UUID childId, UUID id, long version, ChildHardshipRequest request) {
        children.lockWritable(childId);
        hardship(childId, id, request);
        return correct(childId, id, version, ChildHardship.class, "startsOn", f -> fill(f, request));
    }

    WelfareResponse add(UUID childId, AidReceivedRequest request) {
        children.lockWritable(childId);
        aid(childId, null, request);
        return create(childId, new AidReceived(), f -> fill(f, request));
    }

    WelfareResponse correct(UUID childId, UUID id, long version, AidReceivedRequest request) {
        children.lockWritable(childId);
        aid(childId, id, request);
        return correct(childId, id, version, AidReceived.class, "startsOn", f -> fill(f, request));
    }

    WelfareResponse add(UUID childId, ChildObservationRequest request) {
        children.lockWritable(childId);
        return create(childId, new ChildObservation(), f -> fill(f, request));
    }

    WelfareResponse correct(UUID childId, UUID id, long version, ChildObservationRequest request) {
        children.lockWritable(childId);
        return correct(childId, id, version, ChildObservation.class, "observedOn", f -> fill(f, request));
    }

    // ---- the same for every kind --------------------------------------------------------------------------------------

    /** Gives the fact what the request says. */
    private interface Fill<T> {
        void into(T fact);
    }

    /** A new fact of which one holds at a time; what its writer may not see goes over from the one before. */
    private <T extends DatedFact> WelfareResponse dated(UUID childId, T fact, Class<T> type, LocalDate from, Fill<T> fill) {
        children.lockWritable(childId);
        notFuture("validFrom", from);
        List<T> all = facts.of(type, childId, "validFrom");
        notTaken(all, null, f -> f.validFrom.equals(from), "validFrom");
        all.stream().filter(f -> f.validFrom.isBefore(from)).findFirst().ifPresent(before -> presenter.inherit(before, fact));
        fact.validFrom = from;
        all.stream().filter(f -> f.validFrom.isBefore(from) && (f.validTo == null || !f.validTo.isBefore(from))).forEach(f -> f.validTo = from.minusDays(1));
        all.stream().map(f -> f.validFrom).filter(d -> d.isAfter(from)).min(LocalDate::compareTo).ifPresent(d -> fact.validTo = d.minusDays(1));
        return create(childId, fact, fill);
    }

    private <T extends WelfareFact> WelfareResponse create(UUID childId, T fact, Fill<T> fill) {
        fact.id = Ids.next();
        fact.childId = childId;
        fact.createdAt = time.now();
        fact.createdBy = callers.get().personId();
        fill.into(fact);
        facts.add(fact);
        return written(childId, AuditAction.CREATE, fact);
    }

    private <T extends WelfareFact> WelfareResponse correct(UUID childId, UUID id, long version, Class<T> type, String dateColumn, Fill<T> fill) {
        children.lockWritable(childId);
        T fact = facts.of(type, childId, dateColumn).stream().filter(f -> f.id.equals(id)).findFirst().orElseThrow(() -> new Problem(WelfareProblem.FACT_UNKNOWN));
        Etags.check(version, fact.version);
        fill.into(fact);
        return written(childId, AuditAction.UPDATE, fact);
    }

    private WelfareResponse written(UUID childId, AuditAction action, WelfareFact fact) {
        facts.flush();
        audit.child(action, childId, "P3", "welfare." + fact.getClass().getSimpleName(), null);
        return presenter.response(childId, sight(childId), time.today());
    }

    private WelfareSight sight(UUID childId) {
        return WelfareSight.of(children, childId);
    }

    private void notFuture(String field, LocalDate day) {
        if (day.isAfter(time.today())) {
            throw Problem.field(field, CommonProblem.FUTURE_DATE);
        }
    }

    private static <T extends WelfareFact> void notTaken(List<T> all, UUID except, Function<T, Boolean> same, String field) {
        if (all.stream().anyMatch(f -> !f.id.equals(except) && same.apply(f))) {
            throw Problem.at(field, WelfareProblem.TAKEN);
        }
    }

    private void interval(LocalDate from, LocalDate to) {
        notFuture("startsOn", from);
        if (to != null && to.isBefore(from)) {
            throw Problem.field("endsOn", WelfareProblem.END_BEFORE_START);
        }
    }

    private void hardship(UUID childId, UUID except, ChildHardshipRequest request) {
        interval(request.startsOn(), request.endsOn());
        List<ChildHardship> all = facts.of(ChildHardship.class, childId, "startsOn");
        notTaken(all, except, f -> f.category.equals(request.category()) && f.startsOn.equals(request.startsOn()), "startsOn");
        boolean kept = all.stream().anyMatch(f -> f.id.equals(except) && f.category.equals(request.category()));
        if (!kept && !categories.inUse(facts.countyOf(childId), request.category())) {
            throw Problem.field("category", WelfareProblem.CATEGORY_UNKNOWN);
        }
    }

    private void aid(UUID childId, UUID except, AidReceivedRequest request) {
        interval(request.startsOn(), request.endsOn());
        notTaken(facts.of(AidReceived.class, childId, "startsOn"), except, f -> f.kind == request.kind() && f.startsOn.equals(request.startsOn()), "startsOn");
    }

    private void fill(HealthCheck fact, HealthCheckRequest request) {
        notFuture("checkedOn", request.checkedOn());
        fact.checkedOn = request.checkedOn();
        fact.heightMm = request.heightMm();
        fact.weightGrams = request.weightGrams();
        fact.visionLeft = request.visionLeft();
        fact.visionRight = request.visionRight();
        if (sight(fact.childId).screening()) {
            fact.screeningToolCipher = presenter.seal(fact.childId, WelfarePresenter.SCREENING_TOOL, request.screeningTool());
            fact.screeningResultCipher = presenter.seal(fact.childId, WelfarePresenter.SCREENING_RESULT, request.screeningResult());
        }
    }

    private void fill(ChildHardship fact, ChildHardshipRequest request) {
        fact.category = request.category();
        fact.startsOn = request.startsOn();
        fact.endsOn = request.endsOn();
        fact.noteCipher = presenter.note(fact.childId, WelfarePresenter.HARDSHIP_NOTE, request.note(), sight(fact.childId).familyNotes(), fact.noteCipher);
    }

    private void fill(AidReceived fact, AidReceivedRequest request) {
        fact.kind = request.kind();
        fact.startsOn = request.startsOn();
        fact.endsOn = request.endsOn();
        fact.amountFen = request.amountFen();
        fact.noteCipher = presenter.note(fact.childId, WelfarePresenter.AID_NOTE, request.note(), sight(fact.childId).familyNotes(), fact.noteCipher);
    }

    private void fill(ChildObservation fact, ChildObservationRequest request) {
        notFuture("observedOn", request.observedOn());
        fact.observedOn = request.observedOn();
        fact.tags = Codes.join(request.tags());
        // Whoever writes an observation reads it: a class teacher's own note would else be lost to her.
        fact.noteCipher = presenter.note(fact.childId, WelfarePresenter.OBSERVATION_NOTE, request.note(), sight(fact.childId).observations(), fact.noteCipher);
    }
}

package org.xiaolian.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.census.CensusUnitConfirmationRequest.CensusExceptionRequest;
import org.xiaolian.census.CensusUnitConfirmationRequest.CensusFoundRequest;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.guardian.FamilyDirectory;
import org.xiaolian.guardian.ParentKind;
import org.xiaolian.guardian.ParentPresence;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.time.OfficeTime;

/** What villages and classes say, and what becomes of it. */
@ApplicationScoped
class CensusConfirmationService {
    private final CensusService census;
    private final CensusRepository rounds;
    private final ChildDirectory children;
    private final FamilyDirectory families;
    private final PersonDirectory people;
    private final CurrentCaller callers;
    private final OfficeTime time;

    CensusConfirmationService(CensusService census, CensusRepository rounds, ChildDirectory children, FamilyDirectory families, PersonDirectory people,
            CurrentCaller callers, OfficeTime time) {
        this.census = census;
        this.rounds = rounds;
        this.children = children;
        this.families = families;
        this.people = people;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<CensusRollRow> roll(UUID id, CensusUnitFilter unit, PageRequest request) {
        CensusRound round = census.find(id);
        checkUnit(unit);
        LocalDate day = census.day(round);
        Page<CensusRollLine> page = rounds.roll(round, day, unit, request);
        List<UUID> ids = page.items().stream().map(CensusRollLine::id).toList();
        Map<UUID, CensusConfirmation> said = rounds.confirmations(id, unit.channel, ids);
        Map<UUID, VisibleFields> fields = children.visibleFields(ids);
        return new Page<>(page.items().stream().map(c -> new CensusRollRow(c.id(), c.name(), c.gender(), Period.between(c.birthDate(), time.today()).getYears(),
                c.schoolName(), c.classNameOn(day), c.careType(), c.carerName(), said.containsKey(c.id()) ? response(said.get(c.id()),
                        fields.get(c.id()).shows(FieldGroup.HEALTH)) : null)).toList(), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    CensusRoundResponse confirm(UUID id, CensusUnitConfirmationRequest request) {
        CensusRound round = census.open(id);
        LocalDate today = time.today();
        if (round.opensOn.isAfter(today)) {
            throw new Problem(CensusProblem.NOT_OPEN);
        }
        CensusUnitFilter unit = CensusUnitFilter.of(request.channel(), request.regionCode(), request.schoolId(), request.className());
        checkUnit(unit);
        List<UUID> roll = rounds.childIds(round, census.day(round), unit);
        Map<UUID, CensusExceptionRequest> exceptions = exceptions(request, new HashSet<>(roll));
        if (roll.isEmpty()) {
            throw Problem.field(unit.channel == CensusChannel.VILLAGE ? "regionCode" : "className", CensusProblem.UNIT_UNKNOWN);
        }
        Map<UUID, CensusConfirmation> said = rounds.confirmations(id, unit.channel, roll);
        List<UUID> here = new ArrayList<>();
        for (UUID child : roll) {
            CensusConfirmation confirmation = said.get(child);
            if (confirmation == null) {
                confirmation = fresh(round, unit, CensusOutcome.UNCHANGED);
                confirmation.childId = child;
                write(confirmation, exceptions.get(child), round);
                rounds.persist(confirmation);
            } else if (!confirmation.settled()) {
                write(confirmation, exceptions.get(child), round);
            }
            if (confirmation.outcome == CensusOutcome.UNCHANGED || confirmation.outcome == CensusOutcome.CHANGED) {
                here.add(child);
            }
        }
        rounds.flush();
        rounds.removeFound(id, unit);
        for (CensusFoundRequest found : request.found()) {
            CensusConfirmation confirmation = fresh(round, unit, CensusOutcome.FOUND);
            confirmation.foundName = PersonName.normalize(found.name());
            confirmation.foundBirthDate = found.birthDate();
            confirmation.note = blankToNull(found.note());
            rounds.persist(confirmation);
        }
        if (request.signOff()) {
            rounds.sign(id, unit, census.unitKey(unit, census.day(round)), callers.get().personId(), time.now());
        }
        rounds.flush();
        children.confirmed(here, today);
        return census.get(id);
    }

    @Transactional
    Page<CensusChangeRow> changes(UUID id, CensusChangeState state, PageRequest request) {
        census.find(id);
        Page<CensusConfirmation> page = rounds.changes(id, state, request);
        return new Page<>(rows(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    /** Accepted, a change becomes a dated fact in the room that keeps such facts; rejected, it stays as what somebody said. */
    CensusChangeRow settle(UUID id, UUID changeId, long expectedVersion, CensusSettlementRequest request) {
        census.led(id);
        CensusConfirmation change = rounds.change(id, changeId).orElseThrow(() -> new Problem(CensusProblem.NO_CHANGE));
        if (change.settled()) {
            throw new Problem(CensusProblem.SETTLED);
        }
        Etags.check(expectedVersion, change.version);
        change.changeState = request.accepted() ? CensusChangeState.ACCEPTED : CensusChangeState.REJECTED;
        change.settledBy = callers.get().personId();
        change.settledAt = time.now();
        change.settleNote = blankToNull(request.note());
        rounds.flush();
        if (request.accepted()) {
            apply(change);
        }
        return rows(List.of(change)).get(0);
    }

    private void apply(CensusConfirmation change) {
        if (change.outcome == CensusOutcome.LEFT) {
            children.close(change.childId, change.effectiveOn, change.leaveReason.name());
            return;
        }
        children.confirmed(List.of(change.childId), time.today());
        switch (change.change) {
            case FATHER_HOME -> families.recordPresence(change.childId, ParentKind.FATHER, ParentPresence.AT_HOME, change.effectiveOn);
            case FATHER_AWAY -> families.recordPresence(change.childId, ParentKind.FATHER, ParentPresence.AWAY_WORKING, change.effectiveOn);
            case MOTHER_HOME -> families.recordPresence(change.childId, ParentKind.MOTHER, ParentPresence.AT_HOME, change.effectiveOn);
            case MOTHER_AWAY -> families.recordPresence(change.childId, ParentKind.MOTHER, ParentPresence.AWAY_WORKING, change.effectiveOn);
            default -> {
                // A new carer, school or home has more to it than a census says: whoever accepts writes it into the file.
            }
        }
    }

    private Map<UUID, CensusExceptionRequest> exceptions(CensusUnitConfirmationRequest request, Set<UUID> roll) {
        Map<UUID, CensusExceptionRequest> exceptions = new HashMap<>();
        List<Problem.Field> faults = new ArrayList<>();
        for (int i = 0; i < request.exceptions().size(); i++) {
            CensusExceptionRequest exception = request.exceptions().get(i);
            String at = "exceptions[" + i + "].";
            if (!roll.contains(exception.childId())) {
                faults.add(new Problem.Field(at + "childId", CensusProblem.NOT_ON_ROLL));
            }
            if (exception.outcome() == CensusOutcome.CHANGED && exception.change() == null) {
                faults.add(new Problem.Field(at + "change", CensusProblem.CHANGE_REQUIRED));
            }
            if (exception.outcome() == CensusOutcome.LEFT && exception.leaveReason() == null) {
                faults.add(new Problem.Field(at + "leaveReason", CensusProblem.LEAVE_REQUIRED));
            }
            if (exception.outcome() == CensusOutcome.FOUND) {
                faults.add(new Problem.Field(at + "outcome", CommonProblem.FIELD_INVALID));
            }
            if (exception.effectiveOn() != null && exception.effectiveOn().isAfter(time.today())) {
                faults.add(new Problem.Field(at + "effectiveOn", CommonProblem.FUTURE_DATE));
            }
            exceptions.put(exception.childId(), exception);
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
        return exceptions;
    }

    private static void checkUnit(CensusUnitFilter unit) {
        if (!unit.complete()) {
            throw Problem.field(unit.channel == CensusChannel.VILLAGE ? "regionCode" : "className", CensusProblem.UNIT_UNKNOWN);
        }
    }

    private CensusConfirmation fresh(CensusRound round, CensusUnitFilter unit, CensusOutcome outcome) {
        CensusConfirmation confirmation = new CensusConfirmation();
        confirmation.id = Ids.next();
        confirmation.roundId = round.id;
        confirmation.channel = unit.channel;
        // A class's find is shown to the officers of the round's place.
        confirmation.regionCode = unit.channel == CensusChannel.VILLAGE ? unit.regionCode : round.regionCode;
        confirmation.schoolId = unit.schoolId;
        confirmation.className = unit.className;
        confirmation.outcome = outcome;
        confirmation.confirmedBy = callers.get().personId();
        confirmation.confirmedAt = time.now();
        return confirmation;
    }

    private void write(CensusConfirmation c, CensusExceptionRequest exception, CensusRound round) {
        boolean said = exception != null;
        c.outcome = said ? exception.outcome() : CensusOutcome.UNCHANGED;
        boolean change = c.outcome == CensusOutcome.CHANGED || c.outcome == CensusOutcome.LEFT;
        c.change = c.outcome == CensusOutcome.CHANGED ? exception.change() : null;
        c.leaveReason = c.outcome == CensusOutcome.LEFT ? exception.leaveReason() : null;
        c.effectiveOn = !change ? null : exception.effectiveOn() == null ? census.day(round) : exception.effectiveOn();
        c.changeState = change ? CensusChangeState.PROPOSED : null;
        c.note = said ? blankToNull(exception.note()) : null;
        c.learning = said ? exception.learning() : null;
        c.living = said ? exception.living() : null;
        c.psychology = said ? exception.psychology() : null;
        c.safety = said ? exception.safety() : null;
        c.health = said ? exception.health() : null;
        c.needs = said ? blankToNull(exception.needs()) : null;
        c.confirmedBy = callers.get().personId();
        c.confirmedAt = time.now();
    }

    private List<CensusChangeRow> rows(List<CensusConfirmation> changes) {
        Map<UUID, ChildRef> names = children.findVisible(changes.stream().map(k -> k.childId).toList());
        Map<UUID, PersonRef> persons = people.find(changes.stream().map(k -> k.confirmedBy).toList());
        return changes.stream().map(k -> new CensusChangeRow(k.id, k.childId, names.get(k.childId).name(), k.channel, k.outcome, k.change, k.leaveReason,
                k.effectiveOn, k.note, persons.get(k.confirmedBy), k.changeState, k.settleNote, k.version)).toList();
    }

    private static CensusConfirmationResponse response(CensusConfirmation k, boolean health) {
        return new CensusConfirmationResponse(k.id, k.channel, k.outcome, k.change, k.leaveReason, k.effectiveOn, k.note, k.learning, k.living,
                health ? k.psychology : null, k.safety, health ? k.health : null, k.needs, k.changeState, k.confirmedAt);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

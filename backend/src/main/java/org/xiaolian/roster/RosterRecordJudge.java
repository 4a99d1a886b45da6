package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildRegister;
import org.xiaolian.child.ChildRegister.NamedChild;
import org.xiaolian.child.ChildStatus;
import org.xiaolian.guardian.FamilyEntry;
import org.xiaolian.guardian.FamilyRegister;
import org.xiaolian.pairing.PairingRegister;
import org.xiaolian.pairing.PairingRegister.FoundHelper;
import org.xiaolian.pairing.PairingRegister.NamedHelper;
import org.xiaolian.pairing.PairingRegister.PairingEntry;
import org.xiaolian.roster.RosterJudge.Candidate;
import org.xiaolian.roster.RosterJudge.Verdict;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.visit.VisitRegister;
import org.xiaolian.visit.VisitRegister.VisitDay;
import org.xiaolian.visit.VisitRegister.VisitEntry;

/** Says of rows about children who have a file what confirming would do. Reads only; a fixed number of statements for a batch. */
@ApplicationScoped
class RosterRecordJudge {
    private final ChildRegister children;
    private final FamilyRegister families;
    private final PairingRegister pairings;
    private final VisitRegister visits;
    private final OfficeTime time;

    RosterRecordJudge(ChildRegister children, FamilyRegister families, PairingRegister pairings, VisitRegister visits, OfficeTime time) {
        this.children = children;
        this.families = families;
        this.pairings = pairings;
        this.visits = visits;
        this.time = time;
    }

    /** What is known of everybody the batch names. */
    private record Known(FamilyRegister.Families families, Map<UUID, Set<UUID>> helpers, Set<VisitDay> days, Map<NamedHelper, List<FoundHelper>> people, LocalDate earliest) {
    }

    List<Verdict> judge(RosterKind kind, List<Candidate> rows, RosterPlaces places) {
        Map<Candidate, RosterRecordReading> readings = new LinkedHashMap<>();
        Map<Candidate, NamedChild> named = new LinkedHashMap<>();
        Map<Candidate, NamedHelper> helpers = new LinkedHashMap<>();
        for (Candidate row : rows) {
            RosterRecordReading reading = new RosterRecordReading(row.cells(), places, time.today());
            if (row.hidden()) {
                reading.issues().add(RosterIssue.warning(null, RosterProblem.HIDDEN_ROW));
            }
            NamedChild child = reading.child();
            if (!reading.faulty()) {
                named.put(row, child);
            }
            NamedHelper helper = kind == RosterKind.GUARDIANS ? null : reading.helper(kind == RosterKind.PAIRINGS ? RosterColumn.HELPER_NAME : RosterColumn.VISITOR);
            if (helper != null) {
                helpers.put(row, helper);
            }
            readings.put(row, reading);
        }
        Map<NamedChild, List<ChildRegister.Match>> matches = children.named(new HashSet<>(named.values()));
        Set<UUID> met = new HashSet<>();
        matches.values().forEach(found -> found.stream().filter(ChildRegister.Match::writable).forEach(m -> met.add(m.id())));
        Known known = new Known(kind == RosterKind.GUARDIANS ? families.of(met) : null, kind == RosterKind.PAIRINGS ? pairings.helpersOf(met) : Map.of(),
                kind == RosterKind.VISITS ? visits.known(met) : Set.of(), pairings.helpers(new HashSet<>(helpers.values())), visits.earliest());
        List<Verdict> verdicts = new ArrayList<>();
        for (Candidate row : rows) {
            RosterRecordReading reading = readings.get(row);
            ChildRegister.Match child = named.containsKey(row) ? child(kind, named.get(row), matches.get(named.get(row)), reading.issues()) : null;
            Verdict verdict = row.decision() == RosterDecision.SKIP ? verdict(row, RosterAction.SKIP, reading, child) : child == null || reading.faulty()
                    ? verdict(row, RosterAction.ERROR, reading, child) : switch (kind) {
                        case GUARDIANS -> family(row, reading, child, known);
                        case PAIRINGS -> pairing(row, reading, child, helpers.get(row), known);
                        default -> visit(row, reading, child, helpers.get(row), known);
                    };
            verdicts.add(verdict);
        }
        return verdicts;
    }

    /** The one file the row means; null with the reason among the issues. */
    private static ChildRegister.Match child(RosterKind kind, NamedChild child, List<ChildRegister.Match> matches, List<RosterIssue> issues) {
        RosterColumn by = child.idNumber() != null ? RosterColumn.ID_NUMBER : child.archiveNumber() != null ? RosterColumn.ARCHIVE_NUMBER : RosterColumn.NAME;
        RosterProblem obstacle = matches.isEmpty() ? RosterProblem.CHILD_UNKNOWN : matches.size() > 1 ? RosterProblem.CHILD_SEVERAL : !matches.get(0).writable()
                ? RosterProblem.TAKEN_ELSEWHERE : !matches.get(0).name().equals(child.name()) ? RosterProblem.NAME_DIFFERS
                : matches.get(0).status() != ChildStatus.ACTIVE && kind != RosterKind.VISITS ? RosterProblem.FILE_CLOSED : null;
        if (obstacle != null) {
            issues.add(RosterIssue.error(by, obstacle));
            return null;
        }
        return matches.get(0);
    }

    private Verdict family(Candidate row, RosterRecordReading reading, ChildRegister.Match child, Known known) {
        FamilyEntry family = reading.family(child.regionCode());
        if (family == null) {
            return verdict(row, RosterAction.ERROR, reading, child);
        }
        if (family.saysNothing() || !families.differs(child.id(), family, known.families())) {
            return unchanged(row, reading, child);
        }
        return new Verdict(row, RosterAction.UPDATE, reading.issues(), List.of("family"), child.id(), null, null, family, null, null, null);
    }

    private Verdict pairing(Candidate row, RosterRecordReading reading, ChildRegister.Match child, NamedHelper named, Known known) {
        List<FoundHelper> found = known.people().getOrDefault(named, List.of());
        if (found.size() != 1) {
            reading.issues().add(RosterIssue.error(RosterColumn.HELPER_NAME, found.isEmpty() ? RosterProblem.HELPER_MISSING : RosterProblem.HELPER_AMBIGUOUS));
            return verdict(row, RosterAction.ERROR, reading, child);
        }
        var kind = reading.pairingKind();
        LocalDate since = reading.day(RosterColumn.PAIRED_ON, false);
        if (!found.get(0).mayHold(kind == null ? found.get(0).kind() : kind)) {
            reading.issues().add(RosterIssue.error(RosterColumn.HELPER_NAME, RosterProblem.HELPER_UNVETTED));
        }
        if (reading.faulty()) {
            return verdict(row, RosterAction.ERROR, reading, child);
        }
        if (known.helpers().getOrDefault(child.id(), Set.of()).contains(found.get(0).personId())) {
            return unchanged(row, reading, child);
        }
        LocalDate from = since == null ? time.today() : since;
        if (from.isBefore(child.enteredOn())) {
            reading.issues().add(RosterIssue.warning(RosterColumn.PAIRED_ON, RosterProblem.BEFORE_FILE, child.enteredOn().toString()));
            from = child.enteredOn();
        }
        return new Verdict(row, RosterAction.CREATE, reading.issues(), List.of(), child.id(), null, null, null, null,
                new PairingEntry(child.id(), found.get(0), kind == null ? found.get(0).kind() : kind, from), null);
    }

    private Verdict visit(Candidate row, RosterRecordReading reading, ChildRegister.Match child, NamedHelper named, Known known) {
        LocalDate day = reading.day(RosterColumn.VISITED_ON, true);
        if (day != null && day.isBefore(known.earliest())) {
            reading.issues().add(RosterIssue.error(RosterColumn.VISITED_ON, RosterProblem.TOO_LONG_AGO, known.earliest().toString()));
        }
        List<FoundHelper> found = known.people().getOrDefault(named, List.of());
        VisitEntry visit = reading.visit(child.id(), day, found.size() == 1 ? found.get(0).personId() : null, named == null || found.size() == 1 ? null : named.name());
        if (reading.faulty()) {
            return verdict(row, RosterAction.ERROR, reading, child);
        }
        if (known.days().contains(new VisitDay(child.id(), day)) && row.decision() != RosterDecision.CREATE) {
            reading.issues().add(RosterIssue.error(RosterColumn.VISITED_ON, RosterProblem.VISIT_THERE));
            return verdict(row, RosterAction.CONFLICT, reading, child);
        }
        if (day.isBefore(child.enteredOn())) {
            reading.issues().add(RosterIssue.warning(RosterColumn.VISITED_ON, RosterProblem.VISIT_BEFORE_FILE));
        }
        if (visit.companions() != null) {
            reading.issues().add(RosterIssue.warning(RosterColumn.VISITOR, RosterProblem.VISITOR_AS_TEXT));
        }
        return new Verdict(row, RosterAction.CREATE, reading.issues(), List.of(), child.id(), null, null, null, null, null, visit);
    }

    private static Verdict unchanged(Candidate row, RosterRecordReading reading, ChildRegister.Match child) {
        reading.issues().add(RosterIssue.warning(null, RosterProblem.UNCHANGED));
        return verdict(row, RosterAction.SKIP, reading, child);
    }

    private static Verdict verdict(Candidate row, RosterAction action, RosterRecordReading reading, ChildRegister.Match child) {
        return new Verdict(row, action, reading.issues(), List.of(), child == null ? null : child.id(), null, null, null, null, null, null);
    }
}

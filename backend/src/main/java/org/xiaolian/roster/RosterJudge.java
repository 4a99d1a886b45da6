package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildEntry;
import org.xiaolian.child.ChildRegister;
import org.xiaolian.child.ChildStatus;
import org.xiaolian.guardian.FamilyEntry;
import org.xiaolian.guardian.FamilyRegister;
import org.xiaolian.pairing.PairingRegister;
import org.xiaolian.pairing.PairingRegister.FoundHelper;
import org.xiaolian.pairing.PairingRegister.NamedHelper;
import org.xiaolian.pairing.PairingRegister.PairingEntry;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.visit.VisitRegister.VisitEntry;

/** Says of each row what confirming would do with it, by the rules of the files themselves. Reads only. */
@ApplicationScoped
class RosterJudge {
    private final ChildRegister children;
    private final FamilyRegister families;
    private final PairingRegister pairings;
    private final RosterCodec codec;
    private final OfficeTime time;
    private final RosterRecordJudge records;

    RosterJudge(ChildRegister children, FamilyRegister families, PairingRegister pairings, RosterCodec codec, OfficeTime time,
            RosterRecordJudge records) {
        this.records = records;
        this.pairings = pairings;
        this.children = children;
        this.families = families;
        this.codec = codec;
        this.time = time;
    }

    /** A row to judge. */
    record Candidate(int number, boolean hidden, Map<RosterColumn, RosterCell> cells, RosterDecision decision) {
    }

    /**
     * The verdict.
     *
     * @param entry the whole file as it would be; null for rows that cannot go in
     * @param before the file as it is, for an update
     * @param helper who is to be paired with the child and is not yet
     * @param pairing the pairing a row of its own is about
     * @param visit the visit a row is about
     */
    record Verdict(Candidate row, RosterAction action, List<RosterIssue> issues, List<String> changes, UUID childId, ChildEntry entry,
            ChildRegister.Snapshot before, FamilyEntry family, FoundHelper helper, PairingEntry pairing, VisitEntry visit) {
        Verdict(Candidate row, RosterAction action, List<RosterIssue> issues, List<String> changes, UUID childId, ChildEntry entry,
                ChildRegister.Snapshot before, FamilyEntry family, FoundHelper helper) {
            this(row, action, issues, changes, childId, entry, before, family, helper, null, null);
        }

        /** The same, of the file that was opened for it. */
        Verdict about(UUID child) {
            return new Verdict(row, action, issues, changes, child, entry, before, family, helper, pairing, visit);
        }
    }

    List<Verdict> judge(RosterKind kind, List<Candidate> rows, RosterPlaces places) {
        return kind == RosterKind.CHILDREN ? judge(rows, places) : records.judge(kind, rows, places);
    }

    /** All of the batch together, with a fixed number of statements for those that meet no file. */
    private List<Verdict> judge(List<Candidate> rows, RosterPlaces places) {
        Map<Candidate, RosterReading> readings = new LinkedHashMap<>();
        Map<Candidate, List<RosterIssue>> issues = new LinkedHashMap<>();
        Map<Candidate, ChildEntry> entries = new LinkedHashMap<>();
        Map<Candidate, NamedHelper> named = new LinkedHashMap<>();
        for (Candidate row : rows) {
            RosterReading reading = new RosterReading(row.cells(), places, time.today());
            reading.family();
            NamedHelper helper = reading.helper();
            if (helper != null) {
                named.put(row, helper);
            }
            List<RosterIssue> found = new ArrayList<>(reading.issues());
            if (row.hidden()) {
                found.add(RosterIssue.warning(null, RosterProblem.HIDDEN_ROW));
            }
            if (!reading.faulty()) {
                ChildEntry entry = reading.entry(codec.json());
                for (Problem.Field fault : children.faults(entry)) {
                    RosterColumn column = RosterColumn.ofField(fault.field());
                    found.add(new RosterIssue(column, fault.code().code(), false, Language.ZH_CN.sentence(fault.code(), fault.arguments()),
                            Language.EN.sentence(fault.code(), fault.arguments())));
                }
                entries.put(row, entry);
            }
            readings.put(row, reading);
            found.sort(Comparator.comparingInt(i -> i.column() == null ? -1 : i.column().ordinal()));
            issues.put(row, found);
        }
        Map<Candidate, FoundHelper> helpers = helpers(named, issues);
        List<Candidate> sound = rows.stream().filter(r -> issues.get(r).stream().allMatch(RosterIssue::warning)).toList();
        Map<ChildEntry, List<ChildRegister.Match>> matches = children.match(sound.stream().map(entries::get).toList());
        Set<UUID> met = new HashSet<>();
        matches.values().forEach(found -> found.stream().filter(ChildRegister.Match::writable).forEach(m -> met.add(m.id())));
        Known known = met.isEmpty() ? new Known(Map.of(), null, Map.of())
                : new Known(children.snapshots(met), families.of(met), pairings.helpersOf(met));
        List<Verdict> verdicts = new ArrayList<>();
        for (Candidate row : rows) {
            if (row.decision() == RosterDecision.SKIP) {
                verdicts.add(new Verdict(row, RosterAction.SKIP, issues.get(row), List.of(), null, null, null, null, null));
            } else if (!sound.contains(row)) {
                verdicts.add(new Verdict(row, RosterAction.ERROR, issues.get(row), List.of(), null, null, null, null, null));
            } else {
                verdicts.add(meet(row, readings.get(row), issues.get(row), entries.get(row), matches.get(entries.get(row)), helpers.get(row), known));
            }
        }
        return verdicts;
    }

    /** Who is to help whom. What is not clear is said and left out: the child's row goes in without it. */
    private Map<Candidate, FoundHelper> helpers(Map<Candidate, NamedHelper> named, Map<Candidate, List<RosterIssue>> issues) {
        boolean permitted = pairings.permitted();
        Map<NamedHelper, List<FoundHelper>> known = permitted ? pairings.helpers(new HashSet<>(named.values())) : Map.of();
        Map<Candidate, FoundHelper> helpers = new LinkedHashMap<>();
        named.forEach((row, helper) -> {
            List<FoundHelper> found = known.getOrDefault(helper, List.of());
            RosterProblem obstacle = !permitted ? RosterProblem.HELPER_NOT_PERMITTED : found.isEmpty() ? RosterProblem.HELPER_UNKNOWN
                    : found.size() > 1 ? RosterProblem.HELPER_SEVERAL : !found.get(0).mayHold(found.get(0).kind()) ? RosterProblem.HELPER_UNVETTED : null;
            if (obstacle == null) {
                helpers.put(row, found.get(0));
            } else {
                issues.get(row).add(RosterIssue.warning(RosterColumn.HELPER_NAME, obstacle));
            }
        });
        return helpers;
    }

    /** Files that the batch meets, as they are. */
    private record Known(Map<UUID, ChildRegister.Snapshot> files, FamilyRegister.Families families, Map<UUID, Set<UUID>> helpers) {
    }

    private Verdict meet(Candidate row, RosterReading reading, List<RosterIssue> issues, ChildEntry entry, List<ChildRegister.Match> matches,
            FoundHelper helper, Known known) {
        if (matches.isEmpty() || row.decision() == RosterDecision.CREATE && !matches.get(0).byIdNumber()) {
            return new Verdict(row, RosterAction.CREATE, issues, List.of(), null, entry, null, reading.family(), helper);
        }
        ChildRegister.Match match = matches.get(0);
        RosterProblem obstacle = !match.writable() ? RosterProblem.TAKEN_ELSEWHERE : match.status() != ChildStatus.ACTIVE ? RosterProblem.FILE_CLOSED
                : matches.size() > 1 ? RosterProblem.ALIKE_SEVERAL : null;
        if (obstacle != null) {
            issues.add(RosterIssue.error(match.byIdNumber() ? RosterColumn.ID_NUMBER : RosterColumn.NAME, obstacle));
            return new Verdict(row, obstacle == RosterProblem.TAKEN_ELSEWHERE ? RosterAction.ERROR : RosterAction.CONFLICT, issues, List.of(),
                    match.writable() ? match.id() : null, null, null, null, null);
        }
        if (!match.byIdNumber() && row.decision() != RosterDecision.UPDATE) {
            issues.add(RosterIssue.error(RosterColumn.NAME, RosterProblem.ALIKE));
            return new Verdict(row, RosterAction.CONFLICT, issues, List.of(), match.id(), null, null, null, null);
        }
        ChildRegister.Snapshot before = known.files().get(match.id());
        ChildEntry after = reading.over(before.entry(), codec.json());
        List<String> changes = new ArrayList<>(ChildRegister.differences(before.entry(), after));
        if (!reading.family().saysNothing() && families.differs(match.id(), reading.family(), known.families())) {
            changes.add("family");
        }
        FoundHelper another = helper == null || known.helpers().getOrDefault(match.id(), Set.of()).contains(helper.personId()) ? null : helper;
        if (another != null) {
            changes.add("pairing");
        }
        if (changes.isEmpty()) {
            issues.add(RosterIssue.warning(null, RosterProblem.UNCHANGED));
            return new Verdict(row, RosterAction.SKIP, issues, List.of(), match.id(), null, null, null, null);
        }
        return new Verdict(row, RosterAction.UPDATE, issues, changes, match.id(), after, before, reading.family(), another);
    }
}

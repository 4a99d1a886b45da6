package org.xiaolian.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildMergeField;
import org.xiaolian.child.ChildMerging;
import org.xiaolian.child.ChildRow;
import org.xiaolian.guardian.FamilyDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PhoneNumber;
import org.xiaolian.shared.time.OfficeTime;

/** The queue, the decisions, the merge and its undo. */
@ApplicationScoped
class DuplicateService {
    private static final int SHOWN = 20;
    private static final int STEP = 500;
    private static final int UNDO_DAYS = 30;
    private static final String P3 = "P3";

    private final DuplicateRepository duplicates;
    private final DuplicateKeys keys;
    private final DuplicateCheck check;
    private final DuplicateDirectory unchecked;
    private final MovedRecords records;
    private final ChildDirectory children;
    private final ChildMerging merging;
    private final FamilyDirectory families;
    private final PersonDirectory people;
    private final BlindIndex hashes;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    DuplicateService(DuplicateRepository duplicates, DuplicateKeys keys, DuplicateCheck check, DuplicateDirectory unchecked, MovedRecords records,
            ChildDirectory children, ChildMerging merging, FamilyDirectory families, PersonDirectory people, BlindIndex hashes, AuditTrail audit,
            CurrentCaller callers, OfficeTime time) {
        this.duplicates = duplicates;
        this.keys = keys;
        this.check = check;
        this.unchecked = unchecked;
        this.records = records;
        this.children = children;
        this.merging = merging;
        this.families = families;
        this.people = people;
        this.hashes = hashes;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    ChildDuplicatesResponse search(ChildDuplicateSearchRequest request) {
        String idNumber = IdNumber.normalize(request.idNumber());
        // While somebody is typing, half a number is no mistake yet.
        byte[] number = idNumber == null || IdNumber.fault(idNumber, time.today()) != null ? null : hashes.of("child.id_number", idNumber);
        byte[] phone = hashes.of("guardian_phone.phone", PhoneNumber.normalize(request.guardianPhone()));
        Map<UUID, DuplicateRepository.Candidate> found = duplicates.candidates(keys.of(new DuplicateKeys.Facts(PersonName.normalize(request.name()),
                null, request.birthDate(), request.gender() == null ? null : request.gender().name(), request.regionCode(), request.schoolId(),
                request.className(), phone == null ? List.of() : List.of(phone))).keySet(), number);
        Map<UUID, ChildRow> rows = children.rows(found.keySet());
        List<DuplicateMatch> matches = found.entrySet().stream().filter(e -> rows.containsKey(e.getKey()))
                .map(e -> match(e.getKey(), e.getValue(), number)).filter(Objects::nonNull)
                .sorted(Comparator.comparing(DuplicateMatch::strength).reversed().thenComparing(DuplicateMatch::childId)).limit(SHOWN).toList();
        return new ChildDuplicatesResponse(matches.stream().map(m -> rows.get(m.childId())).toList(), matches);
    }

    private static DuplicateMatch match(UUID id, DuplicateRepository.Candidate candidate, byte[] number) {
        boolean differ = number != null && candidate.idNumberHash() != null && !Arrays.equals(number, candidate.idNumberHash());
        DuplicateStrength strength = DuplicateStrength.of(candidate.reasons(), differ);
        return strength == null ? null : new DuplicateMatch(id, strength, List.copyOf(candidate.reasons()));
    }

    @Transactional
    Page<DuplicateRow> list(DuplicateFilter filter, PageRequest request) {
        Page<DuplicatePair> page = duplicates.list(filter, request);
        return new Page<>(rows(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    DuplicateResponse get(UUID id) {
        DuplicatePair pair = find(id);
        return new DuplicateResponse(row(pair), records.count(pair.firstId, pair.secondId),
                pair.state == DuplicateState.OPEN ? duplicates.meetingAgreements(pair.firstId, pair.secondId, time.today()) : List.of(), duplicates.mergeThatHolds(id).orElse(null));
    }

    DuplicateRow report(DuplicateCreateRequest request) {
        if (request.firstId().equals(request.secondId())) {
            throw Problem.field("secondId", DuplicateProblem.SAME_FILE);
        }
        Map<UUID, ChildRow> files = children.rows(List.of(request.firstId(), request.secondId()));
        for (Map.Entry<String, UUID> side : Map.of("firstId", request.firstId(), "secondId", request.secondId()).entrySet()) {
            if (!files.containsKey(side.getValue())) {
                throw Problem.field(side.getKey(), DuplicateProblem.FILE_UNKNOWN);
            }
        }
        merging.lock(request.firstId(), request.secondId());
        DuplicatePair fresh = check.fresh(request.firstId(), request.secondId());
        DuplicatePair pair = duplicates.find("firstId = ?1 and secondId = ?2", fresh.firstId, fresh.secondId).firstResultOptional().orElse(fresh);
        if (pair.state != DuplicateState.OPEN || duplicates.isMerged(pair.firstId) || duplicates.isMerged(pair.secondId)) {
            throw new Problem(DuplicateProblem.DECIDED);
        }
        if (pair == fresh) {
            pair.decisionNote = blankToNull(request.note());
            duplicates.persist(pair);
        }
        duplicates.flush();
        return row(pair);
    }

    DuplicateRow distinguish(UUID id, long expectedVersion, DuplicateDistinctionRequest request) {
        DuplicatePair pair = open(id, expectedVersion);
        pair.decide(DuplicateState.DIFFERENT, callers.get().personId(), time.now(), request.reason().strip());
        audit.child(AuditAction.UPDATE, pair.firstId, P3, "duplicate", request.reason().strip());
        duplicates.flush();
        return row(pair);
    }

    DuplicateRow reconsider(UUID id, long expectedVersion) {
        DuplicatePair pair = held(id);
        Etags.check(expectedVersion, pair.version);
        if (pair.state != DuplicateState.DIFFERENT) {
            throw new Problem(DuplicateProblem.NOT_DIFFERENT);
        }
        pair.decide(DuplicateState.OPEN, null, null, null);
        duplicates.flush();
        return row(pair);
    }

    DuplicateMergeResponse merge(UUID id, long expectedVersion, DuplicateMergeRequest request) {
        DuplicatePair pair = open(id, expectedVersion);
        if (!Set.of(pair.firstId, pair.secondId).contains(request.survivorId())) {
            throw Problem.field("survivorId", DuplicateProblem.SIDE_UNKNOWN);
        }
        UUID survivor = request.survivorId();
        UUID other = survivor.equals(pair.firstId) ? pair.secondId : pair.firstId;
        merging.check(survivor, request.survivorVersion(), other, request.otherVersion());
        Set<UUID> ending = endingAgreements(survivor, other, request.keptAgreementId());
        DuplicateMerge merge = new DuplicateMerge();
        merge.id = Ids.next();
        merge.pairId = id;
        merge.survivorId = survivor;
        merge.otherId = other;
        merge.taken = request.takenFields().stream().sorted().map(ChildMergeField::name).collect(Collectors.joining(","));
        merge.familyFrom = request.familyFrom();
        merge.mergedBy = callers.get().personId();
        merge.mergedAt = time.now();
        merge.undoableUntil = time.today().plusDays(UNDO_DAYS);
        pair.decide(DuplicateState.MERGED, merge.mergedBy, merge.mergedAt, null);
        duplicates.persist(merge);
        duplicates.flush();
        records.move(merge, ending, () -> merging.combine(survivor, other, request.takenFields()), () -> {
            families.refresh(survivor);
            merging.moved(survivor);
        });
        check.check(List.of(other, survivor));
        audit.child(AuditAction.CLOSE, other, P3, null, "DUPLICATE " + survivor);
        audit.child(AuditAction.UPDATE, survivor, P3, "merge", other.toString());
        return describe(duplicates.lockMerge(merge.id));
    }

    /** One child has one agreement: who merges says which of those that meet holds. */
    private Set<UUID> endingAgreements(UUID survivor, UUID other, UUID kept) {
        Set<UUID> meeting = duplicates.meetingAgreements(survivor, other, time.today()).stream().map(DuplicateAgreement::id).collect(Collectors.toSet());
        if (!meeting.isEmpty() && kept == null) {
            throw new Problem(DuplicateProblem.AGREEMENTS_MEET);
        }
        if (kept != null && !meeting.remove(kept)) {
            throw Problem.field("keptAgreementId", DuplicateProblem.AGREEMENT_UNKNOWN);
        }
        return meeting;
    }

    @Transactional
    Page<DuplicateMergeRow> merges(UUID childId, PageRequest request) {
        Page<DuplicateMerge> page = duplicates.merges(childId, request);
        Map<UUID, ChildRow> rows = children.rows(page.items().stream().flatMap(m -> Stream.of(m.survivorId, m.otherId)).toList());
        Map<UUID, PersonRef> names = people.find(page.items().stream().map(m -> m.mergedBy).toList());
        return new Page<>(page.items().stream().filter(m -> rows.containsKey(m.survivorId) && rows.containsKey(m.otherId))
                .map(m -> new DuplicateMergeRow(m.id, m.survivorId, rows.get(m.survivorId).name(), m.otherId, rows.get(m.otherId).name(),
                        rows.get(m.otherId).archiveNumber(), names.get(m.mergedBy), m.mergedAt, m.undoableUntil, m.undoneAt)).toList(),
                page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    DuplicateMergeResponse getMerge(UUID id) {
        return describe(duplicates.findMerge(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)));
    }

    DuplicateMergeResponse undo(UUID id, DuplicateUndoRequest request) {
        DuplicateMerge merge = duplicates.lockMerge(id);
        if (duplicates.findMerge(id).isEmpty()) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        DuplicatePair pair = duplicates.lock(merge.pairId);
        merging.lock(merge.survivorId, merge.otherId);
        if (merge.undoneAt != null) {
            throw new Problem(DuplicateProblem.UNDONE);
        }
        if (time.today().isAfter(merge.undoableUntil)) {
            throw new Problem(DuplicateProblem.TOO_LATE);
        }
        long changed = records.changedSince(merge).stream().mapToLong(DuplicateMergeResponse.DuplicateMovedRecords::count).sum();
        if (changed > 0) {
            throw new Problem(DuplicateProblem.CHANGED_SINCE, changed);
        }
        merge.undoneBy = callers.get().personId();
        merge.undoneAt = time.now();
        merge.undoReason = request.reason().strip();
        pair.decide(DuplicateState.OPEN, null, null, null);
        duplicates.flush();
        records.putBack(merge);
        merging.restored(merge.survivorId, merge.otherId).forEach(families::refresh);
        check.check(List.of(merge.otherId, merge.survivorId));
        audit.child(AuditAction.REOPEN, merge.otherId, P3, null, merge.undoReason);
        audit.child(AuditAction.UPDATE, merge.survivorId, P3, "merge", merge.undoReason);
        return describe(duplicates.lockMerge(id));
    }

    DuplicateCheckResponse checkNext() {
        return new DuplicateCheckResponse(unchecked.checkUnchecked(STEP), duplicates.countUnchecked());
    }

    private DuplicatePair find(UUID id) {
        return duplicates.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    /** The pair with its row and both files held: two decisions at once follow one after the other. */
    private DuplicatePair held(UUID id) {
        // Held before this transaction has read anything: what it reads later must not be older than the lock.
        DuplicatePair pair = duplicates.lock(id);
        find(id);
        merging.lock(pair.firstId, pair.secondId);
        return pair;
    }

    private DuplicatePair open(UUID id, long expectedVersion) {
        DuplicatePair pair = held(id);
        if (pair.state != DuplicateState.OPEN) {
            throw new Problem(DuplicateProblem.DECIDED);
        }
        Etags.check(expectedVersion, pair.version);
        return pair;
    }

    private DuplicateRow row(DuplicatePair pair) {
        return rows(List.of(pair)).stream().findFirst().orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private List<DuplicateRow> rows(List<DuplicatePair> pairs) {
        Map<UUID, ChildRow> files = children.rows(pairs.stream().flatMap(p -> Stream.of(p.firstId, p.secondId)).toList());
        Map<UUID, PersonRef> names = people.find(pairs.stream().map(p -> p.decidedBy).filter(Objects::nonNull).toList());
        return pairs.stream().filter(p -> files.containsKey(p.firstId) && files.containsKey(p.secondId)).map(p -> {
            ChildRow first = files.get(p.firstId);
            ChildRow second = files.get(p.secondId);
            return new DuplicateRow(p.id, DuplicateStrength.of(p.strengthRank), reasons(p.reasons), p.state, first, second,
                    !first.region().code().equals(second.region().code()), p.foundAt, p.decidedBy == null ? null : names.get(p.decidedBy),
                    p.decidedAt, p.decisionNote, p.version);
        }).toList();
    }

    private DuplicateMergeResponse describe(DuplicateMerge merge) {
        Map<UUID, ChildRow> files = children.rows(List.of(merge.survivorId, merge.otherId));
        Map<UUID, PersonRef> names = people.find(Stream.of(merge.mergedBy, merge.undoneBy).filter(Objects::nonNull).toList());
        return new DuplicateMergeResponse(merge.id, merge.pairId, files.get(merge.survivorId), files.get(merge.otherId), names.get(merge.mergedBy),
                merge.mergedAt, merge.undoableUntil, records.moved(merge), merge.undoneAt == null ? records.changedSince(merge) : List.of(), duplicates.endedAgreements(merge),
                merge.undoneBy == null ? null : names.get(merge.undoneBy), merge.undoneAt, merge.undoReason, merge.version);
    }

    private static List<DuplicateReason> reasons(String stored) {
        return stored.isEmpty() ? List.of() : Arrays.stream(stored.split(",")).map(DuplicateReason::valueOf).toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

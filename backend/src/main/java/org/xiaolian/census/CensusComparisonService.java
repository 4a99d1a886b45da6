package org.xiaolian.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.xiaolian.census.CensusComparisonResponse.CensusReasonCount;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/** Frozen rounds: their children, and what explains the difference of two. */
@ApplicationScoped
class CensusComparisonService {
    private final CensusService census;
    private final CensusRepository rounds;
    private final CensusSnapshotRepository snapshots;
    private final ChildDirectory children;
    private final RegionDirectory regions;

    CensusComparisonService(CensusService census, CensusRepository rounds, CensusSnapshotRepository snapshots, ChildDirectory children,
            RegionDirectory regions) {
        this.census = census;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.children = children;
        this.regions = regions;
    }

    @Transactional
    Page<CensusSnapshotRow> snapshot(UUID id, PageRequest request) {
        CensusRound round = frozen(id);
        Page<CensusSnapshot> page = snapshots.list(id, request);
        List<UUID> ids = page.items().stream().map(n -> n.childId).toList();
        Map<UUID, ChildRef> names = children.findVisible(ids);
        Map<UUID, VisibleFields> fields = children.visibleFields(ids);
        Map<String, RegionRef> places = regions.find(page.items().stream().map(n -> n.regionCode).toList());
        return new Page<>(page.items().stream().map(n -> {
            boolean family = fields.get(n.childId).shows(FieldGroup.FAMILY);
            return new CensusSnapshotRow(n.childId, names.get(n.childId).name(), n.gender, n.ageYears, places.get(n.regionCode), SchoolClass.name(n.classKey, n.className, round.asOf), n.careType,
                    family ? n.father : null, family ? n.mother : null, n.villageOutcome, n.classOutcome);
        }).toList(), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    CensusComparisonResponse compare(UUID id, UUID with) {
        CensusRound now = frozen(id);
        CensusRound before = other(now, with);
        List<CensusReasonCount> entered = counts(snapshots.reasons(now, before, CensusDifference.ENTERED));
        List<CensusReasonCount> left = counts(snapshots.reasons(before, now, CensusDifference.LEFT));
        List<CensusRoundRow> both = census.rows(List.of(before, now));
        return new CensusComparisonResponse(both.get(0), both.get(1), snapshots.count(before.id), sum(entered), sum(left), snapshots.count(now.id),
                snapshots.countChanged(now, before), entered, left);
    }

    @Transactional
    Page<CensusComparisonRow> children(UUID id, UUID with, CensusDifference difference, PageRequest request) {
        CensusRound now = frozen(id);
        CensusRound before = other(now, with);
        if (difference == CensusDifference.CHANGED) {
            return changed(now, before, request);
        }
        Page<CensusReasonLine> page = difference == CensusDifference.ENTERED ? snapshots.difference(now, before, difference, request)
                : snapshots.difference(before, now, difference, request);
        return new Page<>(page.items().stream().map(c -> new CensusComparisonRow(c.childId(), c.name(), difference, List.of(c.reason()))).toList(),
                page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    private Page<CensusComparisonRow> changed(CensusRound now, CensusRound before, PageRequest request) {
        Page<CensusSnapshot> page = snapshots.changed(now, before, request);
        List<UUID> ids = page.items().stream().map(n -> n.childId).toList();
        Map<UUID, CensusSnapshot> former = snapshots.of(before.id, ids);
        Map<UUID, ChildRef> names = children.findVisible(ids);
        return new Page<>(page.items().stream().map(n -> new CensusComparisonRow(n.childId, names.get(n.childId).name(), CensusDifference.CHANGED,
                differences(former.get(n.childId), n))).toList(), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    private static List<String> differences(CensusSnapshot before, CensusSnapshot now) {
        List<String> reasons = new ArrayList<>();
        add(reasons, "FATHER", before.father, now.father);
        add(reasons, "MOTHER", before.mother, now.mother);
        add(reasons, "CARER", before.careType, now.careType);
        add(reasons, "VILLAGE", before.regionCode, now.regionCode);
        boolean byName = before.schoolId == null && now.schoolId == null && before.schoolName != null && now.schoolName != null;
        add(reasons, "SCHOOL", byName ? before.schoolName : before.schoolId, byName ? now.schoolName : now.schoolId);
        boolean keyed = before.classKey != null && now.classKey != null;
        add(reasons, "CLASS", keyed ? before.classKey : before.className, keyed ? now.classKey : now.className);
        return reasons;
    }

    private static void add(List<String> reasons, String reason, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            reasons.add(reason);
        }
    }

    private CensusRound frozen(UUID id) {
        CensusRound round = census.find(id);
        if (round.state != CensusState.FROZEN) {
            throw new Problem(CensusProblem.NOT_FROZEN);
        }
        return round;
    }

    private CensusRound other(CensusRound now, UUID with) {
        return with == null ? rounds.before(now).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)) : frozen(with);
    }

    private static List<CensusReasonCount> counts(List<Object[]> rows) {
        return rows.stream().map(r -> new CensusReasonCount((String) r[0], (Long) r[1])).toList();
    }

    private static long sum(List<CensusReasonCount> counts) {
        return counts.stream().mapToLong(CensusReasonCount::count).sum();
    }
}

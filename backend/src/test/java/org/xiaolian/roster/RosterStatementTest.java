package org.xiaolian.roster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.CareType;
import org.xiaolian.child.ChildEntry;
import org.xiaolian.child.ChildRegister;
import org.xiaolian.child.ChildSource;
import org.xiaolian.child.Gender;
import org.xiaolian.child.HealthStatus;
import org.xiaolian.child.SchoolingStage;
import org.xiaolian.child.TestChildren;
import org.xiaolian.guardian.FamilyEntry;
import org.xiaolian.guardian.FamilyRegister;
import org.xiaolian.guardian.ParentPresence;
import org.xiaolian.job.TestIdentity;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

/** What a batch of a roster costs does not grow with its rows: files, families, schooling and the search for duplicates are written together. */
@QuarkusTest
class RosterStatementTest {
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(org.xiaolian.shared.time.OfficeTime.ZONE));
    private static final LocalDate BIRTH = LocalDate.of(2016, 8, 9);
    private static final AtomicInteger PHONES = new AtomicInteger();

    @Inject
    World world;
    @Inject
    ChildRegister children;
    @Inject
    FamilyRegister families;
    @Inject
    StatementCounter statements;
    @Inject
    TestIdentity identity;

    private static ChildEntry child(World.County county, int number) {
        return new ChildEntry("计小" + (char) ('一' + number), null, Gender.FEMALE, "01", BIRTH, TestChildren.idNumber(BIRTH, false), null, true, null, "东镇", county.village,
                "三组", null, HealthStatus.HEALTHY, null, SchoolingStage.PRIMARY, null, "东镇小学", null, "三班", null, null, false, List.of(), null, null, null, null, null);
    }

    private static FamilyEntry family(World.County county) {
        return new FamilyEntry(county.village, new FamilyEntry.FamilyParent("计大山", ParentPresence.AWAY_WORKING, "广东省东莞市", List.of(phone())), null,
                new FamilyEntry.FamilyCarer("计奶奶", CareType.PATERNAL_GRANDPARENTS, "62", false, List.of(phone())));
    }

    private static FamilyEntry.FamilyPhone phone() {
        return new FamilyEntry.FamilyPhone("137" + String.format("%08d", 55_000_000 + PHONES.incrementAndGet()), null);
    }

    private List<UUID> write(World.County county, int rows) {
        List<ChildEntry> entries = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            entries.add(child(county, i));
        }
        List<UUID> ids = children.create(entries, ChildSource.VILLAGE, TODAY);
        Map<UUID, FamilyEntry> said = new LinkedHashMap<>();
        ids.forEach(id -> said.put(id, family(county)));
        families.add(said, families.of(List.of()), TODAY);
        return ids;
    }

    @Test
    @Practice("R3-P01")
    void aBatchCostsNoStatementForEachChild() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        identity.as(admin, () -> write(county, 2));
        long[] cost = new long[2];
        identity.as(admin, () -> cost[0] = statements.during(() -> write(county, 33)));
        identity.as(admin, () -> cost[1] = statements.during(() -> write(county, 40)));
        // The queue of jobs may look in between: seven more children would cost seven more at least.
        assertTrue(Math.abs(cost[1] - cost[0]) < 7, cost[0] + " and " + cost[1]);
        assertTrue(cost[1] <= 45, "statements: " + cost[1]);
    }

    @Test
    void takingBackABatchCostsNoStatementForEachChild() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        long[] cost = new long[2];
        for (int turn = 0; turn < 2; turn++) {
            int at = turn;
            List<UUID> ids = new ArrayList<>();
            identity.as(admin, () -> ids.addAll(write(county, at == 0 ? 33 : 40)));
            identity.as(admin, () -> cost[at] = statements.during(() -> children.remove(children.images(ids))));
        }
        assertTrue(Math.abs(cost[1] - cost[0]) < 7, cost[0] + " and " + cost[1]);
        assertTrue(cost[1] <= 50, "statements: " + cost[1]);
    }
}

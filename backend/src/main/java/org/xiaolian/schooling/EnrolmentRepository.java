package org.xiaolian.schooling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {
    /** Finished the stage: more school years than it has. */
    private static final String FINISHED = "(e.entryYear is not null and :schoolYear - e.entryYear - e.repeatedYears >="
            + " case e.stage when PRIMARY then (case e.schoolSystem when FIVE_FOUR then 5 else 6 end) when KINDERGARTEN then 3"
            + " when JUNIOR then (case e.schoolSystem when FIVE_FOUR then 4 else 3 end) when SENIOR then 3 when VOCATIONAL then 3 else 99 end)";

    private final ChildScope scope;
    private final KeysetQuery lists;

    EnrolmentRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    /** Newest first. */
    List<Enrolment> of(UUID childId) {
        return list("childId = ?1 order by startsOn desc", childId);
    }

    /** Children in scope who finished their stage, or whose school nobody confirmed since the term began. */
    Page<SchoolingConfirmationRow> confirmations(SchoolingConfirmationFilter filter, LocalDate today, LocalDate termStart, PageRequest page) {
        Conditions conditions = new Conditions();
        scope.limitChildren(conditions, "c");
        conditions.add("c.status = ACTIVE").add("e.endsOn is null").add("e.stage not in (NOT_IN_KINDERGARTEN, NOT_IN_SCHOOL)")
                .add(filter.reason == ConfirmationReason.FINISHED_STAGE ? FINISHED
                        : filter.reason == ConfirmationReason.NEW_TERM ? "e.confirmedOn < :termStart and not " + FINISHED
                        : "e.confirmedOn < :termStart or " + FINISHED, "schoolYear", SchoolYear.of(today))
                .parameter("termStart", termStart)
                .addIfPresent("e.schoolId = :school", "school", filter.schoolId);
        if (filter.className != null) {
            conditions.add(ChildScope.schoolClass(conditions, "c", filter.className, today, "className"));
        }
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "place"));
        }
        return lists.page("schooling-confirmations", "new org.xiaolian.schooling.SchoolingConfirmationRow(c.id, c.name, e.id, case when " + FINISHED
                + " then org.xiaolian.schooling.ConfirmationReason.FINISHED_STAGE else org.xiaolian.schooling.ConfirmationReason.NEW_TERM end,"
                + " e.stage, e.schoolName, e.className, e.entryYear, e.confirmedOn, e.version)", "Enrolment e join Child c on c.id = e.childId", "",
                conditions, List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class)), page);
    }
}

package org.xiaolian.birthday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

/** Children by month and day of birth, 1231 for the last day of a year. */
@ApplicationScoped
class BirthdayRepository {
    /** As the database keeps it; what is not shown to the caller is not found either. */
    record Line(UUID childId, String childName, LocalDate birthDate, String regionName, String schoolName, String className, String classKey) {
    }

    private static final String DAY = "(month(c.birthDate) * 100 + day(c.birthDate))";
    private static final String FROM = "Child c join Region r on r.code = c.regionCode";
    private static final String LINE = "new org.xiaolian.birthday.BirthdayRepository$Line(c.id, c.name, c.birthDate, r.name, c.schoolName, c.className, c.classKey)";
    /** A week in a large village; the month's list has them all. */
    private static final int MOST = 100;
    private static final int LEAP_DAY = 229;

    private final EntityManager entities;
    private final ChildScope scope;
    private final KeysetQuery lists;

    BirthdayRepository(EntityManager entities, ChildScope scope, KeysetQuery lists) {
        this.entities = entities;
        this.scope = scope;
        this.lists = lists;
    }

    /** Of children the caller goes to see herself, between two days less than a year apart. */
    List<Line> ofOwnChildren(LocalDate from, LocalDate to) {
        Conditions conditions = open();
        scope.limitVisitedChildren(conditions, "c");
        conditions.parameter("from", first(from)).parameter("to", number(to));
        conditions.add(first(from) <= number(to) ? DAY + " between :from and :to" : DAY + " >= :from or " + DAY + " <= :to");
        TypedQuery<Line> query = entities.createQuery("select " + LINE + " from " + FROM + conditions.where() + " order by c.nameSort, c.id", Line.class).setMaxResults(MOST);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    Page<Line> month(BirthdayFilter filter, YearMonth month, PageRequest page) {
        Conditions conditions = open().add(DAY + " between :from and :to").parameter("from", first(month.atDay(1))).parameter("to", number(month.atEndOfMonth()))
                .addIfPresent("c.schoolId = :schoolId", "schoolId", filter.organizationId);
        if (filter.className != null) {
            conditions.add(ChildScope.schoolClass(conditions, "c", filter.className, month.atEndOfMonth(), "className"));
        }
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "filterRegion"));
        }
        return lists.page("birthdays/" + month, LINE, FROM, "", conditions,
                List.of(SortKey.ascending(DAY, Integer.class), SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class)), page);
    }

    private Conditions open() {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE");
        scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        return conditions;
    }

    /** The first of March begins with those born on a leap day, in a year that has none. */
    private static int first(LocalDate day) {
        return !day.isLeapYear() && day.getMonthValue() == 3 && day.getDayOfMonth() == 1 ? LEAP_DAY : number(day);
    }

    private static int number(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}

package org.xiaolian.birthday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;

/** The month's list. */
@ApplicationScoped
class BirthdayService {
    private final BirthdayRepository birthdays;

    BirthdayService(BirthdayRepository birthdays) {
        this.birthdays = birthdays;
    }

    @Transactional
    Page<BirthdayRow> month(BirthdayFilter filter, PageRequest request) {
        YearMonth month = YearMonth.parse(filter.month);
        Page<BirthdayRepository.Line> page = birthdays.month(filter, month, request);
        return new Page<>(page.items().stream().map(line -> {
            LocalDate on = Birthday.inYear(line.birthDate(), month.getYear());
            return new BirthdayRow(line.childId(), line.childName(), on, on.getYear() - line.birthDate().getYear(), line.regionName(), line.schoolName(),
                    SchoolClass.name(line.classKey(), line.className(), on));
        }).toList(), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }
}

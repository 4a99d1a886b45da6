package org.xiaolian.birthday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about birthdays. */
@FeatureApi
@ApplicationScoped
public class BirthdayDirectory {
    private final BirthdayRepository birthdays;

    BirthdayDirectory(BirthdayRepository birthdays) {
        this.birthdays = birthdays;
    }

    /** Birthdays of the caller's own children from one day to another, less than a year later; by day. */
    public List<Birthday> ofOwnChildren(LocalDate from, LocalDate to) {
        return birthdays.ofOwnChildren(from, to).stream().map(line -> Birthday.next(line.childId(), line.childName(), line.birthDate(), from))
                .sorted(Comparator.comparing(Birthday::on)).toList();
    }
}

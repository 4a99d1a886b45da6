package org.xiaolian.account;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What a class is called this school year; answered by the room that knows classes. */
@FeatureApi
public interface ClassNames {
    /**
     * @param className  as it was written when a teacher was given her class
     * @param schoolId   her school
     * @param since      the day on which it was written
     * @return its name today, or as it was written where its name says no grade
     */
    String today(String className, UUID schoolId, LocalDate since);
}

package org.xiaolian.child;

import java.time.LocalDate;
import org.xiaolian.shared.FeatureApi;

/** What a paper about a child names, in clear: whoever prints it writes the access log. */
@FeatureApi
public record ChildParticulars(String name, Gender gender, LocalDate birthDate, String idNumber, String archiveNumber, String regionCode,
        String address, String school, String className, String teacher, String teacherPhone, String ownPhone, String healthNote) {
}

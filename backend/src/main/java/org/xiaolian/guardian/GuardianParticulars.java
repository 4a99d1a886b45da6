package org.xiaolian.guardian;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.Gender;
import org.xiaolian.shared.FeatureApi;

/** What a paper names of an adult, in clear: whoever prints it writes the access log. */
@FeatureApi
public record GuardianParticulars(UUID id, String name, Gender gender, LocalDate birthDate, String idNumber, String address, String education,
        String health, List<String> phones) {
}

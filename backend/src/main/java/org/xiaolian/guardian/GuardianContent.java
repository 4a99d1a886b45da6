package org.xiaolian.guardian;

import java.time.LocalDate;
import java.util.List;
import org.xiaolian.child.Gender;
import org.xiaolian.child.HealthStatus;

/** What is written about a person, by create and update alike. */
interface GuardianContent {
    String name();

    Gender gender();

    LocalDate birthDate();

    String idNumber();

    Education education();

    HealthStatus healthStatus();

    String occupation();

    String address();

    String wechat();

    String regionCode();

    List<GuardianPhoneEntry> phones();
}

package org.xiaolian.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Dated facts of the demo children: home, schooling with its history, health, family economy, hardship, aid, observations. */
final class DemoFacts {
    private static final String[] ALLERGIES = {"青霉素", "花粉", "鸡蛋", "海鲜"};

    private final DemoSupport support;

    DemoFacts(DemoSupport support) {
        this.support = support;
    }

    /** @param grade one to six at primary school, one to three at junior school */
    void write(int i, UUID child, String village, LocalDate since, boolean primary, int grade, UUID school) {
        support.rows.add("child_residence", "id", Ids.next(), "child_id", child, "region_code", village, "starts_on", since);
        schooling(i, child, since, primary, grade, school);
        if (i % 5 == 1) {
            fact("health_profile", child, "valid_from", since, "allergy_cipher", support.encrypt(child, "health_profile.allergy", ALLERGIES[i % ALLERGIES.length]), "blood_type",
                    i % 2 == 0 ? "A" : "O", "insurance", "RESIDENT");
        }
        for (int half = 0; half < 2; half++) {
            fact("health_check", child, "checked_on", support.today.minusDays(330L - 180L * half), "height_mm", 1000 + 55 * (i % 9) + 30 * half, "weight_grams",
                    18_000 + 3_000 * (i % 9) + 1_200 * half, "vision_left", 50 - i % 4, "vision_right", 50 - i % 3);
        }
        boolean poor = i % 6 == 2;
        fact("family_economy", child, "valid_from", since, "income_sources", i % 3 == 0 ? "MIGRANT_WORK,FARMING" : "MIGRANT_WORK", "family_status", poor ? "MINIMUM_LIVING" : "",
                "household_size", 4 + i % 3, "housing_safe", i != 8);
        fact("child_hardship", child, "category", "LB", "starts_on", since);
        if (poor) {
            fact("child_hardship", child, "category", "PV", "starts_on", since.plusDays(40), "ends_on", i == 8 ? support.today.minusDays(60) : null, "note_cipher",
                    support.encrypt(child, "child_hardship.note", "祖父常年服药，支出大。"));
            fact("aid_received", child, "kind", "MINIMUM_LIVING", "starts_on", since.plusDays(60), "amount_fen", 42_000L);
            fact("aid_received", child, "kind", "TEMPORARY_RELIEF", "starts_on", support.today.minusDays(150), "ends_on", support.today.minusDays(150), "amount_fen", 100_000L);
        }
        if (i % 4 == 1) {
            fact("child_observation", child, "observed_on", support.today.minusDays(9L + i), "tags", i % 8 == 1 ? "MISSES_PARENTS,HELPS_AT_HOME" : "CHEERFUL,GETS_ALONG",
                    "note_cipher", support.encrypt(child, "child_observation.note", i % 8 == 1 ? "放学后常看妈妈的照片，主动帮奶奶做饭。" : "课间和同学一起打球。"));
        }
    }

    /** Everybody was a grade lower before September; one changed school, one still has to be confirmed. */
    private void schooling(int i, UUID child, LocalDate since, boolean primary, int grade, UUID school) {
        LocalDate today = support.today;
        int year = today.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? today.getYear() : today.getYear() - 1;
        LocalDate term = LocalDate.of(year, Month.SEPTEMBER, 1);
        boolean moved = i == 4 && since.isBefore(term);
        if (moved) {
            enrolment(child, since, term.minusDays(1), "ENROLLED", true, null, "城关小学", year - grade + 1, "五年级二班", since);
        }
        enrolment(child, moved ? term : since, null, moved ? "TRANSFERRED" : "ENROLLED", primary, primary ? school : null, primary ? "七星台镇中心小学" : "七星台镇初级中学",
                i == 7 ? year - (primary ? 6 : 3) : year - grade + 1, primary ? "一二三四五六".charAt(grade - 1) + "年级一班" : "一班", i % 9 == 7 ? term.minusDays(120) : term.plusDays(3));
    }

    private void enrolment(UUID child, LocalDate from, LocalDate to, String change, boolean primary, UUID school, String name, int entryYear, String className, LocalDate confirmed) {
        fact("enrolment", child, "starts_on", from, "ends_on", to, "began_by", change, "stage", primary ? "PRIMARY" : "JUNIOR", "school_id", school, "school_name", name, "entry_year",
                entryYear, "repeated_years", 0, "suspended", false, "class_name", className, "teacher_name", "班主任丁", "teacher_phone_cipher",
                support.encrypt(child, "enrolment.teacher_phone", "07174110001"), "boarding", !primary, "travel_way", primary ? "WALK" : "SCHOOL_BUS", "travel_minutes", primary ? 20 : 45,
                "marks_trend", "STEADY", "student_aid", "NUTRITION_MEALS", "confirmed_on", confirmed.isAfter(support.today) ? support.today : confirmed);
    }

    private void fact(String table, UUID child, Object... columns) {
        Object[] all = new Object[columns.length + 8];
        System.arraycopy(new Object[] {"id", Ids.next(), "child_id", child, "version", 0L, "created_at", support.now()}, 0, all, 0, 8);
        System.arraycopy(columns, 0, all, 8, columns.length);
        support.rows.add(table, all);
    }
}

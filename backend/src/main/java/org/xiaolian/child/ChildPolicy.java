package org.xiaolian.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PhoneNumber;

/** What may be written into a file (rules.md 3.2-3.4): all that is wrong at once, and what is only odd. */
final class ChildPolicy {
    private static final int OLDEST_YEARS = 18;
    private static final int LAST_ETHNICITY = 56;
    private static final Set<String> OTHER_ETHNICITIES = Set.of("97", "98");
    /** First two digits of area codes: provinces, special regions, and papers of people from there and abroad. */
    private static final Set<String> AREAS = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
            "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71",
            "81", "82", "83", "91", "92", "93", "94", "95", "96", "97", "98", "99");

    private ChildPolicy() {
    }

    /** @param idNumber normalised, or null */
    static List<Problem.Field> faults(ChildContent content, String name, String idNumber, LocalDate today) {
        List<Problem.Field> faults = new ArrayList<>();
        if (!isName(name)) {
            faults.add(new Problem.Field("name", ChildProblem.NAME_CHARACTERS));
        }
        if (content.birthDate().isAfter(today)) {
            faults.add(new Problem.Field("birthDate", CommonProblem.FUTURE_DATE));
        } else if (content.birthDate().isBefore(today.minusYears(OLDEST_YEARS))) {
            faults.add(new Problem.Field("birthDate", ChildProblem.BIRTH_DATE_RANGE));
        }
        if (content.ethnicityCode() != null && !isEthnicity(content.ethnicityCode())) {
            faults.add(new Problem.Field("ethnicityCode", ChildProblem.ETHNICITY_UNKNOWN));
        }
        if (idNumber != null) {
            ChildProblem fault = idNumberFault(idNumber, today);
            if (fault != null) {
                faults.add(new Problem.Field("idNumber", fault));
            } else if (content.noIdReason() != null) {
                faults.add(new Problem.Field("noIdReason", ChildProblem.ID_NUMBER_AND_REASON));
            }
        }
        phone(faults, "ownPhone", content.ownPhone());
        phone(faults, "teacherPhone", content.teacherPhone());
        notFuture(faults, "riskLevelOn", content.riskLevelOn(), today);
        notFuture(faults, "collectedOn", content.collectedOn(), today);
        return faults;
    }

    /** In the order of rules.md 3.2, each with its own sentence; null when the number is right. */
    static ChildProblem idNumberFault(String idNumber, LocalDate today) {
        IdNumber.Fault fault = IdNumber.fault(idNumber, today);
        return fault == null ? null : switch (fault) {
            case LENGTH -> ChildProblem.ID_NUMBER_LENGTH;
            case CHARACTERS -> ChildProblem.ID_NUMBER_CHARACTERS;
            case DATE -> ChildProblem.ID_NUMBER_DATE;
            case CHECK_CHARACTER -> ChildProblem.ID_NUMBER_CHECK;
        };
    }

    /** What is stored all the same: people make mistakes in registers, too. */
    static List<ChildWarning> warnings(Child child, String idNumber) {
        List<ChildWarning> warnings = new ArrayList<>();
        if (idNumber != null) {
            if (!AREAS.contains(idNumber.substring(0, 2))) {
                warnings.add(new ChildWarning("idNumber", ChildProblem.ID_NUMBER_AREA.code()));
            }
            if (IdNumber.isMale(idNumber) != (child.gender == Gender.MALE)) {
                warnings.add(new ChildWarning("gender", ChildProblem.GENDER_DIFFERS.code()));
            }
            if (!child.birthDate.equals(IdNumber.birthDate(idNumber))) {
                warnings.add(new ChildWarning("birthDate", ChildProblem.BIRTH_DATE_DIFFERS.code()));
            }
        }
        return warnings;
    }

    /** Letters of any script and what joins them; characters of the private area occur in old registers. */
    private static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(c -> Character.isLetter(c) || c == '·' || c == ' ' || c == '-' || c == '\''
                || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.PRIVATE_USE
                // Ideographs newer than the Java runtime's tables.
                || c >= 0x20000 && c <= 0x323AF) && name.codePoints().anyMatch(c -> c != '·' && c != ' ' && c != '-' && c != '\'');
    }

    private static boolean isEthnicity(String code) {
        int number = Integer.parseInt(code);
        return number >= 1 && number <= LAST_ETHNICITY || OTHER_ETHNICITIES.contains(code);
    }

    private static void phone(List<Problem.Field> faults, String field, String phone) {
        String normalized = PhoneNumber.normalize(phone);
        if (normalized != null && !PhoneNumber.isPlausible(normalized)) {
            faults.add(new Problem.Field(field, ChildProblem.PHONE_IMPLAUSIBLE));
        }
    }

    private static void notFuture(List<Problem.Field> faults, String field, LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            faults.add(new Problem.Field(field, CommonProblem.FUTURE_DATE));
        }
    }
}

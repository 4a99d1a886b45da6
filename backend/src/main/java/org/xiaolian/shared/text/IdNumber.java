package org.xiaolian.shared.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Resident identity numbers, GB 11643-1999 (rules.md 3.2). Never derive a present address from one. */
public final class IdNumber {
    /** Why a number is refused, in the order of the checks. */
    public enum Fault {
        LENGTH, CHARACTERS, DATE, CHECK_CHARACTER
    }

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int MAX_AGE = 120;

    private IdNumber() {
    }

    /** Spaces and full-width characters away, upper-case X. Null and blank give null. */
    public static String normalize(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c) && c != '\u3000').forEach(c ->
                out.appendCodePoint(c >= '！' && c <= '～' ? c - 0xFEE0 : c));
        return out.toString().toUpperCase(Locale.ROOT);
    }

    /** Null when the number is right. Expects a normalised number. */
    public static Fault fault(String number, LocalDate today) {
        if (number.length() != LENGTH) {
            return Fault.LENGTH;
        }
        if (!number.matches("\\d{17}[\\dX]")) {
            return Fault.CHARACTERS;
        }
        LocalDate birth = birthDate(number);
        if (birth == null || birth.isAfter(today) || birth.isBefore(today.minusYears(MAX_AGE))) {
            return Fault.DATE;
        }
        return checkCharacter(number) == number.charAt(LENGTH - 1) ? null : Fault.CHECK_CHARACTER;
    }

    /** The birth date inside, or null when there is no such day. */
    public static LocalDate birthDate(String number) {
        try {
            return LocalDate.of(Integer.parseInt(number.substring(6, 10)), Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** An odd sequence number is a boy's. */
    public static boolean isMale(String number) {
        return (number.charAt(16) - '0') % 2 == 1;
    }

    /** ISO 7064 MOD 11-2 over the first 17 digits. */
    public static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}

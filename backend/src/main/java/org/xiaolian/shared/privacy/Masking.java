package org.xiaolian.shared.privacy;

/** What is shown instead of a sensitive value (rules.md P-12, P-13). */
public final class Masking {
    private static final int AREA_DIGITS = 6;

    private Masking() {
    }

    /** {@code 420583************}: digits 7-18 hidden; area + birth date + last four would be the whole number. */
    public static String idNumber(String idNumber) {
        if (idNumber == null) {
            return null;
        }
        int shown = Math.min(AREA_DIGITS, idNumber.length());
        return idNumber.substring(0, shown) + "*".repeat(idNumber.length() - shown);
    }

    /** {@code 138****1234}. */
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        return phone.length() < 8 ? "*".repeat(phone.length()) : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}

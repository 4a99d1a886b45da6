package org.xiaolian.shared.text;

/** Phone numbers as people write them (rules.md 3.4). */
public final class PhoneNumber {
    private static final int TAIL = 4;

    private PhoneNumber() {
    }

    /** Digits only, without +86; null and blank give null. */
    public static String normalize(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().map(c -> c >= '０' && c <= '９' ? c - 0xFEE0 : c).filter(c -> c >= '0' && c <= '9' || c == '+')
                .forEach(out::appendCodePoint);
        String digits = out.toString();
        if (digits.startsWith("+86")) {
            digits = digits.substring(3);
        } else if (digits.startsWith("86") && digits.length() == 13) {
            digits = digits.substring(2);
        }
        return digits.replace("+", "");
    }

    /** A mobile, a landline or a short number of a village or a wire-bound mobile. */
    public static boolean isPlausible(String normalized) {
        return isMobile(normalized) || isLandline(normalized) || normalized.matches("\\d{3,8}");
    }

    /** 11 digits from 13 to 19; operator prefixes grow and are not checked. */
    public static boolean isMobile(String normalized) {
        return normalized.matches("1[3-9]\\d{9}");
    }

    /** With area code, perhaps an extension. */
    public static boolean isLandline(String normalized) {
        return normalized.matches("0\\d{2,3}\\d{7,8}\\d{0,5}");
    }

    /** The last four digits people search by. */
    public static String tail(String normalized) {
        return normalized.length() <= TAIL ? normalized : normalized.substring(normalized.length() - TAIL);
    }
}

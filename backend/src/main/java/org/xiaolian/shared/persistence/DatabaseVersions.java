package org.xiaolian.shared.persistence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which servers are supported: MySQL 8.0.16 or newer (checks are enforced), MariaDB 10.11 or newer. */
final class DatabaseVersions {
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");

    private DatabaseVersions() {
    }

    /** @param product as the server says, e.g. {@code 8.4.3} or {@code 5.5.5-10.11.19-MariaDB} */
    static boolean supported(String product) {
        boolean maria = product.toLowerCase(java.util.Locale.ROOT).contains("mariadb");
        String text = maria && product.startsWith("5.5.5-") ? product.substring(6) : product;
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return true;
        }
        int major = Integer.parseInt(matcher.group(1));
        int minor = Integer.parseInt(matcher.group(2));
        int patch = Integer.parseInt(matcher.group(3));
        return maria ? major > 10 || major == 10 && minor >= 11 : major > 8 || major == 8 && (minor > 0 || patch >= 16);
    }
}

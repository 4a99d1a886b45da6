package org.xiaolian.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How numbers are written in a report (rules.md 6.2). Pure. */
final class FigurePolicy {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final String[] TIMES = {"零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"};
    private static final String[] NUMERALS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private FigurePolicy() {
    }

    /** The number itself: no trailing zeros, never in powers of ten. */
    static String exact(BigDecimal value) {
        return plain(value).toPlainString();
    }

    /** Without trailing zeros, and an integer without a negative scale. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * 43 → 40多, 124 → 120多, 3200 → 3000多, 12345 → 1.2万余. A number that is the step itself is written as it is, unless
     * it is only known to be more: 120 counted is 120, 3000 stated as "more than" is 3000多.
     */
    static String moreThan(BigDecimal value, boolean knownAbove) {
        if (value.compareTo(TEN) < 0) {
            return exact(value) + (knownAbove ? "多" : "");
        }
        BigDecimal step = value.compareTo(WAN) >= 0 ? THOUSAND
                : value.compareTo(THOUSAND) >= 0 ? THOUSAND : TEN;
        BigDecimal floor = value.divide(step, 0, RoundingMode.DOWN).multiply(step);
        boolean above = knownAbove || floor.compareTo(value) < 0;
        if (value.compareTo(WAN) >= 0) {
            return exact(floor.divide(WAN, 1, RoundingMode.UNNECESSARY)) + (above ? "万余" : "万");
        }
        return exact(floor) + (above ? "多" : "");
    }

    /** The number with its qualifier, as a sentence has it before the unit. */
    static String number(BigDecimal value, Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> moreThan(value, true);
            case AT_LEAST -> "至少" + exact(value);
            case ABOUT -> "约" + exact(value);
            case NORM -> times(value);
            default -> exact(value);
        };
    }

    /** 70 % → 70%以上: 以上 stands behind the unit, and the number goes down to its tens when it is no even ten. */
    static String andAbove(BigDecimal value, String unit) {
        BigDecimal shown = value.compareTo(TEN) < 0 ? value : value.divide(TEN, 0, RoundingMode.DOWN).multiply(TEN);
        return exact(shown) + unit + "以上";
    }

    /** 无一例 stands only for a counted zero. */
    static String noCase(BigDecimal value) {
        return value.signum() == 0 ? "无一例" : exact(value) + "例";
    }

    /** 一次, 两次 … 十次, 11次. */
    static String times(BigDecimal value) {
        BigDecimal plain = plain(value);
        return plain.scale() == 0 && plain.signum() >= 0 && plain.compareTo(TEN) <= 0 ? TIMES[plain.intValue()] : exact(value);
    }

    /** 一 … 十, 十一 … for headings. */
    static String numeral(int number) {
        return number <= 10 ? NUMERALS[number]
                : (number / 10 == 1 ? "" : NUMERALS[number / 10]) + "十" + NUMERALS[number % 10];
    }

    /** Joined by 、 as official lists are. */
    static String list(List<String> items) {
        return String.join("、", items);
    }

    /** Villages by town: 七星台镇董家湾、肖家山村. Within a town only the last keeps its 村. */
    static String villages(List<FigureRow> villages) {
        Map<String, List<String>> towns = new LinkedHashMap<>();
        villages.forEach(v -> towns.computeIfAbsent(v.detail() == null ? "" : v.detail(), t -> new ArrayList<>()).add(v.title()));
        List<String> parts = new ArrayList<>();
        towns.forEach((town, names) -> {
            boolean allVillages = names.stream().allMatch(n -> n.length() > 1 && n.endsWith("村"));
            List<String> shown = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                shown.add(allVillages && i < names.size() - 1 ? name.substring(0, name.length() - 1) : name);
            }
            parts.add(town + list(shown));
        });
        return list(parts);
    }

    /** File numbers have 〔〕 around the year, whatever brackets were typed (GB/T 9704). */
    static String documentNumber(String number) {
        return number.replaceAll("[\\[〔【（(]([0-9_×]{4})[\\]〕】）)]", "〔$1〕");
    }

    /**
     * Shares of one breakdown in percent that add up to exactly 100 (largest remainder): 18999, 2404, 1451 of 22854 are
     * 83.1, 10.5, 6.4. All zero when there is nothing to divide.
     */
    static List<BigDecimal> percentages(List<Long> counts, int decimals) {
        long total = counts.stream().mapToLong(Long::longValue).sum();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        if (total == 0) {
            return counts.stream().map(c -> BigDecimal.ZERO.setScale(decimals)).toList();
        }
        List<BigDecimal> exact = counts.stream()
                .map(c -> BigDecimal.valueOf(c).multiply(HUNDRED).divide(BigDecimal.valueOf(total), decimals + 20, RoundingMode.DOWN)).toList();
        List<BigDecimal> shares = new ArrayList<>(exact.stream().map(e -> e.setScale(decimals, RoundingMode.DOWN)).toList());
        int missing = HUNDRED.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).divide(unit).intValueExact();
        IntStream.range(0, counts.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(shares.get(i))).reversed())
                .limit(missing).forEach(i -> shares.set(i, shares.get(i).add(unit)));
        return shares;
    }
}

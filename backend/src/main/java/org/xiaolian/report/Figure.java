package org.xiaolian.report;

import java.math.BigDecimal;

/**
 * A figure's state in one report.
 *
 * @param value the number, or null where the figure is a wording
 * @param text the wording, or null
 * @param named what {@code {CODE|名}} prints: the list of names, the document with its title
 * @param qualifier what is known of the value, before any style
 * @param recordCount how many records were counted; null unless computed
 * @param statedSource who stated it; null unless stated
 */
record Figure(Indicator indicator, BigDecimal value, String text, String named, Qualifier qualifier, FigureSource source,
        Long recordCount, String statedSource) {
    private static final String NOTHING = "—";

    static Figure missing(Indicator indicator) {
        return new Figure(indicator, null, null, null, Qualifier.EXACT, FigureSource.MISSING, null, null);
    }

    /** Whether a sentence may print it: a zero is left out, not printed (W-2). */
    boolean fills(String modifier) {
        if (source == FigureSource.MISSING) {
            return false;
        }
        return value == null ? text != null : value.signum() != 0 || "无一例".equals(modifier);
    }

    /** What the figure prints in a sentence, without its unit. */
    String slot(String modifier, boolean rounding) {
        if ("名".equals(modifier)) {
            return named == null ? text == null ? plain() : text : named;
        }
        if (value == null) {
            return plain();
        }
        return switch (modifier == null ? "" : modifier) {
            case "多" -> rounding ? FigurePolicy.moreThan(value, qualifier == Qualifier.MORE_THAN) : FigurePolicy.number(value, qualifier);
            case "以上" -> FigurePolicy.andAbove(value, indicator.unit);
            case "至少" -> FigurePolicy.number(value, Qualifier.AT_LEAST);
            case "约" -> FigurePolicy.number(value, Qualifier.ABOUT);
            case "无一例" -> FigurePolicy.noCase(value);
            default -> FigurePolicy.number(value, qualifier);
        };
    }

    /** The figure by itself, with its unit: 120多人次, 32人, 每月一次. */
    String printed(boolean rounding) {
        if (source == FigureSource.MISSING) {
            return NOTHING;
        }
        if (value == null) {
            return plain();
        }
        if (indicator.kind == IndicatorKind.NORM) {
            return "每月" + FigurePolicy.times(value) + "次";
        }
        return slot(indicator.rounded ? "多" : null, rounding) + indicator.unit;
    }

    /** The qualifier as printed: a counted number rounded by the report's style is "more than" what is printed. */
    Qualifier printedQualifier(boolean rounding) {
        if (value != null && value.signum() == 0) {
            return Qualifier.ZERO;
        }
        boolean roundedDown = value != null && rounding && indicator.rounded && qualifier == Qualifier.EXACT
                && FigurePolicy.moreThan(value, false).matches(".*[多余]");
        return roundedDown ? Qualifier.MORE_THAN : qualifier;
    }

    private String plain() {
        if (value != null) {
            return FigurePolicy.number(value, qualifier);
        }
        return text == null ? NOTHING : indicator == Indicator.POLICY_DOC_NO ? FigurePolicy.documentNumber(text) : text;
    }
}

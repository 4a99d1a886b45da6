package org.xiaolian.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xiaolian.shared.problem.Problem;

/**
 * Texts with slots {@code {CODE}} and {@code {CODE|多}}. What has no data is left out instead of printed (W-2): a phrase in
 * {@code [square brackets]} by itself, else the clause (up to ，；or 。), and a sentence none of whose figures is known
 * vanishes whole. ORGANIZATION, PERIOD, YEAR and AS_OF are always known and decide nothing.
 */
final class ReportText {
    private static final Set<String> CONTEXT = Set.of("ORGANIZATION", "PERIOD", "YEAR", "AS_OF");
    private static final Set<String> MODIFIERS = Set.of("多", "以上", "至少", "约", "无一例", "名");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}|]*)(?:\\|([^{}|]*))?}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final String CJK = "[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef“”‘’]";
    private static final Map<String, String> FULL_WIDTH = Map.of(",", "，", ";", "；", ":", "：", "!", "！", "?", "？", "(", "（", ")", "）");
    private static final Pattern HALF_WIDTH = Pattern.compile("(?<=" + CJK + ")[,;:!?()]|[,;:!?()](?=" + CJK + ")");

    private final Map<Indicator, Figure> figures;
    private final Map<String, String> context;
    private final boolean rounding;

    ReportText(Map<Indicator, Figure> figures, String organization, Report report, LocalDate today, boolean rounding) {
        this.figures = figures;
        this.rounding = rounding;
        boolean fromNewYear = report.periodFrom.getDayOfYear() == 1 && report.periodFrom.getYear() == report.periodTo.getYear();
        String year = report.asOf.getYear() == report.periodFrom.getYear() && today.getYear() == report.asOf.getYear() ? "今年"
                : report.periodTo.getYear() + "年";
        String period = !fromNewYear ? date(report.periodFrom) + "以来" : year.equals("今年") ? "今年来" : year;
        this.context = Map.of("ORGANIZATION", organization, "PERIOD", period, "YEAR", year, "AS_OF", date(report.asOf));
    }

    /** 2026年6月1日. */
    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Refuses slots that no figure fills. */
    static void check(String text, String field) {
        Matcher slots = SLOT.matcher(text);
        while (slots.find()) {
            String code = slots.group(1);
            if (!CONTEXT.contains(code) && indicator(code) == null) {
                throw Problem.field(field, ReportProblem.SLOT_UNKNOWN, code.length() > 40 ? code.substring(0, 40) : code);
            }
            if (slots.group(2) != null && (CONTEXT.contains(code) || !MODIFIERS.contains(slots.group(2)))) {
                throw Problem.field(field, ReportProblem.MODIFIER_UNKNOWN);
            }
        }
    }

    /** The text as printed; empty when nothing of it is left. */
    String render(String text) {
        String typed = fullWidth(fullWidth(text));
        String phrases = OPTIONAL.matcher(typed).replaceAll(m -> Matcher.quoteReplacement(
                !SLOT.matcher(m.group(1)).find() ? m.group() : filled(m.group(1)) ? m.group(1) : ""));
        return parts(phrases, "(?<=[。！？\\n])").stream().map(this::sentence).collect(Collectors.joining()).strip();
    }

    /** Applied twice: of two marks in a row the second is beside Chinese only when the first is full-width. */
    private static String fullWidth(String text) {
        return HALF_WIDTH.matcher(text).replaceAll(m -> FULL_WIDTH.get(m.group()));
    }

    private String sentence(String sentence) {
        List<String> clauses = parts(sentence, "(?<=[，；。！？\\n])");
        List<String> kept = clauses.stream().filter(this::filled).toList();
        boolean nothingKnown = clauses.stream().anyMatch(this::hasFigure) && kept.stream().noneMatch(this::hasFigure);
        if (nothingKnown) {
            return sentence.endsWith("\n") ? "\n" : "";
        }
        String text = kept.stream().map(this::print).collect(Collectors.joining());
        // The last clause carried the full stop; whoever ends the sentence now gets it.
        String end = sentence.isEmpty() ? "" : sentence.substring(sentence.length() - 1);
        return end.matches("[。！？]") && !text.endsWith(end) ? text.replaceFirst("[，；]$", "") + end : text;
    }

    private boolean filled(String clause) {
        Matcher slots = SLOT.matcher(clause);
        while (slots.find()) {
            Indicator indicator = indicator(slots.group(1));
            if (indicator != null && !figures.get(indicator).fills(slots.group(2))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasFigure(String clause) {
        return SLOT.matcher(clause).results().anyMatch(r -> indicator(r.group(1)) != null);
    }

    private String print(String clause) {
        return SLOT.matcher(clause).replaceAll(m -> {
            Indicator indicator = indicator(m.group(1));
            return Matcher.quoteReplacement(indicator == null ? context.getOrDefault(m.group(1), m.group())
                    : figures.get(indicator).slot(m.group(2), rounding));
        });
    }

    private static Indicator indicator(String code) {
        return Indicator.find(code).orElse(null);
    }

    private static List<String> parts(String text, String boundary) {
        return text.isEmpty() ? List.of() : List.of(text.split(boundary));
    }
}

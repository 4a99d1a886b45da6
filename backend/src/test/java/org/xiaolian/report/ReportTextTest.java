package org.xiaolian.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTextTest {
    private final Map<Indicator, Figure> figures = new EnumMap<>(Indicator.class);

    ReportTextTest() {
        for (Indicator indicator : Indicator.values()) {
            figures.put(indicator, Figure.missing(indicator));
        }
    }

    @Test
    void aClauseWithoutDataVanishesAndTheSentenceStillEnds() {
        count(Indicator.PHONE_CONTACTS, 124);
        assertEquals("截止目前，电话联系镇、村干部120多人次。",
                render("截止目前，共资助{DONATION_TOTAL|多}元，电话联系镇、村干部{PHONE_CONTACTS|多}人次，家访{HOME_VISITS|多}人次。"));
    }

    @Test
    void aSentenceNoneOfWhoseFiguresIsKnownVanishesWhole() {
        assertEquals("我们努力。", render("截止目前（{AS_OF}），共资助{DONATION_TOTAL|多}元，家访{HOME_VISITS|多}人次。我们努力。"));
    }

    @Test
    void aPhraseInBracketsVanishesAlone() {
        assertEquals("今年来，我局高度关注。", render("{PERIOD}，{ORGANIZATION}[按照{POLICY_DOC_NO|名}文件要求，]高度关注。"));
    }

    @Test
    void aCountedZeroIsLeftOutUnlessNoCaseIsMeant() {
        count(Indicator.HOME_VISITS, 0);
        assertEquals("无一例事故。", render("家访{HOME_VISITS}人次。{HOME_VISITS|无一例}事故。"));
    }

    @Test
    void exactStylePrintsWhatWasCounted() {
        count(Indicator.HOME_VISITS, 43);
        assertEquals("家访43人次。", new ReportText(figures, "我局", report(), LocalDate.of(2026, 6, 1), false).render("家访{HOME_VISITS|多}人次。"));
    }

    @Test
    void typedHalfWidthPunctuationBecomesFullWidthBetweenChinese() {
        assertEquals("你好，世界（新）：3:15。", render("你好,世界(新):3:15。"));
    }

    private void count(Indicator indicator, long count) {
        figures.put(indicator, new Figure(indicator, BigDecimal.valueOf(count), null, null, Qualifier.EXACT, FigureSource.COMPUTED, count, null));
    }

    private String render(String text) {
        return new ReportText(figures, "我局", report(), LocalDate.of(2026, 6, 1), true).render(text);
    }

    private static Report report() {
        Report report = new Report();
        report.periodFrom = LocalDate.of(2026, 1, 1);
        report.periodTo = LocalDate.of(2026, 12, 31);
        report.asOf = LocalDate.of(2026, 6, 1);
        return report;
    }
}

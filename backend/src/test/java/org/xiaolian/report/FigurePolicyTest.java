package org.xiaolian.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.test.Practice;

class FigurePolicyTest {
    @ParameterizedTest
    @CsvSource({"43,40多", "124,120多", "3200,3000多", "5300,5000多", "33,30多", "999,990多", "12345,1.2万余", "10345,1万余", "120,120", "3000,3000",
            "12000,1.2万", "7,7", "3200.50,3000多"})
    @Practice("R1-P12")
    void aCountedNumberGoesDownToItsLeadingStepAndAnEvenOneStays(BigDecimal value, String printed) {
        assertEquals(printed, FigurePolicy.moreThan(value, false));
    }

    @Test
    void aNumberKnownOnlyToBeMoreKeepsItsWord() {
        assertEquals("3000多", FigurePolicy.number(new BigDecimal("3000.00"), Qualifier.MORE_THAN));
        assertEquals("1.2万余", FigurePolicy.number(new BigDecimal("12000"), Qualifier.MORE_THAN));
    }

    @Test
    void otherQualifiersHaveTheirWords() {
        assertEquals("至少2", FigurePolicy.number(new BigDecimal("2"), Qualifier.AT_LEAST));
        assertEquals("70%以上", FigurePolicy.andAbove(new BigDecimal("72"), "%"));
        assertEquals("约100", FigurePolicy.number(new BigDecimal("100.00"), Qualifier.ABOUT));
        assertEquals("两", FigurePolicy.number(new BigDecimal("2"), Qualifier.NORM));
        assertEquals("无一例", FigurePolicy.noCase(BigDecimal.ZERO));
        assertEquals("3例", FigurePolicy.noCase(new BigDecimal("3")));
    }

    @Test
    void sharesOfABreakdownAddUpToOneHundred() {
        assertEquals(decimals("83.1", "10.5", "6.4"), FigurePolicy.percentages(List.of(18_999L, 2_404L, 1_451L), 1));
        assertEquals(decimals("50.5", "49.5"), FigurePolicy.percentages(List.of(11_541L, 11_313L), 1));
        assertEquals(decimals("80", "20"), FigurePolicy.percentages(List.of(154L, 39L), 0));
        assertEquals(decimals("0.0", "0.0"), FigurePolicy.percentages(List.of(0L, 0L), 1));
    }

    @Test
    void villagesAreListedByTownAndOnlyTheLastSaysVillage() {
        assertEquals("七星台镇董家湾、肖家山村", FigurePolicy.villages(List.of(village("董家湾村", "七星台镇"), village("肖家山村", "七星台镇"))));
        assertEquals("七星台镇董家湾村、问安镇新桥社区", FigurePolicy.villages(List.of(village("董家湾村", "七星台镇"), village("新桥社区", "问安镇"))));
    }

    @ParameterizedTest
    @CsvSource({"枝市办文[20__]1号,枝市办文〔20__〕1号", "国发(2016)13号,国发〔2016〕13号", "国发〔2016〕13号,国发〔2016〕13号"})
    void fileNumbersHaveTheirBrackets(String typed, String printed) {
        assertEquals(printed, FigurePolicy.documentNumber(typed));
    }

    @ParameterizedTest
    @CsvSource({"1,一", "7,七", "10,十", "11,十一", "20,二十", "23,二十三"})
    void headingsAreNumberedInChinese(int number, String numeral) {
        assertEquals(numeral, FigurePolicy.numeral(number));
    }

    private static FigureRow village(String name, String town) {
        return new FigureRow("420583107201", name, town);
    }

    private static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}

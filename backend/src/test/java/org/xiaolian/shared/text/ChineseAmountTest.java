package org.xiaolian.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {
    @ParameterizedTest
    @CsvSource({"0,零元整", "1,壹分", "10,壹角整", "11,壹角壹分", "100,壹元整", "101,壹元零壹分", "110,壹元壹角整", "123450,壹仟贰佰叁拾肆元伍角整", "530000,伍仟叁佰元整",
            "1000,壹拾元整", "10000,壹佰元整", "10100,壹佰零壹元整", "100000,壹仟元整", "100100,壹仟零壹元整", "101000,壹仟零壹拾元整", "1000000,壹万元整", "1000100,壹万零壹元整",
            "1010000,壹万零壹佰元整", "10000000,壹拾万元整", "10001000,壹拾万零壹拾元整", "12150100,壹拾贰万壹仟伍佰零壹元整", "100000000,壹佰万元整", "100100000,壹佰万壹仟元整",
            "10000000000,壹亿元整", "10000000100,壹亿零壹元整", "10001000000,壹亿零壹万元整", "10101000000,壹亿零壹佰零壹万元整", "1000000000000,壹佰亿元整", "100000000000000,壹万亿元整",
            "110000000000000,壹万壹仟亿元整"})
    void writesAmountsAsVouchersDo(long fen, String capitals) {
        assertEquals(capitals, ChineseAmount.of(fen));
    }

    @Test
    void everyAmountCanBeReadBackAndNoneIsBelowZero() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long fen = random.nextLong(1L << random.nextInt(1, 46));
            assertEquals(fen, read(ChineseAmount.of(fen)), "seed " + seed);
        }
        assertThrows(IllegalArgumentException.class, () -> ChineseAmount.of(-1));
    }

    /** Reads as a clerk does: digits times their place, sections times theirs. */
    private static long read(String text) {
        long fen = 0;
        long section = 0;
        long yuan = 0;
        long digit = 0;
        for (char c : text.toCharArray()) {
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (c) {
                case '拾' -> section += digit * 10;
                case '佰' -> section += digit * 100;
                case '仟' -> section += digit * 1000;
                case '万' -> {
                    yuan += (section + digit) * 10_000;
                    section = 0;
                }
                case '亿' -> {
                    yuan = (yuan + section + digit) * 100_000_000;
                    section = 0;
                }
                case '元' -> {
                    yuan += section + digit;
                    section = 0;
                }
                case '角' -> fen += digit * 10;
                case '分' -> fen += digit;
                default -> {
                }
            }
            digit = 0;
        }
        return yuan * 100 + fen;
    }
}

package org.xiaolian.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.child.Grade;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PhoneNumber;

/** What offices write, and that the normalisers hold for whatever is written; a failure names the seed to try again with. */
class RosterTextTest {
    private static final long SEED = Long.getLong("xiaolian.seed", 20_261_128L);
    private static final int TRIES = 2000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String BLANKS = " \u3000\u00a0\t";
    private static final String DOTS = "•・‧．●・·";

    private static void forAll(Consumer<Random> property) {
        for (int i = 0; i < TRIES; i++) {
            long seed = SEED + i;
            try {
                property.accept(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("-Dxiaolian.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** The same characters, some of them full-width, with blanks strewn in. */
    private static String messy(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (random.nextInt(4) == 0) {
                out.append(BLANKS.charAt(random.nextInt(BLANKS.length())));
            }
            out.append(c < 0x7f && random.nextInt(3) == 0 ? (char) (c + 0xFEE0) : c);
        }
        return out.toString();
    }

    private static String number(Random random) {
        LocalDate birth = TODAY.minusDays(1 + random.nextInt(18 * 365));
        String body = "429999" + birth.toString().replace("-", "") + String.format("%03d", random.nextInt(1000));
        return body + IdNumber.checkCharacter(body);
    }

    @Test
    void anIdNumberSurvivesBlanksFullWidthAndSmallX() {
        forAll(random -> {
            String number = number(random);
            String read = IdNumber.normalize(RosterText.plain(messy(number.toLowerCase(java.util.Locale.ROOT), random)));
            assertEquals(number, read);
            assertNull(IdNumber.fault(read, TODAY));
            assertEquals(read, IdNumber.normalize(read));
        });
    }

    @Test
    void oneWrongDigitOrTwoExchangedOnesNeverPass() {
        forAll(random -> {
            char[] digits = number(random).toCharArray();
            int at = 14 + random.nextInt(3);
            if (random.nextBoolean() || digits[at - 1] == digits[at]) {
                digits[at] = (char) ('0' + (digits[at] - '0' + 1 + random.nextInt(9)) % 10);
            } else {
                char swapped = digits[at];
                digits[at] = digits[at - 1];
                digits[at - 1] = swapped;
            }
            assertNotNull(IdNumber.fault(new String(digits), TODAY));
        });
    }

    @Test
    void aNameIsTheSameWithBlanksAndAnyDotAndNormalisingTwiceChangesNothing() {
        forAll(random -> {
            String name = "阿依古丽".substring(0, 1 + random.nextInt(4)) + "·" + "买买提江".substring(random.nextInt(3));
            String written = messy(name.replace('·', DOTS.charAt(random.nextInt(DOTS.length()))), random);
            assertEquals(name, PersonName.normalize(RosterText.plain(written)).replace(" ", ""));
            assertEquals(PersonName.normalize(written), PersonName.normalize(PersonName.normalize(written)));
        });
    }

    @Test
    void twoTelephonesInACellAreTwoHoweverTheyAreParted() {
        List<String> parts = List.of("/", "、", ",", "，", ";", " ", "或");
        forAll(random -> {
            String one = "1" + (3 + random.nextInt(7)) + String.format("%09d", random.nextInt(1_000_000_000));
            String other = "1" + (3 + random.nextInt(7)) + String.format("%09d", random.nextInt(1_000_000_000));
            List<RosterText.Phone> read = RosterText.phones(RosterText.plain(one + parts.get(random.nextInt(parts.size())) + other));
            assertEquals(List.of(one, other), read.stream().map(RosterText.Phone::phone).toList());
            assertEquals(one, PhoneNumber.normalize("+86 " + one.substring(0, 3) + "-" + one.substring(3)));
            assertTrue(PhoneNumber.isPlausible(one));
        });
    }

    @Test
    void everyDayIsReadTheSameInEveryWayOfWritingIt() {
        forAll(random -> {
            LocalDate day = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6800));
            for (String form : List.of("%d-%02d-%02d", "%d.%d.%d", "%d/%d/%d", "%d年%d月%d日", "%d年%d月%d号", "%d%02d%02d", "%d. %d. %d")) {
                assertEquals(day, RosterText.date(String.format(form, day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
            }
            assertEquals(day, RosterText.date(Long.toString(java.time.temporal.ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day))));
        });
    }

    @ParameterizedTest
    @CsvSource({"三年级,P3", "3年级,P3", "三,P3", "三(2)班,P3", "三年级一班,P3", "初一,J1", "初三(1)班,J3", "大班,K3", "高二,S2", "学前班,K3"})
    void aGradeIsReadAsPeopleWriteIt(String written, Grade grade) {
        assertEquals(grade, RosterText.grade(written));
    }

    @ParameterizedTest
    @CsvSource({"爷爷,61", "奶奶,62", "外公,63", "姥姥,64", "舅妈,86", "大伯,81", "邻居,99", "父亲,51"})
    void aRelationIsReadAsPeopleSayIt(String said, String code) {
        assertEquals(code, RosterText.relation(said));
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeText() {
        assertEquals(List.of("'=1+1", "'@x", "'+cmd", "-5", "+8613900001111", "张三"),
                List.of("=1+1", "@x", "+cmd", "-5", "+8613900001111", "张三").stream().map(org.xiaolian.shared.document.SheetText::harmless).toList());
    }
}

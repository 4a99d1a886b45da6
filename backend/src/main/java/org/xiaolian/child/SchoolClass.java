package org.xiaolian.child;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.shared.FeatureApi;

/**
 * A class as the children who entered school together: what it is called changes each 1 September, who is in it does not
 * (rules.md A-14). A class teacher is the teacher of her class, not of whatever is called by its name a year later.
 */
@FeatureApi
public final class SchoolClass {
    private static final String NUMERALS = "零一二三四五六七八九";
    /** 三年级, 3年级, 初一, 高三; without the word only where another sign shows that the first one is the grade: 三(1), 三1, 3.1. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?<full>[一二三四五六七八九1-9])年级?|(?<junior>初)(?<j>[一二三四1-4])|(?<senior>高)(?<s>[一二三1-3])|(?<short>[一二三四五六七八九])(?=[(.\\d])|(?<digit>[1-9])(?=[(.]))?(?<rest>.*)");
    private static final String STAGES = "P小学J初中S高中V中职K幼儿N托班F小学G初中";
    private static final Pattern LEAVERS = Pattern.compile("(?<stage>小学|初中|高中|中职|幼儿|托班)(?<year>\\d{4})级(?<rest>.*)");
    private static final int LAST_PRIMARY = 6;
    private static final int TEN = 10;

    private SchoolClass() {
    }

    /** As the other, in a school where primary school has six years. */
    public static String key(String className, Grade grade, Integer schoolYear) {
        return key(className, grade, schoolYear, SchoolSystem.SIX_THREE);
    }

    /** The keys of who is called so in a school of either system; of more than one school nobody knows which it follows. */
    public static List<String> keys(String className, Grade grade, Integer schoolYear) {
        return Arrays.stream(SchoolSystem.values()).map(system -> key(className, grade == null ? null : grade.in(system), schoolYear, system)).filter(key -> key != null)
                .distinct().toList();
    }

    /**
     * @param grade the grade of who is in the class, when it is known; else the name says it
     * @param schoolYear the year in which both are right
     * @param system of the school, for names: the sixth grade of one is in primary school, that of the other in junior school
     * @return equal for the same class in every school year, or null where name and grade do not say whose class it is
     */
    public static String key(String className, Grade grade, Integer schoolYear, SchoolSystem system) {
        if (className == null || schoolYear == null) {
            return null;
        }
        String plain = plain(className);
        Matcher leavers = LEAVERS.matcher(plain);
        if (grade == null && leavers.matches()) {
            return series(STAGES.charAt(STAGES.indexOf(leavers.group("stage")) - 1), system) + leavers.group("year") + "/" + number(leavers.group("rest"));
        }
        Grade named = Arrays.stream(Grade.values()).filter(g -> plain.startsWith(g.label())).findFirst().orElse(null);
        Matcher name = match(plain);
        Grade of = grade != null ? grade : named != null ? named.in(system) : gradeIn(name, system);
        return of == null ? null : String.valueOf(of.series()) + (schoolYear - of.position() + 1) + "/"
                + number(named == null ? name.group("rest") : plain.substring(named.label().length()));
    }

    /**
     * What everybody calls the class in the school year of that day, however each file writes it; {@link #key} of it is the key
     * again. Who has left the stage is called by the year of entry.
     */
    public static String name(String key, LocalDate day) {
        char stage = key.charAt(0);
        int slash = key.indexOf('/');
        int entered = Integer.parseInt(key.substring(1, slash));
        String number = key.substring(slash + 1);
        String rest = number.isEmpty() ? "" : (number.matches("\\d{1,2}") ? numeral(Integer.parseInt(number)) : number) + "班";
        Grade grade = Arrays.stream(Grade.values()).filter(g -> g.series() == stage && g.position() == SchoolYear.of(day) - entered + 1).findFirst().orElse(null);
        if (grade == null) {
            int at = STAGES.indexOf(stage) + 1;
            return STAGES.substring(at, at + 2) + entered + "级" + rest;
        }
        return grade.label() + rest;
    }

    /** The class as it is called in another grade; as it is where its name does not begin with the old one. */
    static String called(String className, Grade then, Grade now) {
        return className == null || then == null || now == null || then == now || !className.startsWith(then.label()) ? className
                : now.label() + className.substring(then.label().length());
    }

    /** As {@link #name(String, LocalDate)}; by its written name where there is no key. */
    public static String name(String key, String written, LocalDate day) {
        return key == null ? written : name(key, day);
    }

    private static String plain(String className) {
        return Normalizer.normalize(className, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static Matcher match(String plain) {
        Matcher name = NAME.matcher(plain);
        name.matches();
        return name;
    }

    /** One to ninety-nine as classes are numbered: 一, 十, 十二, 二十一. */
    private static String numeral(int number) {
        String ones = number % TEN == 0 && number > 0 ? "" : NUMERALS.substring(number % TEN, number % TEN + 1);
        return number < TEN ? ones : (number < 2 * TEN ? "" : NUMERALS.substring(number / TEN, number / TEN + 1)) + "十" + ones;
    }

    private static String series(char stage, SchoolSystem system) {
        return system == SchoolSystem.SIX_THREE ? String.valueOf(stage) : stage == 'P' ? "F" : stage == 'J' ? "G" : String.valueOf(stage);
    }

    /** 初一 is the first of junior school: the seventh grade, or the sixth where junior school has four. */
    private static Grade gradeIn(Matcher name, SchoolSystem system) {
        if (name.group("junior") != null) {
            return Grade.of(SchoolingStage.JUNIOR, digit(name.group("j")), system);
        }
        if (name.group("senior") != null) {
            return Grade.of(SchoolingStage.SENIOR, digit(name.group("s")));
        }
        String text = name.group("full") != null ? name.group("full") : name.group("short") != null ? name.group("short") : name.group("digit");
        if (text == null) {
            return null;
        }
        int count = digit(text);
        return (count <= LAST_PRIMARY ? Grade.of(SchoolingStage.PRIMARY, count) : Grade.of(SchoolingStage.JUNIOR, count - LAST_PRIMARY)).in(system);
    }

    private static int digit(String text) {
        int at = NUMERALS.indexOf(text);
        return at >= 0 ? at : Integer.parseInt(text);
    }

    /** 一班, (1)班, 第1班 and 1 are one; words stay. */
    private static String number(String rest) {
        String bare = rest.replaceAll("[()班第.·-]", "");
        if (bare.matches("\\d+")) {
            return bare.replaceFirst("^0+(?=.)", "");
        }
        if (!bare.matches("[一二三四五六七八九]?十?[一二三四五六七八九]?") || bare.isEmpty()) {
            return bare;
        }
        int ten = bare.indexOf('十');
        if (ten < 0) {
            return bare.length() == 1 ? String.valueOf(digit(bare)) : bare;
        }
        int tens = ten == 0 ? 1 : digit(bare.substring(0, 1));
        return String.valueOf(tens * TEN + (ten == bare.length() - 1 ? 0 : digit(bare.substring(ten + 1))));
    }
}

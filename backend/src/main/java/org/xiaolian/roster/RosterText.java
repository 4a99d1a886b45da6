package org.xiaolian.roster;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaolian.child.CareType;
import org.xiaolian.child.Grade;
import org.xiaolian.codelist.CodeWords;
import org.xiaolian.shared.text.PhoneNumber;

/** How offices write things in sheets (rules.md U-6), read the way they mean it. */
final class RosterText {
    private static final Set<String> NOTHING = Set.of("无", "不详", "-", "--", "—", "——", "–", "/", "\\", "暂无", "未知", "没有", "空", "不清楚", "N/A", "n/a", "NA", "null", "×", "〇");
    private static final Set<String> SAME = Set.of("同上", "\"", "〃", "″", "''", "”", "“", "同前");
    private static final Set<String> YES = Set.of("√", "✓", "✔", "☑", "是", "有", "Y", "y", "yes", "已签", "已签订", "住校", "寄宿", "住读", "对", "1", "true", "TRUE", "已登记");
    private static final Set<String> NO = Set.of("×", "✗", "✘", "☐", "否", "无", "没有", "N", "n", "no", "未签", "未签订", "走读", "不住校", "不寄宿", "0", "false", "FALSE", "未登记");
    private static final Pattern TOTAL = Pattern.compile("^(合计|总计|小计|共计|总人数|合 计|总 计).*|^共\\d+(人|名).*");
    private static final Pattern SIGNATURE = Pattern.compile("^(填表人|制表人|制表|单位负责人|负责人|审核人|填报单位|填报人|填表日期|盖章|注|备注|说明)[:：(（].*");
    private static final Pattern NOTE = Pattern.compile("[(\\[【]([^)\\]】]*)[)\\]】]");
    private static final Pattern DATE = Pattern.compile("^(\\d{4})[./\\-年 ](\\d{1,2})[./\\-月 ](\\d{1,2})日?号?(?:[ T]0?0:00(?::00)?)?$");
    private static final Pattern COMPACT_DATE = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})$");
    private static final Pattern GRADE_CLASS = Pattern.compile("^(.*?年级|托班|小班|中班|大班|初[一二三]|高[一二三]|[一二三四五六七八九]|[1-9])\\(?([0-9一二三四五六七八九十]{1,3})\\)?班$");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int SERIAL_FROM = 20_000;
    private static final int SERIAL_TO = 80_000;
    private static final String DIGITS = "一二三四五六七八九";

    private RosterText() {
    }

    /** Full-width letters, digits and signs as ordinary ones, every kind of blank as one space, trimmed; null becomes empty. */
    static String plain(String text) {
        return clean(text, true);
    }

    /** Sentences, which keep the signs of Chinese print; blanks as in {@link #plain}. */
    static String prose(String text) {
        return clean(text, false);
    }

    private static String clean(String text, boolean narrow) {
        if (text == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (narrow && c >= '！' && c <= '～') {
                out.append((char) (c - 0xFEE0));
            } else if (c == '\u3000' || c == '\u00a0' || Character.isWhitespace(c) || c == '\u200b' || c == '\ufeff') {
                out.append(' ');
            } else if (!Character.isISOControl(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().strip().replaceAll(" {2,}", " ");
    }

    /** The word of a header without blanks, marks of obligation and remarks in brackets. */
    static String header(String text) {
        String plain = plain(text).replaceAll("[\\s*:：、,/]", "");
        return plain.equals("村(社区)") || plain.equals("监护人(照护人)姓名") ? plain.replaceAll("[()]", "") : plain.replaceAll("\\([^)]*\\)", "");
    }

    static boolean isSame(String plain) {
        return SAME.contains(plain);
    }

    /** Whether the cell says that there is nothing to say. */
    static boolean isNothing(String plain) {
        return plain.isEmpty() || NOTHING.contains(plain);
    }

    /** Sums and signatures below a table. */
    static boolean isNoRow(List<String> texts) {
        List<String> filled = texts.stream().map(t -> plain(t).replaceAll("^(合|总|小|共) 计", "$1计")).filter(t -> !t.isEmpty()).toList();
        return filled.stream().limit(2).anyMatch(t -> TOTAL.matcher(t).matches()) || filled.size() <= 4 && !filled.isEmpty()
                && SIGNATURE.matcher(filled.get(0)).matches();
    }

    /** What stands before a remark in brackets. */
    static String withoutNote(String plain) {
        return NOTE.matcher(plain).replaceAll("").strip();
    }

    /** The remark in brackets, or null. */
    static String note(String plain) {
        Matcher matcher = NOTE.matcher(plain);
        return matcher.find() && !matcher.group(1).isBlank() ? matcher.group(1).strip() : null;
    }

    /** Null when it is no date. Also Excel's day numbers. */
    static LocalDate date(String plain) {
        String text = plain.replaceAll("(?<=\\d) *([./\\-年月]) *(?=\\d)", "$1");
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            matcher = COMPACT_DATE.matcher(text);
        }
        if (matcher.matches()) {
            try {
                return LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
            } catch (DateTimeException e) {
                return null;
            }
        }
        if (text.matches("\\d{5}(\\.0+)?")) {
            int serial = new BigDecimal(text).intValue();
            return serial >= SERIAL_FROM && serial <= SERIAL_TO ? SERIAL_ZERO.plusDays(serial) : null;
        }
        return null;
    }

    /** A number and whose it is. */
    record Phone(String phone, String owner) {
    }

    /** The telephones of a cell, two or more written one after the other; those that are none stay as they are. */
    static List<Phone> phones(String plain) {
        List<Phone> phones = new ArrayList<>();
        String owner = note(plain);
        for (String part : withoutNote(plain).replaceAll("(\\d{11}) (?=1\\d{10})", "$1;").split("[/、,;，；]| 或 |或")) {
            String text = part.replaceAll("[\\u4e00-\\u9fa5:：]+", "").strip();
            String words = part.replaceAll("[^\\u4e00-\\u9fa5]+", "");
            if (!text.isEmpty()) {
                String number = PhoneNumber.normalize(text);
                phones.add(new Phone(number == null || number.isEmpty() ? text : number, words.isEmpty() ? owner : words));
            }
        }
        return phones;
    }

    /** Null when it says neither. */
    static Boolean yesOrNo(String plain) {
        return YES.contains(plain) ? Boolean.TRUE : NO.contains(plain) ? Boolean.FALSE : null;
    }

    /** 三年级, 3年级, 初一, 三(2)班 … or null. */
    static Grade grade(String plain) {
        String text = plain.replace(" ", "");
        Matcher both = GRADE_CLASS.matcher(text);
        if (both.matches()) {
            text = both.group(1);
        }
        if (text.matches("[1-9](年级)?")) {
            text = DIGITS.charAt(text.charAt(0) - '1') + "年级";
        } else if (text.matches("[" + DIGITS + "]")) {
            text = text + "年级";
        } else if (text.startsWith("初")) {
            text = switch (text.length() > 1 ? text.charAt(1) : ' ') {
                case '一', '1' -> "七年级";
                case '二', '2' -> "八年级";
                case '三', '3' -> "九年级";
                default -> text;
            };
        } else if (text.startsWith("学前") || text.equals("幼儿园大班")) {
            text = "大班";
        } else if (text.startsWith("高") && text.length() > 1) {
            text = text.replace("年级", "").replace('1', '一').replace('2', '二').replace('3', '三');
        }
        String word = text;
        return java.util.Arrays.stream(Grade.values()).filter(g -> g.label().equals(word)).findFirst().orElse(null);
    }

    /** The class inside 三(2)班, as it is written there; null when the cell names only a grade. */
    static String classOf(String plain) {
        String text = plain.replace(" ", "");
        return GRADE_CLASS.matcher(text).matches() ? text : null;
    }

    /** GB/T 4761 code of a relation as people say it, or null. */
    static String relation(String plain) {
        String word = switch (plain.replace(" ", "")) {
            case "爷爷", "祖父", "公公" -> "祖父";
            case "奶奶", "祖母", "婆婆" -> "祖母";
            case "外公", "姥爷", "外爷", "外祖父" -> "外祖父";
            case "外婆", "姥姥", "家婆", "外祖母" -> "外祖母";
            case "爸爸", "父", "父子", "父女" -> "父亲";
            case "妈妈", "母", "母子", "母女" -> "母亲";
            case "继父", "养父" -> "继父或养父";
            case "继母", "养母" -> "继母或养母";
            case "伯伯", "大伯", "伯" -> "伯父";
            case "伯娘", "大妈", "大娘" -> "伯母";
            case "叔叔", "叔" -> "叔父";
            case "婶婶", "婶", "婶子" -> "婶母";
            case "舅舅", "舅" -> "舅父";
            case "舅妈", "舅娘" -> "舅母";
            case "姨妈", "阿姨", "小姨", "大姨", "姨" -> "姨母";
            case "姑姑", "姑妈", "姑" -> "姑母";
            case "姑丈" -> "姑父";
            case "姨丈" -> "姨父";
            case "哥哥", "哥" -> "兄";
            case "姐姐" -> "姐";
            case "太公", "曾祖" -> "曾祖父";
            case "太婆" -> "曾祖母";
            case "亲戚", "亲属" -> "其他亲属";
            case "邻居", "朋友", "老师", "教师" -> "非亲属";
            default -> plain.replace(" ", "");
        };
        return CodeWords.code("Relation", word).orElse(null);
    }

    /** Who cares, by the relation alone. */
    static CareType careTypeOf(String relation) {
        return relation == null ? null : switch (relation) {
            case "51", "57" -> CareType.FATHER;
            case "52", "58" -> CareType.MOTHER;
            case "61", "62", "66", "67" -> CareType.PATERNAL_GRANDPARENTS;
            case "63", "64" -> CareType.MATERNAL_GRANDPARENTS;
            case "99" -> CareType.FRIEND_OR_NEIGHBOUR;
            default -> CareType.RELATIVE;
        };
    }

    /** Who cares, as sheets name it; null when the words mean nothing. */
    static CareType careType(String plain) {
        if (plain.matches(".*(外祖|外公|外婆|姥).*")) {
            return CareType.MATERNAL_GRANDPARENTS;
        }
        if (plain.matches(".*(隔代|祖|爷爷|奶奶).*")) {
            return CareType.PATERNAL_GRANDPARENTS;
        }
        if (plain.matches(".*(无人|独居|自我|自己).*")) {
            return CareType.NOBODY;
        }
        if (plain.matches(".*(教师|老师|寄养|托管).*")) {
            return CareType.TEACHER;
        }
        if (plain.matches(".*(朋友|邻居).*")) {
            return CareType.FRIEND_OR_NEIGHBOUR;
        }
        if (plain.matches(".*(机构|福利院).*")) {
            return CareType.INSTITUTION;
        }
        if (plain.matches(".*(亲戚|亲属|叔|伯|姑|舅|姨|哥|姐).*")) {
            return CareType.RELATIVE;
        }
        if (plain.startsWith("父")) {
            return CareType.FATHER;
        }
        return plain.startsWith("母") ? CareType.MOTHER : null;
    }
}

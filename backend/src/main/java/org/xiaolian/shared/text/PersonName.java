package org.xiaolian.shared.text;

import java.util.Set;

/** Names of people: 50 characters, the full repertoire, one separator (rules.md 3.3). */
public final class PersonName {
    public static final int MAX_LENGTH = 50;
    private static final String DOTS = "•・‧．●・·･∙⋅.";

    /** Surnames of two characters, as far as they are in use. */
    public static final Set<String> COMPOUND_SURNAMES = Set.of("欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛",
            "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空",
            "闾丘", "子车", "亓官", "司寇", "巫马", "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里",
            "呼延", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘", "东门", "西门", "第五");

    private PersonName() {
    }

    /** The name without the surname: 小雨 of 张小雨; what stands before the dot of a name that has one. */
    public static String given(String name) {
        int dot = name.indexOf('·');
        if (dot > 0) {
            return name.substring(0, dot);
        }
        int length = name.codePointCount(0, name.length());
        int surname = length > 2 && COMPOUND_SURNAMES.contains(name.substring(0, name.offsetByCodePoints(0, 2))) ? 2 : length > 1 ? 1 : 0;
        return name.substring(name.offsetByCodePoints(0, surname));
    }

    /**
     * Trims, removes spaces between Han characters (张 三), and turns every dot between letters into {@code ·} U+00B7.
     */
    public static String normalize(String name) {
        if (name == null) {
            return null;
        }
        String text = name.strip().replaceAll("[\\u3000\\s]+", " ");
        text = text.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(DOTS.indexOf(c) >= 0 ? '·' : c));
        return out.toString();
    }
}

package org.xiaolian.shared.text;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What Chinese names sort and are found by. The sort key is ICU's pinyin collation key: the same order on every server,
 * indexable. Readings are those of surnames (曾 zeng, 单 shan) and, beside them, the common ones.
 */
public final class PinyinKeys {
    /** Length of the {@code name_sort} columns. */
    public static final int SORT_KEY_BYTES = 255;
    /** Bounds count levels from one, unlike strengths. */
    private static final int PRIMARY_LEVEL = 1;
    private static final Collator COLLATOR = Collator.getInstance(new ULocale("zh@collation=pinyin")).freeze();
    private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
    private static final Transliterator WORDS = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    /** Surnames of which neither reading above is the usual one (rules.md U-14). */
    private static final Map<String, String> SURNAMES = Map.of("覃", "qin", "缪", "miao", "朴", "piao", "隗", "kui", "贠", "yun", "郇", "xun", "么", "yao",
            "洗", "xian");

    private PinyinKeys() {
    }

    /** Binary order of these bytes is the pinyin order of the names. */
    public static byte[] sortKey(String name) {
        byte[] key = COLLATOR.getCollationKey(name).toByteArray();
        return key.length <= SORT_KEY_BYTES ? key : Arrays.copyOf(key, SORT_KEY_BYTES);
    }

    /** The lowest sort key of names that begin with {@code prefix}. */
    public static byte[] prefixFrom(String prefix) {
        return COLLATOR.getCollationKey(prefix).getBound(CollationKey.BoundMode.LOWER, PRIMARY_LEVEL).toByteArray();
    }

    /** Above the sort keys of names that begin with {@code prefix}. */
    public static byte[] prefixTo(String prefix) {
        return COLLATOR.getCollationKey(prefix).getBound(CollationKey.BoundMode.UPPER_LONG, PRIMARY_LEVEL).toByteArray();
    }

    /** {@code zhangxianfang}. */
    public static String pinyin(String name) {
        return letters(NAMES.transliterate(name));
    }

    /** Everything one may type in letters to find the name: full pinyin and initials, in all readings. */
    public static Set<String> searchKeys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        for (Transliterator reading : new Transliterator[] {NAMES, WORDS}) {
            add(keys, reading.transliterate(name.replace('·', ' ')));
        }
        String surname = name.isEmpty() ? null : SURNAMES.get(name.substring(0, 1));
        if (surname != null) {
            add(keys, surname + ' ' + NAMES.transliterate(name.substring(1).replace('·', ' ')));
        }
        keys.remove("");
        return keys;
    }

    private static void add(Set<String> keys, String spaced) {
        keys.add(letters(spaced));
        StringBuilder initials = new StringBuilder();
        for (String syllable : spaced.strip().split("\\s+")) {
            if (!syllable.isEmpty()) {
                initials.appendCodePoint(syllable.codePointAt(0));
            }
        }
        keys.add(letters(initials.toString()));
    }

    /** A typed search text as it is stored in the keys. */
    public static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}

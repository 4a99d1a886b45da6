package org.xiaolian.shared.text;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
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

    /** Everything one may type in letters to find the name: full pinyin and initials, in both readings. */
    public static Set<String> searchKeys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        for (Transliterator reading : new Transliterator[] {NAMES, WORDS}) {
            String spaced = reading.transliterate(name.replace('·', ' '));
            keys.add(letters(spaced));
            StringBuilder initials = new StringBuilder();
            for (String syllable : spaced.strip().split("\\s+")) {
                if (!syllable.isEmpty()) {
                    initials.appendCodePoint(syllable.codePointAt(0));
                }
            }
            keys.add(letters(initials.toString()));
        }
        keys.remove("");
        return keys;
    }

    /** A typed search text as it is stored in the keys. */
    public static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}

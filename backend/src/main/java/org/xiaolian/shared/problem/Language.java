package org.xiaolian.shared.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** The two languages of the product; zh-CN unless the caller prefers English. */
public enum Language {
    ZH_CN,
    EN;

    private static final List<Locale> OFFERED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** Reads an Accept-Language header; anything unreadable is Chinese. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return ZH_CN;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getRange().startsWith("zh")) {
                    return ZH_CN;
                }
                if (range.getRange().startsWith("en")) {
                    return EN;
                }
            }
        } catch (IllegalArgumentException e) {
            return ZH_CN;
        }
        return ZH_CN;
    }

    /** A problem's sentence in this language. */
    public String sentence(ProblemCode code, Object... arguments) {
        String text = this == EN ? code.en() : code.zh();
        return arguments == null || arguments.length == 0 ? text
                : new MessageFormat(text.replace("'", "''"), OFFERED.get(ordinal())).format(arguments);
    }
}

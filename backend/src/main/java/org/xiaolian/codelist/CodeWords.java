package org.xiaolian.codelist;

import java.util.Optional;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.problem.Language;

/** The words of the code lists, for rooms that read and write papers. */
@FeatureApi
public final class CodeWords {
    private CodeWords() {
    }

    /** The code whose Chinese word this is. */
    public static Optional<String> code(String list, String word) {
        return CodeLists.items(list).stream().filter(i -> i.labelZh().equals(word)).map(CodeListsResponse.CodeListItem::code).findFirst();
    }

    /** The word of a code; the code itself when the list does not know it. */
    public static String label(String list, String code, Language language) {
        return CodeLists.items(list).stream().filter(i -> i.code().equals(code))
                .map(i -> language == Language.EN ? i.labelEn() : i.labelZh()).findFirst().orElse(code);
    }
}

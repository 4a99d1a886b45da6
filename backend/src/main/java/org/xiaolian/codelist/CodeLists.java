package org.xiaolian.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xiaolian.codelist.CodeListsResponse.CodeList;
import org.xiaolian.codelist.CodeListsResponse.CodeListItem;

/**
 * Every list of values in the API with its words (rules.md 1.2-1.8, 2.1, 2.4, 3.3), read from one file for each group of rooms
 * beside this class. The first line of a block names the type, the indented lines its values. A test holds these files against
 * the types of the contract, both ways.
 */
final class CodeLists {
    private static final List<String> FILES = List.of("office", "sheet", "privacy", "child", "census", "family", "help", "activity", "gift", "report", "standard");
    private static final List<CodeList> LISTS = FILES.stream().flatMap(f -> read(text(f)).stream()).toList();

    private CodeLists() {
    }

    static List<CodeList> all() {
        return LISTS;
    }

    /** The words of one list. */
    static List<CodeListItem> items(String list) {
        return LISTS.stream().filter(l -> l.code().equals(list)).findFirst().orElseThrow().items();
    }

    private static String text(String file) {
        try (InputStream in = CodeLists.class.getResourceAsStream(file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CodeList> read(String text) {
        List<CodeList> lists = new ArrayList<>();
        for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] words = line.strip().split(" \\| ");
            if (line.startsWith(" ")) {
                lists.get(lists.size() - 1).items().add(new CodeListItem(words[0], words[1], words[2]));
            } else {
                lists.add(new CodeList(words[0], words[1], words[2], new ArrayList<>()));
            }
        }
        return lists.stream().map(l -> new CodeList(l.code(), l.labelZh(), l.labelEn(), List.copyOf(l.items()))).toList();
    }
}

package org.xiaolian.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaolian.shared.export.ExportCode;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectSection;

/**
 * A whole file for machines; {@code child-file.schema.json} describes it. Sections are named by their codes, labels say what
 * facts are called, days are ISO dates, codes those of the code lists, money fen.
 */
record ChildFileData(String format, int formatVersion, String archiveNumber, String office, LocalDate madeOn, List<ChildFileSection> sections,
        List<ChildFile.Enclosed> enclosures) {

    /** A kind of record with its records. */
    record ChildFileSection(String chapter, String code, String title, Map<String, String> labels, List<Map<String, Object>> entries) {
    }

    static ChildFileData of(ChildFile file) {
        List<ChildFileSection> sections = new ArrayList<>();
        for (SubjectChapter chapter : SubjectChapter.values()) {
            file.sections().stream().filter(s -> s.chapter() == chapter).forEach(s -> sections.add(section(s)));
        }
        return new ChildFileData("xiaolian.child-file", 1, file.archiveNumber(), file.office(), file.madeOn(), sections, file.enclosures());
    }

    private static ChildFileSection section(SubjectSection section) {
        Map<String, String> labels = new LinkedHashMap<>();
        List<Map<String, Object>> entries = new ArrayList<>();
        for (SubjectEntry entry : section.entries()) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (SubjectEntry.Fact fact : entry.facts()) {
                labels.putIfAbsent(fact.code(), fact.label());
                values.put(fact.code(), value(fact.value()));
            }
            entries.add(values);
        }
        return new ChildFileSection(section.chapter().code(), section.code(), section.title(), labels, entries);
    }

    private static Object value(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(ChildFileData::value).toList();
        }
        if (value instanceof ExportCode code) {
            return code.code();
        }
        if (value instanceof SubjectEntry.Money money) {
            return money.fen();
        }
        return value instanceof Enum<?> code ? code.name() : value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}

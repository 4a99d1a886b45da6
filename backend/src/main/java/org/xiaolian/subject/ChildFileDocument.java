package org.xiaolian.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaolian.codelist.CodeWords;
import org.xiaolian.shared.document.WordDocument;
import org.xiaolian.shared.export.ExportCode;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.time.OfficeTime;

/** A whole file on A4, chapter by chapter as the pages of the file are; short records of a kind as one table, long ones each as a form. */
final class ChildFileDocument {
    private static final int WIDTH = 8844;
    private static final int[] FORM = {1500, 2922, 1500, 2922};
    private static final int SHORT = 14;
    private static final int COLUMNS = 6;
    private static final String NUMBERS = "一二三四五六七八九十";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(OfficeTime.ZONE);

    private final ChildFile file;
    private final WordDocument word;
    private int chapters;

    ChildFileDocument(ChildFile file) {
        this.file = file;
        this.word = new WordDocument("儿童档案（复制件）", file.office());
        word.printedBy(file.office() + "　" + file.madeBy() + "　" + date(file.madeOn()) + "制作，仅供申请人使用");
    }

    byte[] write() {
        word.formTitle("儿童档案（复制件）").note("档案编号：" + file.archiveNumber());
        word.form(FORM, List.of(List.of("申请人", file.requesterName(), "身份", word(file.requester())), List.of("申请日期", date(file.receivedOn()), "制作日期", date(file.madeOn())),
                List.of("用途", file.reason()), List.of("制作单位", file.office())));
        word.body("本复制件依申请人请求，按照个人信息保护法制作，包含本单位保存的孩子的全部个人信息。其他人的证件号码、电话只显示一部分，其他孩子的姓名、反映情况的人不在其内；强制报告和案件材料另行依法办理。内容有误的，可以申请更正、补充。");
        for (SubjectChapter chapter : SubjectChapter.values()) {
            List<SubjectSection> sections = file.sections().stream().filter(s -> s.chapter() == chapter).toList();
            if (!sections.isEmpty()) {
                heading(chapter.title());
                sections.forEach(this::section);
            }
        }
        if (!file.enclosures().isEmpty()) {
            heading("附件目录");
            List<List<WordDocument.Content>> rows = new ArrayList<>();
            file.enclosures().forEach(e -> rows.add(List.of(WordDocument.Cell.TEXT.of(e.kindLabel()), WordDocument.Cell.TEXT.of(e.title()), WordDocument.Cell.TEXT.of(e.file()))));
            word.table(new int[] {2000, 2844, 4000}, List.of("类别", "名称", "文件"), rows);
        }
        word.body("").signature(file.office()).signature(date(file.madeOn())).signature("（盖章）");
        return word.write();
    }

    private void heading(String title) {
        word.heading(NUMBERS.charAt(chapters++) + "、" + title);
    }

    private void section(SubjectSection section) {
        Map<String, String> columns = new LinkedHashMap<>();
        section.entries().forEach(e -> e.facts().forEach(f -> columns.putIfAbsent(f.code(), f.label())));
        boolean brief = section.entries().stream().flatMap(e -> e.facts().stream()).allMatch(f -> word(f.value()).length() <= SHORT);
        word.subheading(section.title());
        if (section.entries().size() > 1 && columns.size() <= COLUMNS && brief) {
            table(section, columns);
        } else {
            int number = 1;
            for (SubjectEntry entry : section.entries()) {
                if (section.entries().size() > 1) {
                    word.note("第" + number++ + "条，共" + section.entries().size() + "条");
                }
                form(entry);
            }
        }
    }

    private void table(SubjectSection section, Map<String, String> columns) {
        int[] widths = new int[columns.size()];
        java.util.Arrays.fill(widths, WIDTH / columns.size());
        List<List<WordDocument.Content>> rows = new ArrayList<>();
        for (SubjectEntry entry : section.entries()) {
            Map<String, String> cells = entry.facts().stream().collect(Collectors.toMap(SubjectEntry.Fact::code, f -> word(f.value())));
            rows.add(columns.keySet().stream().map(c -> WordDocument.Cell.TEXT.of(cells.getOrDefault(c, ""))).toList());
        }
        word.table(widths, List.copyOf(columns.values()), rows);
    }

    /** Two facts a row; what is long has a row of its own. */
    private void form(SubjectEntry entry) {
        List<List<String>> rows = new ArrayList<>();
        List<String> half = new ArrayList<>();
        for (SubjectEntry.Fact fact : entry.facts()) {
            String text = word(fact.value());
            if (text.length() > SHORT) {
                flush(rows, half);
                rows.add(List.of(fact.label(), text));
            } else {
                half.addAll(List.of(fact.label(), text));
                if (half.size() == FORM.length) {
                    flush(rows, half);
                }
            }
        }
        flush(rows, half);
        word.form(FORM, rows);
    }

    private static void flush(List<List<String>> rows, List<String> half) {
        if (!half.isEmpty()) {
            rows.add(List.copyOf(half));
            half.clear();
        }
    }

    private static String word(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(ChildFileDocument::word).collect(Collectors.joining("、"));
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof ExportCode code) {
            return CodeWords.label(code.list(), code.code(), Language.ZH_CN);
        }
        if (value instanceof Enum<?> code) {
            return CodeWords.label(code.getDeclaringClass().getSimpleName(), code.name(), Language.ZH_CN);
        }
        if (value instanceof SubjectEntry.Money money) {
            return (money.fen() % 100 == 0 ? Long.toString(money.fen() / 100) : String.format("%.2f", money.fen() / 100.0)) + "元";
        }
        return value instanceof LocalDate day ? date(day) : value instanceof Instant moment ? MINUTE.format(moment) : value.toString();
    }

    private static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}

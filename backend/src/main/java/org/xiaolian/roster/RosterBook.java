package org.xiaolian.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaolian.shared.document.SheetText;
import org.xiaolian.shared.problem.Language;

/** Sheets we hand out: text columns for numbers Excel would spoil, frozen header, A4 landscape, header on each printed page. */
final class RosterBook implements AutoCloseable {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int CHOICES_UNTIL = 2000;
    private static final int WIDTH = 14;
    private static final int WIDE = 22;
    private static final List<RosterColumn> TEXT = List.of(RosterColumn.ID_NUMBER, RosterColumn.CARER_PHONE, RosterColumn.FATHER_PHONE, RosterColumn.HELPER_PHONE,
            RosterColumn.MOTHER_PHONE, RosterColumn.HELPER_PHONE, RosterColumn.TEACHER_PHONE, RosterColumn.OWN_PHONE, RosterColumn.BIRTH_DATE,
            RosterColumn.CARER_ID_NUMBER, RosterColumn.ARCHIVE_NUMBER, RosterColumn.PAIRED_ON, RosterColumn.VISITED_ON);

    private static final Map<RosterColumn, List<String>> CHOICES = Map.ofEntries(
            Map.entry(RosterColumn.GENDER, List.of("男", "女")), Map.entry(RosterColumn.BOARDING, List.of("是", "否")), Map.entry(RosterColumn.ENTRUSTED, List.of("是", "否")),
            Map.entry(RosterColumn.IS_CARER, List.of("是", "否")), Map.entry(RosterColumn.SAW_CHILD, List.of("是", "否")), Map.entry(RosterColumn.HEALTH, List.of("健康", "残疾", "患病")),
            Map.entry(RosterColumn.RISK, List.of("高", "中", "低")),
            Map.entry(RosterColumn.CARER_RELATION, List.of("父亲", "母亲", "祖父", "祖母", "外祖父", "外祖母", "伯父", "叔父", "姑母", "舅父", "姨母", "其他亲属", "非亲属")),
            Map.entry(RosterColumn.CARE_TYPE, List.of("父亲监护", "母亲监护", "隔代监护(祖父母)", "隔代监护(外祖父母)", "亲戚照护", "教师寄养、托管", "朋友邻居照护", "机构照护", "无人监护")),
            Map.entry(RosterColumn.GRADE, List.of("小班", "中班", "大班", "一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "七年级", "八年级", "九年级", "高一", "高二", "高三")),
            Map.entry(RosterColumn.EDUCATION, List.of("未上学", "小学", "初中", "高中、中职", "大专及以上")),
            Map.entry(RosterColumn.PAIRING_KIND, List.of("干部结亲", "教师结对", "代理妈妈、爱心妈妈", "同伴结对", "资助结对", "志愿者结对", "责任教师")),
            Map.entry(RosterColumn.VISIT_METHOD, List.of("入户", "到校", "约见")),
            Map.entry(RosterColumn.VISIT_PURPOSE, List.of("日常", "节日慰问", "复核", "线索核查", "送物资", "通报在校情况", "政策宣传")));

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    RosterBook(OutputStream out, String sheetName) {
        book = new Workbook(out, "Xiaolian", "1.0");
        sheet = book.newWorksheet(sheetName);
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void header(List<String> titles, List<RosterColumn> columns) {
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(row, i, titles.get(i));
            sheet.style(row, i).bold().fillColor("DCEEEA").wrapText(true).set();
            boolean text = i < columns.size() && TEXT.contains(columns.get(i));
            sheet.width(i, text ? WIDE : WIDTH);
            if (text) {
                sheet.range(row + 1, i, CHOICES_UNTIL, i).style().format("@").set();
            }
        }
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row, row);
        row++;
    }

    void row(List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) != null && !texts.get(i).isEmpty()) {
                sheet.value(row, i, SheetText.harmless(texts.get(i)));
                sheet.style(row, i).format("@").set();
            }
        }
        if (++row % 1000 == 0) {
            sheet.flush();
        }
    }

    /** A drop-down below the header of a column. */
    void choices(int column, List<String> words) {
        sheet.range(1, column, CHOICES_UNTIL, column).validateWithListByFormula("\"" + String.join(",", words) + "\"");
    }

    /** The second sheet: how to fill the first in. */
    void instructions(String name, List<String> lines) {
        Worksheet second = book.newWorksheet(name);
        second.width(0, 100);
        for (int i = 0; i < lines.size(); i++) {
            second.value(i, 0, lines.get(i));
            second.style(i, 0).wrapText(true).set();
        }
    }

    /** The empty sheet to fill in (U-7). The words are those the import knows, in Chinese: that is what goes up and down the offices. */
    static void template(OutputStream out, RosterKind kind, Language language, LocalDate today) throws IOException {
        List<RosterColumn> columns = kind.template();
        try (RosterBook book = new RosterBook(out, kind.title())) {
            book.header(columns.stream().map(c -> kind.heading(c)).toList(), columns);
            CHOICES.forEach((column, words) -> {
                if (columns.contains(column)) {
                    book.choices(columns.indexOf(column), words);
                }
            });
            if (kind == RosterKind.CHILDREN) {
                book.instructions("填表说明", language == Language.EN ? List.of("How to fill in the roster", "ID numbers and telephones: the columns are text; do not change that, or Excel cuts the numbers.",
                        "Dates like 2015-06-01. Two telephones in one cell: put 、 between them.", "A village you write must be one of your own; leave it empty when the whole roster is of one village.",
                        "No ID number yet: leave it empty and fill in sex and birth date.") : List.of("填表说明", "身份证号、电话两类列已设为“文本”，请不要改成数字，否则 Excel 会丢掉后面的数字。",
                        "日期写成 2015-06-01（2015.6.1、2015年6月1日 也认得）。一格里有两个电话，中间用顿号隔开。", "村（社区）写您负责范围内的村名；整份花名册是一个村的，可以不填，上传时选村。",
                        "还没有身份证号的孩子：身份证号留空，性别和出生日期一定要填。", "合计行、签字行不会导入，可以留着。", today.getYear() + " 年版"));
            } else {
                book.instructions("填表说明", language == Language.EN ? List.of("How to fill in the sheet", "Each row is about a child who has a file already: write her name and ID number or file number; name, birth date and village will do when"
                        + " no other child has that name.", "ID numbers and telephones: the columns are text; do not change that, or Excel cuts the numbers.", kind.hint(language)) : List.of("填表说明",
                        "每一行说的是已经建档的孩子：请写姓名和身份证号（或档案编号）；没有重名的，写姓名、出生日期、村也可以。", "身份证号、电话两类列已设为“文本”，请不要改成数字，否则 Excel 会丢掉后面的数字。",
                        "日期写成 2015-06-01（2015.6.1、2015年6月1日 也认得）。", kind.hint(language), today.getYear() + " 年版"));
            }
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}

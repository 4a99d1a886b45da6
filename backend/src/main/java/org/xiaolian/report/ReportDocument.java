package org.xiaolian.report;

import java.time.LocalDate;
import java.util.List;
import org.xiaolian.shared.document.WordDocument;
import org.xiaolian.shared.document.WordDocument.Cell;

/** A report as a Word document, with a table of where each figure comes from. */
final class ReportDocument {
    private static final int[] COLUMNS = {600, 2100, 1500, 900, 2944, 800};
    private static final List<String> HEADS = List.of("序号", "指标", "数值", "来源", "统计口径（或说明人）", "记录数");

    private final ReportResponse report;
    private final LocalDate today;
    private final WordDocument word;

    ReportDocument(ReportResponse report, LocalDate today) {
        this.report = report;
        this.today = today;
        this.word = new WordDocument(report.title(), report.organization().name());
    }

    byte[] write() {
        word.title(report.title());
        if (report.number() != null) {
            word.number(report.number());
        }
        report.sections().forEach(this::section);
        annex();
        return word.write();
    }

    private void section(ReportResponse.ReportSection section) {
        if (section.heading() != null) {
            word.heading(section.heading());
        }
        boolean signature = section.code().equals(UnitTemplate.SIGNATURE.name());
        if (signature) {
            word.body("");
        }
        for (ReportResponse.ReportParagraph paragraph : section.paragraphs()) {
            paragraph.rendered().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                if (signature) {
                    word.signature(line);
                } else if (line.matches("（[一二三四五六七八九十]+）.{1,40}[^。；，]")) {
                    word.subheading(line);
                } else {
                    word.body(line);
                }
            });
        }
    }

    /** 数据来源表: which figure is counted, stated or missing, by which rule. */
    private void annex() {
        word.annex("数据来源表").note("统计期：" + ReportText.date(report.periodFrom()) + "至" + ReportText.date(report.periodTo()) + "　截止日期："
                + ReportText.date(report.asOf()) + "　制表日期：" + ReportText.date(today) + "　单位：见数值");
        List<FigureResponse> figures = report.figures();
        word.table(COLUMNS, HEADS, java.util.stream.IntStream.range(0, figures.size()).mapToObj(i -> row(i + 1, figures.get(i))).toList());
    }

    private static List<WordDocument.Content> row(int number, FigureResponse figure) {
        return List.of(Cell.NUMBER.of(Integer.toString(number)), Cell.TEXT.of(figure.nameZh()),
                (figure.value() == null ? Cell.TEXT : Cell.NUMBER).of(figure.printed()), Cell.TEXT.of(switch (figure.source()) {
                    case COMPUTED -> "系统统计";
                    case STATED -> "人工填报";
                    case MISSING -> "暂缺";
                }), Cell.TEXT.of(figure.source() == FigureSource.STATED ? figure.statedSource() : figure.definitionZh()),
                Cell.NUMBER.of(figure.recordCount() == null ? "—" : figure.recordCount().toString()));
    }
}

package org.xiaolian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaolian.shared.document.SheetText;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;

/** An Excel sheet: the watermark above the header and at the foot of each printed page, A4 landscape, header on each of them. */
final class ExportWorkbook implements ExportSheet {
    private static final int LAST_ROW = 1_048_000;
    private static final int FLUSH = 500;
    private static final int WIDTH = 16;
    private static final int FOOT_POINTS = 8;

    private final Workbook book;
    private final Worksheet sheet;
    private final Language language;
    private int row;

    ExportWorkbook(OutputStream out, String title, String watermark, Language language) {
        this.language = language;
        book = new Workbook(out, "Xiaolian", "1.0");
        sheet = book.newWorksheet(title);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        // An ampersand would begin a code of Excel's.
        sheet.footer(watermark.replace('&', ' '), Position.CENTER, FOOT_POINTS);
        sheet.value(row, 0, SheetText.harmless(watermark));
        sheet.style(row, 0).fontColor("7A7A7A").set();
        row++;
    }

    @Override
    public void header(List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(row, i, SheetText.harmless(headings.get(i)));
            sheet.style(row, i).bold().fillColor("DCEEEA").wrapText(true).set();
            sheet.width(i, WIDTH);
        }
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row, row);
        row++;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        if (row > LAST_ROW) {
            throw new Problem(ExportProblem.TOO_MANY_ROWS);
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells.get(i) != null) {
                // In the cell itself: a table of shared texts would stay in memory until the end.
                sheet.inlineString(row, i, SheetText.harmless((String) cells.get(i)));
            }
        }
        if (++row % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void closing(List<String> lines) throws IOException {
        sheet.finish();
        Worksheet about = book.newWorksheet(language == Language.EN ? "About this export" : "导出说明");
        about.width(0, 100);
        for (int i = 0; i < lines.size(); i++) {
            about.value(i, 0, SheetText.harmless(lines.get(i)));
            about.style(i, 0).wrapText(true).set();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}

package org.xiaolian.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xiaolian.shared.document.SheetText;

/** Comma-separated values that Excel opens with the right characters: UTF-8 with its mark, lines as Windows ends them. */
final class ExportCsv implements ExportSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private int width;

    ExportCsv(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.CRLF).build(text);
    }

    @Override
    public void header(List<String> headings) {
        width = headings.size();
        csv.writeRecord(headings.stream().map(SheetText::harmless).toList());
    }

    @Override
    public void row(List<Object> cells) {
        csv.writeRecord(cells.stream().map(c -> c == null ? "" : c instanceof Number n ? n.toString() : SheetText.harmless((String) c)).toList());
    }

    /** The watermark alone, behind the data: programs that read the file want the header first, and as many cells in each row. */
    @Override
    public void closing(List<String> lines) {
        List<String> row = new ArrayList<>(Collections.nCopies(width, ""));
        row.set(0, lines.get(0));
        csv.writeRecord(row);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

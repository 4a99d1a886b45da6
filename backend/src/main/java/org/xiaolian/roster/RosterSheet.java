package org.xiaolian.roster;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.xiaolian.shared.problem.Problem;

/** Reads the rows of a file, whatever its kind; recognised by its content, not by its name. */
final class RosterSheet {
    static final int MAX_BYTES = 20 * 1024 * 1024;
    private static final int MAX_XLS = 6 * 1024 * 1024;
    private static final long MAX_UNPACKED = 300L * 1024 * 1024;
    private static final int MAX_CELL = 2000;
    private static final int MAX_COLUMNS = 120;

    private final byte[] content;

    RosterSheet(byte[] content) {
        this.content = content;
    }

    /** One row of a sheet; numbers begin at one, as the program that made it shows them. */
    record SheetRow(String sheet, int number, boolean hidden, List<RosterCell> cells) {
    }

    /** Takes rows; false when it has seen enough. */
    interface Sink {
        boolean row(SheetRow row) throws Exception;
    }

    /** Every row of every visible sheet, in order. */
    void read(Sink sink) throws Exception {
        if (content.length == 0) {
            throw new Problem(RosterProblem.FILE_EMPTY);
        }
        if (ReadableWorkbook.isOOXMLZipHeader(content)) {
            xlsx(sink);
        } else if (ReadableWorkbook.isOLE2Header(content)) {
            xls(sink);
        } else {
            csv(sink);
        }
    }

    private void xlsx(Sink sink) throws Exception {
        Map<Integer, Map<Integer, List<int[]>>> merged = merges();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().filter(s -> s.getVisibility() == org.dhatim.fastexcel.reader.SheetVisibility.VISIBLE).toList()) {
                Filler filler = new Filler(merged.getOrDefault(sheet.getIndex(), Map.of()));
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    var each = rows.iterator();
                    while (each.hasNext()) {
                        org.dhatim.fastexcel.reader.Row row = each.next();
                        List<RosterCell> cells = new ArrayList<>();
                        for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
                            cells.add(cell(row.getOptionalCell(i).orElse(null)));
                        }
                        if (!sink.row(new SheetRow(sheet.getName(), row.getRowNum(), row.isHidden(), filler.fill(row.getRowNum(), cells)))) {
                            return;
                        }
                    }
                }
            }
        } catch (IOException | org.dhatim.fastexcel.reader.ExcelReaderException e) {
            throw new Problem(RosterProblem.FILE_UNREADABLE);
        }
    }

    private static RosterCell cell(Cell cell) {
        if (cell == null || cell.getType() == org.dhatim.fastexcel.reader.CellType.EMPTY || cell.getType() == org.dhatim.fastexcel.reader.CellType.ERROR) {
            return RosterCell.text("");
        }
        // A formula counts by what it shows.
        Object value = cell.getValue();
        String raw = cell.getRawValue();
        if (cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER || value instanceof BigDecimal) {
            String format = cell.getDataFormatString();
            if (format != null && DateUtil.isADateFormat(cell.getDataFormatId() == null ? -1 : cell.getDataFormatId(), format)) {
                LocalDateTime date = cell.asDate();
                return RosterCell.text(date.toLocalDate().toString());
            }
            return new RosterCell(cell.asNumber().stripTrailingZeros().toPlainString(), true);
        }
        return RosterCell.text(cut(cell.getType() == org.dhatim.fastexcel.reader.CellType.FORMULA ? raw : cell.getText()));
    }

    /** Vertical merges of each sheet; counts what the file unpacks to on the way, so that a bomb is never opened. */
    private Map<Integer, Map<Integer, List<int[]>>> merges() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<Integer, Map<Integer, List<int[]>>> all = new HashMap<>();
        long[] unpacked = {0};
        // Not java.util.zip's stream: sheets written on the fly carry sizes it cannot read.
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                try (InputStream counted = new Counted(zip.getInputStream(entry), unpacked)) {
                    String name = entry.getName().toLowerCase(Locale.ROOT);
                    if (name.matches("xl/worksheets/sheet\\d+\\.xml")) {
                        int index = Integer.parseInt(name.replaceAll("\\D", "")) - 1;
                        all.put(index, merges(factory.createXMLStreamReader(counted)));
                    }
                    counted.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            return all;
        } catch (IOException e) {
            throw new Problem(RosterProblem.FILE_UNREADABLE);
        } catch (XMLStreamException e) {
            if (unpacked[0] > MAX_UNPACKED) {
                throw new Problem(RosterProblem.FILE_SWELLS);
            }
            throw new Problem(RosterProblem.FILE_UNREADABLE);
        }
    }

    /** Counts what comes out of the archive, whatever the archive says. */
    private static final class Counted extends FilterInputStream {
        private final long[] unpacked;

        Counted(InputStream in, long[] unpacked) {
            super(in);
            this.unpacked = unpacked;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            unpacked[0] += Math.max(0, got);
            if (unpacked[0] > MAX_UNPACKED) {
                throw new Problem(RosterProblem.FILE_SWELLS);
            }
            return got;
        }
    }

    private static Map<Integer, List<int[]>> merges(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, List<int[]>> byColumn = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
                CellRangeAddress range = CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref"));
                keep(byColumn, range);
            }
        }
        return byColumn;
    }

    private static void keep(Map<Integer, List<int[]>> byColumn, CellRangeAddress range) {
        if (range.getLastRow() > range.getFirstRow()) {
            byColumn.computeIfAbsent(range.getFirstColumn(), c -> new ArrayList<>()).add(new int[] {range.getFirstRow() + 1, range.getLastRow() + 1});
        }
    }

    /** A merged cell says the same for each of its rows. */
    private static final class Filler {
        private final Map<Integer, List<int[]>> merged;
        private final Map<Integer, RosterCell> tops = new HashMap<>();

        Filler(Map<Integer, List<int[]>> merged) {
            this.merged = merged;
        }

        List<RosterCell> fill(int row, List<RosterCell> cells) {
            for (Map.Entry<Integer, List<int[]>> column : merged.entrySet()) {
                int at = column.getKey();
                for (int[] range : column.getValue()) {
                    if (row == range[0] && at < cells.size()) {
                        tops.put(at, cells.get(at));
                    } else if (row > range[0] && row <= range[1] && tops.containsKey(at)) {
                        while (cells.size() <= at) {
                            cells.add(RosterCell.text(""));
                        }
                        if (cells.get(at).isBlank()) {
                            cells.set(at, tops.get(at));
                        }
                    }
                }
            }
            return cells;
        }
    }

    private void xls(Sink sink) throws Exception {
        if (content.length > MAX_XLS) {
            throw new Problem(RosterProblem.XLS_TOO_LARGE);
        }
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            for (int s = 0; s < book.getNumberOfSheets(); s++) {
                Sheet sheet = book.getSheetAt(s);
                if (book.isSheetHidden(s) || book.isSheetVeryHidden(s)) {
                    continue;
                }
                Map<Integer, List<int[]>> merged = new HashMap<>();
                sheet.getMergedRegions().forEach(r -> keep(merged, r));
                Filler filler = new Filler(merged);
                for (Row row : sheet) {
                    List<RosterCell> cells = new ArrayList<>();
                    for (int i = 0; i < Math.min(Math.max(0, row.getLastCellNum()), MAX_COLUMNS); i++) {
                        cells.add(cell(row.getCell(i)));
                    }
                    if (!sink.row(new SheetRow(sheet.getSheetName(), row.getRowNum() + 1, row.getZeroHeight(), filler.fill(row.getRowNum() + 1, cells)))) {
                        return;
                    }
                }
            }
        } catch (Problem | CancellationException e) {
            throw e;
        } catch (IOException | org.apache.poi.EncryptedDocumentException | org.apache.poi.util.RecordFormatException | IllegalArgumentException e) {
            throw new Problem(RosterProblem.FILE_UNREADABLE);
        }
    }

    private static RosterCell cell(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell == null) {
            return RosterCell.text("");
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? RosterCell.text(cell.getLocalDateTimeCellValue().toLocalDate().toString())
                    : new RosterCell(BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString(), true);
            case STRING -> RosterCell.text(cut(cell.getStringCellValue()));
            case BOOLEAN -> RosterCell.text(Boolean.toString(cell.getBooleanCellValue()));
            default -> RosterCell.text("");
        };
    }

    private void csv(Sink sink) throws Exception {
        Charset charset = charset();
        int bom = charset == StandardCharsets.UTF_8 && content.length > 2 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB ? 3 : 0;
        String head = new String(content, bom, Math.min(content.length - bom, 8192), charset);
        if (head.chars().filter(c -> c == 0 || c == 0xFFFD).count() > 0 && charset == StandardCharsets.UTF_8) {
            throw new Problem(RosterProblem.FILE_UNREADABLE);
        }
        char separator = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(head, candidate) > count(head, separator)) {
                separator = candidate;
            }
        }
        InputStream in = new ByteArrayInputStream(content, bom, content.length - bom);
        try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true)
                .allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).skipEmptyLines(true).ofCsvRecord(in, charset)) {
            for (de.siegmar.fastcsv.reader.CsvRecord line : reader) {
                List<RosterCell> cells = line.getFields().stream().limit(MAX_COLUMNS).map(t -> csvCell(t)).collect(java.util.stream.Collectors.toCollection(ArrayList::new));
                if (!sink.row(new SheetRow("", (int) line.getStartingLineNumber(), false, cells))) {
                    return;
                }
            }
        } catch (de.siegmar.fastcsv.reader.CsvParseException e) {
            throw new Problem(RosterProblem.FILE_UNREADABLE);
        }
    }

    /** Excel writes ="4299…" to keep text as text, and 4.29999E+17 when it did not. */
    private static RosterCell csvCell(String text) {
        String plain = text.strip();
        if (plain.matches("=\".*\"")) {
            plain = plain.substring(2, plain.length() - 1);
        } else if (plain.startsWith("'")) {
            plain = plain.substring(1);
        }
        return new RosterCell(cut(plain), plain.matches("\\d(\\.\\d+)?[Ee]\\+\\d+"));
    }

    private Charset charset() {
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030");
        }
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }

    private static String cut(String text) {
        return text == null ? "" : text.length() > MAX_CELL ? text.substring(0, MAX_CELL) : text;
    }
}

package org.xiaolian.shared.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A document in the look of GB/T 9704 (rules.md 6.3). Fonts are named, not embedded; every style names them for Latin and
 * for Chinese, or Word shows Chinese in a font of its own choice. Text is added from the top to the bottom.
 */
public final class WordDocument {
    private static final String SONG_TITLE = "方正小标宋简体";
    private static final String FANG_SONG = "仿宋_GB2312";
    private static final String HEI = "黑体";
    private static final String KAI = "楷体_GB2312";
    private static final String SONG = "宋体";
    private static final int TWIPS_PER_POINT = 20;
    private static final int LINE = 28 * TWIPS_PER_POINT;
    private static final int BODY = 16;
    private static final String TABLE_TEXT = "TableText";

    private final XWPFDocument document = new XWPFDocument();
    private final List<CTStyle> made = new ArrayList<>();
    /** As they were made: the document lists only those it has read from a file. */
    private final List<XWPFFooter> footers = new ArrayList<>();

    /** What a cell holds decides how it is set. */
    public enum Cell {
        HEAD("TableHead"), TEXT(TABLE_TEXT), NUMBER("TableNumber");

        private final String style;

        Cell(String style) {
            this.style = style;
        }

        public Content of(String text) {
            return new Content(this, text);
        }
    }

    /** A cell's text with its kind; null is an empty cell. */
    public record Content(Cell cell, String text) {
    }

    public WordDocument(String title, String author) {
        styles();
        page();
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator(author);
    }

    public byte[] write() {
        try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public WordDocument title(String text) {
        return add("ReportTitle", text);
    }

    public WordDocument number(String text) {
        return add("ReportNumber", text);
    }

    /** 一、 */
    public WordDocument heading(String text) {
        return add("Heading1", text);
    }

    /** （一） */
    public WordDocument subheading(String text) {
        return add("Heading2", text);
    }

    public WordDocument body(String text) {
        return add("ReportBody", text);
    }

    public WordDocument signature(String text) {
        return add("Signature", text);
    }

    /** A small line on the right above a table. */
    public WordDocument note(String text) {
        return add("TableNote", text);
    }

    /** The title of what follows on a new page. */
    public WordDocument annex(String text) {
        paragraph("AnnexTitle", text).setPageBreak(true);
        return this;
    }

    /** The smaller title of a form, on the page where one is. */
    public WordDocument formTitle(String text) {
        return add("AnnexTitle", text);
    }

    /**
     * A table whose head stands on each page again and whose rows are never torn apart.
     *
     * @param widths of the columns in twentieths of a point; A4 leaves 8844
     */
    public WordDocument table(int[] widths, List<String> heads, List<List<Content>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, widths.length);
        table.setWidth(Integer.toString(Arrays.stream(widths).sum()));
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), widths, heads.stream().map(Cell.HEAD::of).toList());
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), widths, rows.get(i));
        }
        table.getRows().forEach(r -> r.setCantSplitRow(true));
        return this;
    }

    /** A form without head: what a cell is called and what is written there, by turns. */
    public WordDocument form(int[] widths, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), widths.length);
        table.setWidth(Integer.toString(Arrays.stream(widths).sum()));
        for (int i = 0; i < rows.size(); i++) {
            List<Content> cells = new ArrayList<>();
            for (int c = 0; c < rows.get(i).size(); c++) {
                cells.add((c % 2 == 0 ? Cell.HEAD : Cell.TEXT).of(rows.get(i).get(c)));
            }
            fill(table.getRow(i), widths, cells);
            widenLast(table.getRow(i), widths, cells.size());
        }
        table.getRows().forEach(r -> r.setCantSplitRow(true));
        return this;
    }

    /** Who printed it and when, on the foot of each page above its number. */
    public WordDocument printedBy(String text) {
        footers.forEach(footer -> {
            XWPFParagraph line = footer.createParagraph();
            line.setStyle("TableNote");
            line.createRun().setText(text);
        });
        return this;
    }

    /** A row with fewer cells than columns gives the rest of its width to the last. */
    private static void widenLast(XWPFTableRow row, int[] widths, int cells) {
        if (cells < widths.length) {
            for (int c = widths.length - 1; c >= cells; c--) {
                row.getCtRow().removeTc(c);
            }
            var properties = row.getCtRow().getTcArray(cells - 1).getTcPr();
            properties.addNewGridSpan().setVal(BigInteger.valueOf(widths.length - cells + 1L));
            properties.getTcW().setW(BigInteger.valueOf(Arrays.stream(widths, cells - 1, widths.length).sum()));
        }
    }

    private static void fill(XWPFTableRow row, int[] widths, List<Content> cells) {
        for (int c = 0; c < cells.size(); c++) {
            row.getCell(c).setWidth(Integer.toString(widths[c]));
            XWPFParagraph paragraph = row.getCell(c).getParagraphArray(0);
            paragraph.setStyle(cells.get(c).cell().style);
            if (cells.get(c).text() != null) {
                paragraph.createRun().setText(cells.get(c).text());
            }
        }
    }

    private WordDocument add(String style, String text) {
        paragraph(style, text);
        return this;
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(37));
        margins.setBottom(millimetres(35));
        margins.setLeft(millimetres(28));
        margins.setRight(millimetres(26));
        margins.setHeader(millimetres(15));
        margins.setFooter(millimetres(25));
        margins.setGutter(BigInteger.ZERO);
        // Page numbers stand on the outer side: right on odd pages, left on even ones.
        document.setEvenAndOddHeadings(true);
        pageNumber(document.createFooter(HeaderFooterType.DEFAULT), "PageOdd");
        pageNumber(document.createFooter(HeaderFooterType.EVEN), "PageEven");
    }

    private void pageNumber(XWPFFooter footer, String style) {
        footers.add(footer);
        XWPFParagraph paragraph = footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
        paragraph.setStyle(style);
        paragraph.createRun().setText("— ");
        field(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(paragraph, STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        field(paragraph, STFldCharType.END);
        paragraph.createRun().setText(" —");
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum type) {
        XWPFRun run = paragraph.createRun();
        run.getCTR().addNewFldChar().setFldCharType(type);
    }

    private void styles() {
        XWPFStyles styles = document.createStyles();
        CTFonts defaults = CTFonts.Factory.newInstance();
        fonts(defaults, FANG_SONG);
        styles.setDefaultFonts(defaults);
        style("Normal", FANG_SONG, BODY, STJc.BOTH).setDefault(true);
        indent(style("ReportBody", FANG_SONG, BODY, STJc.BOTH));
        style("ReportTitle", SONG_TITLE, 22, STJc.CENTER).getPPr().getSpacing().setAfter(BigInteger.valueOf(LINE));
        style("ReportNumber", FANG_SONG, BODY, STJc.CENTER).getPPr().getSpacing().setAfter(BigInteger.valueOf(LINE));
        outline(indent(style("Heading1", HEI, BODY, STJc.BOTH)), 0);
        outline(indent(style("Heading2", KAI, BODY, STJc.BOTH)), 1);
        right(style("Signature", FANG_SONG, BODY, STJc.RIGHT), 2 * BODY);
        style("AnnexTitle", SONG_TITLE, 18, STJc.CENTER);
        style("TableNote", FANG_SONG, 10, STJc.RIGHT);
        bold(table(style("TableHead", FANG_SONG, 12, STJc.CENTER)));
        table(style(TABLE_TEXT, FANG_SONG, 11, STJc.LEFT));
        table(style("TableNumber", FANG_SONG, 11, STJc.RIGHT));
        right(style("PageOdd", SONG, 14, STJc.RIGHT), 14);
        CTInd left = style("PageEven", SONG, 14, STJc.LEFT).getPPr().addNewInd();
        left.setLeft(BigInteger.valueOf(14 * TWIPS_PER_POINT));
        // Added last: adding copies.
        made.forEach(s -> styles.addStyle(new XWPFStyle(s)));
    }

    private CTStyle style(String id, String font, int points, STJc.Enum alignment) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(switch (id) {
            case "Heading1" -> "heading 1";
            case "Heading2" -> "heading 2";
            default -> id;
        });
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        paragraph.addNewJc().setVal(alignment);
        CTRPr run = style.addNewRPr();
        fonts(run.addNewRFonts(), font);
        run.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        run.addNewSzCs().setVal(BigInteger.valueOf(points * 2L));
        made.add(style);
        return style;
    }

    private static void fonts(CTFonts fonts, String font) {
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        fonts.setEastAsia(font);
        fonts.setCs(font);
    }

    private static CTStyle indent(CTStyle style) {
        CTInd indent = style.getPPr().addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(200));
        indent.setFirstLine(BigInteger.valueOf(2L * BODY * TWIPS_PER_POINT));
        return style;
    }

    private static void right(CTStyle style, int points) {
        style.getPPr().addNewInd().setRight(BigInteger.valueOf((long) points * TWIPS_PER_POINT));
    }

    private static void outline(CTStyle style, int level) {
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }

    private static CTStyle table(CTStyle style) {
        CTSpacing spacing = style.getPPr().getSpacing();
        spacing.setLine(BigInteger.valueOf(18 * TWIPS_PER_POINT));
        return style;
    }

    private static void bold(CTStyle style) {
        style.getRPr().addNewB();
    }

    private static BigInteger millimetres(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440));
    }
}

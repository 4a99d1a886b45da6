package org.xiaolian.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
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
 * A report in the look of GB/T 9704 (rules.md 6.3), with a table of where each figure comes from. Fonts are named, not
 * embedded; every style names them for Latin and for Chinese, or Word shows Chinese in a font of its own choice.
 */
final class WordDocument {
    private static final String SONG_TITLE = "方正小标宋简体";
    private static final String FANG_SONG = "仿宋_GB2312";
    private static final String HEI = "黑体";
    private static final String KAI = "楷体_GB2312";
    private static final String SONG = "宋体";
    private static final int TWIPS_PER_POINT = 20;
    private static final int LINE = 28 * TWIPS_PER_POINT;
    private static final int BODY = 16;
    private static final int[] COLUMNS = {600, 2100, 1500, 900, 2944, 800};
    private static final List<String> HEADS = List.of("序号", "指标", "数值", "来源", "统计口径（或说明人）", "记录数");

    private final ReportResponse report;
    private final LocalDate today;
    private final XWPFDocument document = new XWPFDocument();
    private final List<CTStyle> made = new ArrayList<>();

    WordDocument(ReportResponse report, LocalDate today) {
        this.report = report;
        this.today = today;
    }

    byte[] write() {
        try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            styles();
            page();
            document.getProperties().getCoreProperties().setTitle(report.title());
            document.getProperties().getCoreProperties().setCreator(report.organization().name());
            paragraph("ReportTitle", report.title());
            if (report.number() != null) {
                paragraph("ReportNumber", report.number());
            }
            report.sections().forEach(this::section);
            annex();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void section(ReportResponse.ReportSection section) {
        if (section.heading() != null) {
            paragraph("Heading1", section.heading());
        }
        boolean signature = section.code().equals(UnitTemplate.SIGNATURE.name());
        if (signature) {
            paragraph("ReportBody", "");
        }
        for (ReportResponse.ReportParagraph paragraph : section.paragraphs()) {
            for (String line : paragraph.rendered().split("\n")) {
                if (!line.isBlank()) {
                    paragraph(signature ? "Signature" : line.matches("（[一二三四五六七八九十]+）.{1,40}[^。；，]") ? "Heading2" : "ReportBody", line.strip());
                }
            }
        }
    }

    /** 数据来源表: which figure is counted, stated or missing, by which rule. */
    private void annex() {
        XWPFParagraph title = paragraph("AnnexTitle", "数据来源表");
        title.setPageBreak(true);
        paragraph("TableNote", "统计期：" + ReportText.date(report.periodFrom()) + "至" + ReportText.date(report.periodTo()) + "　截止日期："
                + ReportText.date(report.asOf()) + "　制表日期：" + ReportText.date(today) + "　单位：见数值");
        XWPFTable table = document.createTable(report.figures().size() + 1, COLUMNS.length);
        table.setWidth(Integer.toString(Arrays.stream(COLUMNS).sum()));
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int c = 0; c < COLUMNS.length; c++) {
            cell(head, c, HEADS.get(c), "TableHead");
        }
        for (int i = 0; i < report.figures().size(); i++) {
            FigureResponse figure = report.figures().get(i);
            XWPFTableRow row = table.getRow(i + 1);
            cell(row, 0, Integer.toString(i + 1), "TableNumber");
            cell(row, 1, figure.nameZh(), "TableText");
            cell(row, 2, figure.printed(), figure.value() == null ? "TableText" : "TableNumber");
            cell(row, 3, switch (figure.source()) {
                case COMPUTED -> "系统统计";
                case STATED -> "人工填报";
                case MISSING -> "暂缺";
            }, "TableText");
            cell(row, 4, figure.source() == FigureSource.STATED ? figure.statedSource() : figure.definitionZh(), "TableText");
            cell(row, 5, figure.recordCount() == null ? "—" : figure.recordCount().toString(), "TableNumber");
        }
        table.getRows().forEach(r -> r.setCantSplitRow(true));
    }

    private void cell(XWPFTableRow row, int column, String text, String style) {
        row.getCell(column).setWidth(Integer.toString(COLUMNS[column]));
        XWPFParagraph paragraph = row.getCell(column).getParagraphArray(0);
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
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

    private static void pageNumber(XWPFFooter footer, String style) {
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
        table(style("TableText", FANG_SONG, 11, STJc.LEFT));
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

package org.xiaolian.report;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.xiaolian.shared.document.WordFile;
import org.xiaolian.test.OfficeR1;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class ReportDocumentTest {
    @Inject
    World world;
    @Inject
    javax.sql.DataSource database;

    @Test
    @Practice("R1-P12")
    void theWordFileHasTheReportsTextAndItsSourcesInTheOfficialLook() throws Exception {
        Map<String, String> parts = unzip(file().asByteArray());
        for (String part : parts.keySet().stream().filter(p -> p.endsWith(".xml") || p.endsWith(".rels")).toList()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part).getBytes(StandardCharsets.UTF_8)));
        }
        String body = parts.get("word/document.xml");
        Stream.of("共32人", "40多人次", "一、加强领导，成立关爱小组", "数据来源表", "系统统计", "w:w=\"11906\"", "w:top=\"2098\"", "w:right=\"1474\"", "w:tblHeader",
                "w:cantSplit").forEach(p -> assertTrue(body.contains(p), p));
        assertTrue(parts.get("word/settings.xml").contains("evenAndOddHeaders"));
    }

    @Test
    void everyStyleNamesItsLatinAndItsChineseFont() throws IOException {
        String styles = unzip(file().asByteArray()).get("word/styles.xml");
        Matcher fonts = Pattern.compile("<w:rFonts [^>]*>").matcher(styles);
        int count = 0;
        while (fonts.find()) {
            count++;
            assertTrue(Stream.of("w:ascii=", "w:hAnsi=", "w:eastAsia=").allMatch(fonts.group()::contains), fonts.group());
        }
        assertEquals(count - 1, Pattern.compile("<w:style ").matcher(styles).results().count());
        Stream.of("方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体", "w:firstLineChars=\"200\"", "w:line=\"560\"", "w:lineRule=\"exact\"", "w:sz w:val=\"44\"",
                "w:sz w:val=\"32\"").forEach(p -> assertTrue(styles.contains(p), p));
    }

    @Test
    void wordsOwnReaderFindsTitleSignatureAndPageNumbers() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file().asByteArray()))) {
            XWPFParagraph title = document.getParagraphs().get(0);
            assertEquals("ReportTitle", title.getStyle());
            assertTrue(title.getText().endsWith("年关爱留守儿童工作总结"), title.getText());
            assertEquals(2, document.getParagraphs().stream().filter(p -> "Signature".equals(p.getStyle())).count());
            assertTrue(document.getFooterList().stream().allMatch(f -> f.getText().strip().equals("— 1 —")), "footers");
            assertEquals(2, document.getFooterList().size());
            assertEquals(19, document.getTables().get(0).getNumberOfRows());
        }
    }

    @Test
    void theFileIsNamedInUtf8AndItsExportIsInTheAccessLog() throws Exception {
        OfficeR1 office = new OfficeR1(world);
        Response report = draft(office);
        String name = URLEncoder.encode(report.path("title") + ".docx", StandardCharsets.UTF_8);
        world.as(office.officer).accept(WordFile.TYPE).get("/reports/{id}/document", (Object) report.path("id")).then().statusCode(200)
                .contentType(equalTo(WordFile.TYPE)).header("Content-Disposition", equalTo("attachment; filename=\"report.docx\"; filename*=UTF-8''" + name));
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(
                "SELECT COUNT(*) FROM access_entry WHERE action = 'EXPORT' AND subject_kind = 'report' AND subject_id = ?")) {
            statement.setString(1, report.path("id"));
            try (var rows = statement.executeQuery()) {
                rows.next();
                assertEquals(1, rows.getInt(1));
            }
        }
    }

    private Response draft(OfficeR1 office) {
        return world.as(office.officer).body(office.reportRequest()).post("/reports").then().statusCode(201).extract().response();
    }

    private Response file() {
        OfficeR1 office = new OfficeR1(world);
        return world.as(office.officer).accept(WordFile.TYPE).get("/reports/{id}/document", (Object) draft(office).path("id")).then()
                .statusCode(200).extract().response();
    }

    private static Map<String, String> unzip(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertFalse(parts.isEmpty());
        return parts;
    }
}

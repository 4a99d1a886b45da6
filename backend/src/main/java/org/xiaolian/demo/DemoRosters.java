package org.xiaolian.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaolian.shared.persistence.Ids;

/** Two rosters of the town's supervisor: the village's first one, imported a year ago, and the school's new one, checked and waiting for her. */
final class DemoRosters {
    private static final List<String> HEADER = List.of("姓名", "性别", "身份证号", "出生日期", "村", "年级", "监护人", "与儿童关系", "联系电话");
    private static final List<String> COLUMNS = List.of("NAME", "GENDER", "ID_NUMBER", "BIRTH_DATE", "VILLAGE", "GRADE", "CARER_NAME", "CARER_RELATION", "CARER_PHONE");
    private static final int FIRST_ROW = 4;
    /** Its identity number is a number in the sheet. */
    private static final int NUMERIC = 2;
    private static final Duration KEPT = Duration.ofDays(30);

    private final DemoSupport support;
    private final UUID owner;

    DemoRosters(DemoSupport support, UUID owner) {
        this.support = support;
        this.owner = owner;
    }

    /** A child of the first roster. */
    record Imported(UUID id, String name) {
    }

    void write(List<Imported> children) {
        LocalDate then = support.today.minusDays(368);
        List<List<String>> rows = waiting();
        UUID first = roster("董家湾村留守儿童花名册.xlsx", "VILLAGE", DemoPlaces.DONGJIAWAN, "IMPORTED", then, Ids.next());
        // The one that waits can be read again with other columns: its file is there.
        UUID second = roster("七星台镇中心小学花名册.xlsx", "SCHOOL", null, "CHECKED", support.today, file("七星台镇中心小学花名册.xlsx", rows));
        support.rows.flush();
        for (int i = 0; i < children.size(); i++) {
            row(first, FIRST_ROW + i, "CREATE", "IMPORTED", List.of(children.get(i).name(), "", "", "", "董家湾村", "", "", "", ""), "", children.get(i).id());
        }
        String[] issues = new String[rows.size()];
        issues[1] = issue("ID_NUMBER", "roster.id-check", false, "校验位错误", "the check character is wrong");
        issues[NUMERIC] = issue("ID_NUMBER", "roster.id-numeric", false, "单元格是数字格式，Excel 只保留 15 位，后面的数字已丢失；请把整列设为“文本”后重新填写",
                "the cell holds a number; Excel keeps 15 digits only and the last ones are lost: format the column as text and enter it again");
        issues[4] = issue("CARER_PHONE", "roster.phone-wrong", false, "不是电话号码：手机11位，座机带区号", "is no telephone number: mobiles have 11 digits, landlines an area code");
        issues[rows.size() - 1] = issue(null, "roster.no-data", true, "合计或签字行，不导入", "a sum or a signature, no row of data");
        for (int i = 0; i < rows.size(); i++) {
            boolean sum = i == rows.size() - 1;
            row(second, FIRST_ROW + i, sum ? "SKIP" : issues[i] == null ? "CREATE" : "ERROR", "PENDING", rows.get(i), issues[i] == null ? "" : issues[i], null);
        }
    }

    private List<List<String>> waiting() {
        List<List<String>> rows = new ArrayList<>();
        String[] names = {"田甜", "石磊", "阿依古丽·买买提", "丁香", "毛小兵", "卢晓明", "汤圆圆"};
        for (int i = 0; i < names.length; i++) {
            LocalDate birth = LocalDate.of(support.today.getYear() - 9, 2 + i, 11 + i);
            boolean girl = i % 2 == 0;
            String number = support.idNumber(birth, !girl);
            String shown = i == 1 ? number.substring(0, 17) + (number.endsWith("0") ? "1" : "0") : i == NUMERIC ? number.substring(0, 15) + "000" : number;
            rows.add(List.of(names[i], girl ? "女" : "男", shown, birth.toString().replace('-', '.'), i % 3 == 0 ? "肖家山村" : "董家湾村", "三(" + (i % 2 + 1) + ")班",
                    names[i].charAt(0) + "桂英", "奶奶", i == 4 ? "1990000123" : support.mobile()));
        }
        rows.add(List.of("合计 7 人", "", "", "", "", "", "", "", ""));
        return rows;
    }

    /** The workbook as the school sent it: two rows of title, the header, and an identity number that Excel holds as a number. */
    private UUID file(String name, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Demo", "1.0")) {
            Worksheet sheet = book.newWorksheet("花名册");
            sheet.value(0, 0, "七星台镇中心小学学生花名册");
            sheet.value(1, 0, "填表日期：" + support.today);
            line(sheet, FIRST_ROW - 2, HEADER);
            for (int i = 0; i < rows.size(); i++) {
                line(sheet, FIRST_ROW - 1 + i, rows.get(i));
            }
            sheet.value(FIRST_ROW - 1 + NUMERIC, COLUMNS.indexOf("ID_NUMBER"), new BigDecimal(rows.get(NUMERIC).get(COLUMNS.indexOf("ID_NUMBER"))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        UUID id = Ids.next();
        support.rows.add("job_file", "id", id, "owner_id", owner, "name", name, "media_type", "application/octet-stream", "size_bytes", (long) out.size(), "created_at", support.now(),
                "expires_at", support.now().plus(KEPT));
        support.rows.flush();
        support.rows.add("job_file_chunk", "file_id", id, "number", 0, "content_cipher", support.seal("job_file." + id + ".0", out.toByteArray()));
        return id;
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            sheet.value(row, c, cells.get(c));
        }
    }

    private UUID roster(String name, String source, String village, String state, LocalDate day, UUID file) {
        UUID id = Ids.next();
        boolean done = state.equals("IMPORTED");
        String mapping = COLUMNS.stream().map(c -> '"' + c + "\":" + COLUMNS.indexOf(c)).collect(Collectors.joining(",", "{", "}"));
        String headers = HEADER.stream().map(h -> '"' + h + '"').collect(Collectors.joining(",", "[", "]"));
        support.rows.add("roster_import", "id", id, "owner_id", owner, "kind", "CHILDREN", "file_id", file, "file_name", name, "source", source, "region_code", village,
                "state", state, "sheet_name", "花名册", "header_row", FIRST_ROW - 1, "mapping", mapping, "headers", headers, "version", 0L,
                "created_at", support.recordedOn(day), "confirmed_at", done ? support.recordedOn(day) : null);
        return id;
    }

    private void row(UUID roster, int number, String action, String state, List<String> cells, String issue, UUID childId) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                json.append(json.length() > 1 ? "," : "").append('"').append(COLUMNS.get(i)).append("\":{\"text\":\"").append(cells.get(i)).append("\",\"number\":")
                        .append(issue.contains("id-numeric") && COLUMNS.get(i).equals("ID_NUMBER")).append('}');
            }
        }
        // Much was written about these children since: an undo would keep every row, and says so.
        byte[] before = state.equals("IMPORTED") ? support.seal("roster_row.before", "{\"image\":null,\"after\":{\"child\":\"\"},\"people\":{}}") : null;
        support.rows.add("roster_row", "import_id", roster, "row_no", number, "hidden", false, "action", action, "state", state, "cells_cipher",
                support.seal("roster_row.cells", json.append('}').toString()), "issues", "[" + issue + "]", "changes", "", "child_id", childId,
                "before_cipher", before, "version", 0L);
    }

    private static String issue(String column, String code, boolean warning, String zh, String en) {
        return "{\"column\":" + (column == null ? "null" : '"' + column + '"') + ",\"code\":\"" + code + "\",\"warning\":" + warning + ",\"zh\":\"" + zh + "\",\"en\":\"" + en + "\"}";
    }
}

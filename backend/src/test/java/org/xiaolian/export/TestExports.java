package org.xiaolian.export;

import static org.hamcrest.Matchers.equalTo;
import static org.xiaolian.test.World.json;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xiaolian.job.TestJobs;
import org.xiaolian.test.World;

/** Sheets for tests: made over HTTP and opened as an office opens them. */
final class TestExports {
    static final String PASSWORD = "haitang-7-yuan";

    private TestExports() {
    }

    static Map<String, Object> body(String format, Map<String, String> filter, String... columns) {
        return json("list", "children", "format", format, "columns", List.of(columns), "filter", filter);
    }

    /** The number of the job that has made the sheet. */
    static String made(World world, UUID who, Map<String, Object> body) {
        String job = world.as(who).body(body).post("/exports").then().statusCode(202).extract().path("id");
        TestJobs.ended(world, who, job).body("state", equalTo("DONE"));
        return job;
    }

    static byte[] file(World world, UUID who, String job) {
        return world.as(who).accept("application/octet-stream").get("/jobs/" + job + "/result").then().statusCode(200).extract().asByteArray();
    }

    /** The one file of a zip. */
    static byte[] unzipped(byte[] zip, String password) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), password.toCharArray())) {
            in.getNextEntry();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Header and data of a comma-separated sheet, and the watermark as its last row. */
    static List<List<String>> csv(World world, UUID who, Map<String, Object> body) {
        byte[] file = file(world, who, made(world, who, body));
        byte[] bytes = body.get("password") == null ? file : unzipped(file, (String) body.get("password"));
        if (bytes[0] != (byte) 0xEF || bytes[1] != (byte) 0xBB || bytes[2] != (byte) 0xBF) {
            throw new AssertionError("no byte order mark");
        }
        return CsvReader.builder().ofCsvRecord(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)).stream().map(CsvRecord::getFields).toList();
    }

    /** The rows of one sheet of a workbook; empty cells are null. */
    static List<List<Object>> rows(byte[] workbook, int sheet) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<List<Object>> rows = new ArrayList<>();
            for (Row row : book.getSheet(sheet).orElseThrow().read()) {
                List<Object> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell == null ? null : cell.getValue()));
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

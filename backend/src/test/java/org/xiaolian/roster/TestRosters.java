package org.xiaolian.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.xiaolian.test.World.json;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaolian.job.TestJobs;
import org.xiaolian.test.World;

/** Rosters for tests: sheets as offices make them, sent and checked over HTTP. */
public final class TestRosters {
    private static final int PIECE = 512 * 1024;

    private TestRosters() {
    }

    /** A workbook with these rows, all text. */
    public static byte[] xlsx(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("花名册");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Sends a file, piece by piece, and gives the import's id. */
    public static String send(World world, UUID who, byte[] content, String name, Map<String, Object> more) {
        Map<String, Object> body = json("fileName", name, "size", content.length, "source", "VILLAGE");
        body.putAll(more);
        String id = world.as(who).body(body).post("/roster-imports").then().statusCode(201).body("state", equalTo("UPLOADING")).extract().path("id");
        for (int at = 0; at < content.length; at += PIECE) {
            int end = Math.min(content.length, at + PIECE);
            world.as(who).contentType(ContentType.BINARY).header("Upload-Offset", at).body(Arrays.copyOfRange(content, at, end))
                    .patch("/roster-imports/" + id + "/content").then().statusCode(200).body("receivedBytes", equalTo(end));
        }
        return id;
    }

    /** Sends a file and has it checked. */
    public static String checked(World world, UUID who, byte[] content, String name, Map<String, Object> more) {
        String id = send(world, who, content, name, more);
        done(world, who, id, "check");
        return id;
    }

    /** Sends a file, has it checked and imported. */
    public static String imported(World world, UUID who, byte[] content) {
        String id = checked(world, who, content, "a.xlsx", Map.of());
        done(world, who, id, "confirmation");
        return id;
    }

    /** Runs one of the long steps to its end. */
    public static ValidatableResponse done(World world, UUID who, String id, String step) {
        String job = world.as(who).post("/roster-imports/" + id + "/" + step).then().statusCode(202).extract().path("id");
        return TestJobs.ended(world, who, job).body("state", equalTo("DONE"));
    }
}

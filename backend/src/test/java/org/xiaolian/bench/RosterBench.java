package org.xiaolian.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaolian.shared.text.IdNumber;

/** A roster of many children through the running application: sent, checked, imported and undone, each step timed. */
final class RosterBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PIECE = 512 * 1024;
    private static final List<String> HEADER = List.of("序号", "姓名", "性别", "身份证号", "年级", "班级", "是否寄宿", "户籍地", "现住址", "监护人", "与儿童关系", "联系电话",
            "父亲姓名", "父亲务工地", "父亲电话", "母亲姓名", "母亲务工地", "母亲电话", "健康状况", "备注");
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private static final String GIVEN = "小大明芳春秋雨雪云霞江河海山石林森松柏竹梅兰菊英杰伟强勇军民建国文武双全安宁康乐平福禄寿喜";

    private final BenchClient client;

    RosterBench(BenchClient client) {
        this.client = client;
    }

    /** Seconds of checking, of importing and of undoing. */
    record Seconds(double check, double write, double undo) {
    }

    Seconds run(int rows, String village, int seed) throws Exception {
        byte[] content = sheet(rows, seed);
        JsonNode roster = client.post("/roster-imports", JSON.writeValueAsString(Map.of("fileName", "bench.xlsx", "size", content.length, "source", "VILLAGE", "regionCode", village)));
        String path = "/roster-imports/" + roster.path("id").asText();
        for (int at = 0; at < content.length; at += PIECE) {
            client.send(client.request(path + "/content").header("Content-Type", "application/octet-stream").header("Upload-Offset", Integer.toString(at))
                    .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(Arrays.copyOfRange(content, at, Math.min(content.length, at + PIECE)))).build());
        }
        double check = client.job(path + "/check", "");
        JsonNode counts = client.get(path).path("counts");
        double write = client.job(path + "/confirmation", "");
        double undo = client.job(path + "/undo", "");
        JsonNode after = client.get(path).path("counts");
        if (counts.path("create").asInt() != rows || after.path("undone").asInt() != rows) {
            throw new IllegalStateException("expected " + rows + " new children: " + counts + " then " + after);
        }
        return new Seconds(check, write, undo);
    }

    private static byte[] sheet(int rows, int seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("花名册");
            line(sheet, 0, HEADER);
            for (int i = 0; i < rows; i++) {
                int n = seed * 20_000 + i;
                String surname = SURNAMES.substring(n % SURNAMES.length(), n % SURNAMES.length() + 1);
                String given = "" + GIVEN.charAt(n / SURNAMES.length() % GIVEN.length()) + GIVEN.charAt(n / SURNAMES.length() / GIVEN.length() % GIVEN.length());
                LocalDate birth = LocalDate.of(2012, 1, 1).plusDays(n % 3000);
                String digits = String.format("%06d", 429_000 + n / 400 % 1000) + birth.toString().replace("-", "") + String.format("%03d", n % 1000);
                line(sheet, i + 1, List.of(Integer.toString(i + 1), surname + given, n % 2 == 1 ? "男" : "女", digits + IdNumber.checkCharacter(digits), "四年级", "四(2)班",
                        "否", "本镇", (n % 9 + 1) + "组", surname + "奶奶", "奶奶", phone(n, 0), surname + "大山", "广东省东莞市", phone(n, 1), "李秀英", "浙江省宁波市", phone(n, 2), "健康", ""));
            }
        }
        return out.toByteArray();
    }

    private static String phone(int n, int whose) {
        return "13" + (whose + 1) + String.format("%08d", n);
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            sheet.value(row, c, cells.get(c));
        }
    }
}

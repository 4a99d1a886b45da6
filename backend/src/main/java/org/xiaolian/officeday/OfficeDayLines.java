package org.xiaolian.officeday;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaolian.shared.problem.Problem;

/** Reads what somebody pasted from the notice of holidays. */
final class OfficeDayLines {
    private static final int MOST_DAYS = 31;
    private static final int MOST_NAME = 20;
    private static final String DAY = "(?:(?<%1$sYear>\\d{4})[年./-])?(?<%1$sMonth>\\d{1,2})[月./-](?<%1$sDay>\\d{1,2})日?";
    private static final Pattern LINE = Pattern.compile(String.format(DAY, "from") + "(?:\\s*(?:至|到|~|-|—)\\s*" + String.format(DAY, "to") + ")?[\\s,;:、]*(?<what>休假|放假|休|上班|班)[\\s,;:、]*(?<name>\\S.*)?");

    /** What a line says of a day. */
    record Said(boolean working, String name) {
    }

    private OfficeDayLines() {
    }

    static Map<LocalDate, Said> read(int year, String text) {
        Map<LocalDate, Said> said = new LinkedHashMap<>();
        List<Problem.Field> faults = new ArrayList<>();
        String[] lines = Normalizer.normalize(text, Normalizer.Form.NFKC).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty()) {
                read(year, line, i + 1, said, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
        return said;
    }

    private static void read(int year, String line, int number, Map<LocalDate, Said> said, List<Problem.Field> faults) {
        Matcher parts = LINE.matcher(line);
        LocalDate from = parts.matches() ? day(year, parts, "from") : null;
        LocalDate to = from == null || parts.group("toMonth") == null ? from : day(year, parts, "to");
        String name = from == null || parts.group("name") == null ? "" : parts.group("name").strip();
        if (from == null || to == null || to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS)) || name.length() > MOST_NAME) {
            faults.add(new Problem.Field("lines", OfficeDayProblem.LINE_UNREADABLE, number));
            return;
        }
        if (from.getYear() != year || to.getYear() != year) {
            faults.add(new Problem.Field("lines", OfficeDayProblem.OTHER_YEAR, number, String.valueOf(year)));
            return;
        }
        boolean working = parts.group("what").endsWith("班");
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (working && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                faults.add(new Problem.Field("lines", OfficeDayProblem.AS_THE_WEEK, number, day.toString()));
            }
            said.put(day, new Said(working, !name.isEmpty() ? name : working ? "调休上班" : "放假"));
        }
    }

    /** Null when there is no such day. */
    private static LocalDate day(int year, Matcher parts, String which) {
        String said = parts.group(which + "Year");
        try {
            return LocalDate.of(said == null ? year : Integer.parseInt(said), Integer.parseInt(parts.group(which + "Month")), Integer.parseInt(parts.group(which + "Day")));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

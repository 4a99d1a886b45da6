package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.job.JobHandler;
import org.xiaolian.job.JobRun;
import org.xiaolian.shared.problem.Language;

/** Writes the rows that did not go in as a sheet of the same shape with a column of reasons before; mended, it can be brought again. */
@ApplicationScoped
class RosterBadRowsJob implements JobHandler {
    static final String KIND = "roster.bad-rows";
    private static final int CHUNK = 500;

    private final RosterRepository rosters;
    private final RosterCodec codec;

    RosterBadRowsJob(RosterRepository rosters, RosterCodec codec) {
        this.rosters = rosters;
        this.codec = codec;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(Language language) {
        return language == Language.EN ? "Rows that did not go in" : "未能导入的行";
    }

    @Override
    public String permission() {
        return "roster:import";
    }

    @Override
    public void run(JobRun run) throws Exception {
        UUID id = run.payload(RosterTask.class).importId();
        RosterImport roster = run.chunk(() -> rosters.findById(id));
        List<RosterColumn> columns = codec.mapping(roster.mapping).entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
        List<RosterColumn> shown = new ArrayList<>(columns);
        try (OutputStream out = run.result("未导入_" + roster.fileName.replaceAll("\\.[^.]*$", "") + ".xlsx", RosterBook.TYPE);
                RosterBook book = new RosterBook(out, "未导入")) {
            List<String> titles = new ArrayList<>(List.of(run.language() == Language.EN ? "Reason" : "原因"));
            shown.forEach(c -> titles.add(c.label(Language.ZH_CN)));
            List<RosterColumn> kinds = new ArrayList<>(List.of(RosterColumn.NOTE));
            kinds.addAll(shown);
            book.header(titles, kinds);
            int last = 0;
            while (true) {
                int from = last;
                List<RosterRow> rows = run.chunk(() -> rosters.next(id, List.of(RosterAction.ERROR, RosterAction.CONFLICT), RosterRowState.PENDING, from, CHUNK));
                if (rows.isEmpty()) {
                    break;
                }
                last = rows.get(rows.size() - 1).number;
                for (RosterRow row : rows) {
                    Map<RosterColumn, RosterCell> cells = codec.cells(row.cells);
                    List<String> texts = new ArrayList<>(List.of(codec.issues(row.issues).stream().filter(i -> !i.warning())
                            .map(i -> i.sentence(row.number, run.language())).collect(Collectors.joining("; "))));
                    shown.forEach(c -> texts.add(cells.containsKey(c) ? cells.get(c).text() : ""));
                    book.row(texts);
                }
                run.progress(run.done() + rows.size(), null);
            }
        }
    }
}

package org.xiaolian.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;

/** A kind of work for tests: counts to its limit, one chunk a number, and writes how far it came and what it saw. */
@ApplicationScoped
class CountingJob implements JobHandler {
    static final String KIND = "test.count";

    /** What it is asked to do. */
    record Task(long to, boolean refuse, java.util.UUID childId) {
    }

    private final ChildDirectory children;

    CountingJob(ChildDirectory children) {
        this.children = children;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(Language language) {
        return language == Language.EN ? "Count" : "数数";
    }

    @Override
    public String permission() {
        return "child:read";
    }

    @Override
    public void run(JobRun run) throws Exception {
        Task task = run.payload(Task.class);
        long first = run.checkpoint() == null ? 1 : Long.parseLong(run.checkpoint()) + 1;
        for (long i = first; i <= task.to(); i++) {
            long now = i;
            run.chunk(() -> {
                run.progress(now, task.to());
                run.checkpoint(Long.toString(now));
                return null;
            });
        }
        if (task.refuse()) {
            throw new Problem(CommonProblem.CONFLICT);
        }
        boolean seen = task.childId() != null && run.chunk(() -> children.findVisible(task.childId()).isPresent());
        try (OutputStream out = run.result("数.txt", "text/plain")) {
            out.write(("from " + first + " to " + task.to() + ", sees the child: " + seen).getBytes(StandardCharsets.UTF_8));
            out.write(new byte[600_000]);
        }
        run.message("数完了", "Counted");
    }
}

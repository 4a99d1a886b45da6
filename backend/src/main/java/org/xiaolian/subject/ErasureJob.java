package org.xiaolian.subject;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildErasure;
import org.xiaolian.job.JobHandler;
import org.xiaolian.job.JobRun;
import org.xiaolian.job.JobState;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.subject.ErasureStage;
import org.xiaolian.shared.subject.SubjectFilePart;

/**
 * Erases a child's files, room by room, each in a transaction of its own. Erasing what is gone costs nothing, so a second run
 * begins at the beginning; what somebody wrote in between is erased, too.
 */
@ApplicationScoped
class ErasureJob implements JobHandler {
    static final String KIND = "subject.erasure";

    private final SubjectRequestService requests;
    private final ChildErasure children;
    private final List<SubjectFilePart> parts;

    ErasureJob(SubjectRequestService requests, ChildErasure children, @All List<SubjectFilePart> parts) {
        this.requests = requests;
        this.children = children;
        this.parts = parts.stream().sorted(Comparator.comparing(SubjectFilePart::stage)).toList();
    }

    /** Which request was confirmed. */
    record Task(UUID requestId) {
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(Language language) {
        return language == Language.EN ? "Erase a child's file" : "删除儿童档案";
    }

    @Override
    public String permission() {
        return "subject:write";
    }

    @Override
    public void run(JobRun run) throws Exception {
        UUID requestId = run.payload(Task.class).requestId();
        if (run.chunk(() -> requests.erasureDone(requestId))) {
            return;
        }
        List<UUID> files = run.chunk(() -> children.filesOf(requests.erasing(requestId).childId));
        long total = (long) files.size() * parts.size() + 1;
        run.progress(0, total);
        long done = 0;
        for (UUID file : files) {
            for (SubjectFilePart part : parts) {
                long step = ++done;
                run.chunk(() -> {
                    part.erase(file);
                    if (part.stage() == ErasureStage.CHILD) {
                        requests.erased(requests.erasing(requestId), file);
                    }
                    run.progress(step, total);
                    return null;
                });
            }
        }
        run.chunk(() -> {
            requests.erasureEnded(requestId);
            run.progress(total, total);
            run.message("档案已依法删除", "The file is erased");
            return null;
        });
    }

    @Override
    public void abandoned(JobRun run, JobState state) {
        requests.erasureStopped(run.payload(Task.class).requestId());
    }
}

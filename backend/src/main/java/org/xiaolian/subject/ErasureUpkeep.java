package org.xiaolian.subject;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildErasure;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.subject.ErasureStage;
import org.xiaolian.shared.subject.SubjectFilePart;

/**
 * Erases again what an old copy of the database brought back (P-18): a child with a stone has no file. The stones are backed up
 * with the keys, apart from everything else, so that the newest are there whichever copy comes back.
 */
@ApplicationScoped
class ErasureUpkeep {
    private static final Logger LOG = Logger.getLogger(ErasureUpkeep.class);
    private static final int SECONDS = 60;

    private final SubjectRequestRepository requests;
    private final ChildErasure children;
    private final AuditTrail audit;
    private final List<SubjectFilePart> parts;

    ErasureUpkeep(SubjectRequestRepository requests, ChildErasure children, AuditTrail audit, @All List<SubjectFilePart> parts) {
        this.requests = requests;
        this.children = children;
        this.audit = audit;
        this.parts = parts.stream().sorted(Comparator.comparing(SubjectFilePart::stage)).toList();
    }

    @Scheduled(every = "1h", delayed = "1m", identity = "erasure-upkeep", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eraseAgain() throws Exception {
        List<UUID> back = RetriedUnit.call(SECONDS, requests::erasedButThere);
        for (UUID child : back) {
            for (UUID file : RetriedUnit.call(SECONDS, () -> children.filesOf(child))) {
                for (SubjectFilePart part : parts) {
                    RetriedUnit.run(SECONDS, () -> {
                        part.erase(file);
                        if (part.stage() == ErasureStage.CHILD) {
                            logged(child, file);
                        }
                    });
                }
            }
        }
        if (!back.isEmpty()) {
            LOG.warnf("%d erased files had come back with an old copy of the database; they are erased again", back.size());
        }
    }

    /** Nobody asked for it this time: the entry names the request that was confirmed once, and no person. */
    private void logged(UUID child, UUID file) {
        audit.record(AuditAction.REMOVE, SubjectRequestService.SUBJECT, requests.erasedBy(child).toString(), file, SubjectRequestService.P3, "erased again", null);
    }
}

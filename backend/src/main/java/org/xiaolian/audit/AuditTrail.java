package org.xiaolian.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.http.TraceIds;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** The door of the access log. Joins the transaction of the work: no change without its entry, no entry without its change. */
@FeatureApi
@ApplicationScoped
public class AuditTrail {
    private final EntityManager entities;
    private final CurrentCaller callers;
    private final CurrentVertxRequest request;
    private final OfficeTime time;

    AuditTrail(EntityManager entities, CurrentCaller callers, CurrentVertxRequest request, OfficeTime time) {
        this.entities = entities;
        this.callers = callers;
        this.request = request;
        this.time = time;
    }

    /**
     * Adds an entry about a child's file.
     *
     * @param fieldClass P1…P4 of rules.md 5.4, the highest that was shown
     * @param fields names of the fields concerned, comma-separated, or null
     * @param reason what the person gave as reason, or null
     */
    @Transactional
    public void child(AuditAction action, UUID childId, String fieldClass, String fields, String reason) {
        record(action, "child", childId == null ? null : childId.toString(), childId, fieldClass, fields, reason);
    }

    /**
     * Adds an entry about signing in, when there is no caller yet.
     *
     * @param personId whose account it is; null when there is no such account
     * @param sessionId null when refused
     */
    @Transactional
    public void signIn(AuditAction action, UUID personId, UUID sessionId) {
        AccessEntry entry = entry(action, "session", sessionId == null ? null : sessionId.toString());
        entry.personId = personId;
        entry.sessionId = sessionId;
        entities.persist(entry);
    }

    /** Adds an entry about anything else. */
    @Transactional
    public void record(AuditAction action, String subjectKind, String subjectId, UUID childId, String fieldClass, String fields,
            String reason) {
        Caller caller = callers.orNull();
        AccessEntry entry = entry(action, subjectKind, subjectId);
        entry.personId = caller == null ? null : caller.personId();
        entry.sessionId = caller == null ? null : caller.sessionId();
        entry.childId = childId;
        entry.fieldClass = fieldClass;
        entry.fields = fields;
        entry.reason = reason;
        entities.persist(entry);
    }

    private AccessEntry entry(AuditAction action, String subjectKind, String subjectId) {
        AccessEntry entry = new AccessEntry();
        entry.id = Ids.next();
        entry.happenedAt = time.now();
        entry.clientAddress = callers.clientAddress();
        entry.action = action.name();
        entry.subjectKind = subjectKind;
        entry.subjectId = subjectId;
        entry.traceId = TraceIds.of(request.getCurrent());
        return entry;
    }
}

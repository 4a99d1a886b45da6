package org.xiaolian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class ResponsibilityService {
    private final ResponsibilityRepository duties;
    private final PolicyDocumentRepository documents;
    private final PlanAccess access;
    private final OfficeTime time;

    ResponsibilityService(ResponsibilityRepository duties, PolicyDocumentRepository documents, PlanAccess access, OfficeTime time) {
        this.duties = duties;
        this.documents = documents;
        this.access = access;
        this.time = time;
    }

    @Transactional
    Page<ResponsibilityResponse> list(ResponsibilityFilter filter, PageRequest page) {
        return duties.list(filter, filter.asOf == null ? time.today() : filter.asOf, page);
    }

    @Transactional
    ResponsibilityResponse get(UUID id) {
        ResponsibilityResponse duty = duties.response(id);
        if (duty == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return duty;
    }

    @Transactional
    ResponsibilityResponse create(ResponsibilityCreateRequest request) {
        access.checkOrganization(request.organizationId());
        Responsibility duty = new Responsibility();
        duty.id = Ids.next();
        duty.organizationId = request.organizationId();
        duty.createdAt = time.now();
        describe(duty, request.level(), request.listOrder(), request.text(), request.policyDocumentId(), request.validFrom(), request.validTo());
        duties.persistAndFlush(duty);
        return get(duty.id);
    }

    @Transactional
    ResponsibilityResponse update(UUID id, long expectedVersion, ResponsibilityUpdateRequest request) {
        get(id);
        Responsibility duty = duties.findById(id);
        access.checkWritable(duty.organizationId);
        Etags.check(expectedVersion, duty.version);
        describe(duty, request.level(), request.listOrder(), request.text(), request.policyDocumentId(), request.validFrom(), request.validTo());
        duties.flush();
        return get(id);
    }

    private void describe(Responsibility duty, ResponsibleLevel level, int listOrder, String text, UUID documentId, LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Problem.field("validTo", CommonProblem.END_BEFORE_START);
        }
        if (documentId != null && documents.response(documentId) == null) {
            throw Problem.field("policyDocumentId", PlanProblem.DOCUMENT_UNKNOWN);
        }
        duty.level = level;
        duty.listOrder = listOrder;
        duty.text = text.strip();
        duty.policyDocumentId = documentId;
        duty.validFrom = from;
        duty.validTo = to;
    }
}

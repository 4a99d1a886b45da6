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
class PolicyDocumentService {
    private final PolicyDocumentRepository documents;
    private final PlanAccess access;
    private final OfficeTime time;

    PolicyDocumentService(PolicyDocumentRepository documents, PlanAccess access, OfficeTime time) {
        this.documents = documents;
        this.access = access;
        this.time = time;
    }

    @Transactional
    Page<PolicyDocumentResponse> list(PlanFilter filter, PageRequest page) {
        return documents.list(filter, page);
    }

    @Transactional
    PolicyDocumentResponse get(UUID id) {
        PolicyDocumentResponse document = documents.response(id);
        if (document == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return document;
    }

    @Transactional
    PolicyDocumentResponse create(PolicyDocumentCreateRequest request) {
        access.checkOrganization(request.organizationId());
        PolicyDocument document = new PolicyDocument();
        document.id = Ids.next();
        document.organizationId = request.organizationId();
        document.createdAt = time.now();
        describe(document, request.title(), request.documentNumber(), request.issuer(), request.issuedOn(), request.yearMasked());
        documents.persistAndFlush(document);
        return get(document.id);
    }

    @Transactional
    PolicyDocumentResponse update(UUID id, long expectedVersion, PolicyDocumentUpdateRequest request) {
        get(id);
        PolicyDocument document = documents.findById(id);
        access.checkWritable(document.organizationId);
        Etags.check(expectedVersion, document.version);
        describe(document, request.title(), request.documentNumber(), request.issuer(), request.issuedOn(), request.yearMasked());
        documents.flush();
        return get(id);
    }

    private void describe(PolicyDocument document, String title, String number, String issuer, LocalDate issuedOn, boolean yearMasked) {
        if (issuedOn != null && issuedOn.isAfter(time.today())) {
            throw Problem.field("issuedOn", CommonProblem.FUTURE_DATE);
        }
        document.title = title.strip();
        document.documentNumber = number.strip();
        document.issuer = issuer == null || issuer.isBlank() ? null : issuer.strip();
        document.issuedOn = issuedOn;
        document.yearMasked = yearMasked;
    }
}

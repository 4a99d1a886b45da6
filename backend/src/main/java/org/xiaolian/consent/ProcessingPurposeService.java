package org.xiaolian.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.Grant;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class ProcessingPurposeService {
    private static final String ADMINISTRATOR = "COUNTY_ADMIN";

    private final ProcessingPurposeRepository purposes;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    ProcessingPurposeService(ProcessingPurposeRepository purposes, AuditTrail audit, CurrentCaller callers, OfficeTime time) {
        this.purposes = purposes;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    ProcessingPurposesResponse list() {
        Caller caller = callers.get();
        Set<String> places = caller.grants().stream().map(Grant::regionCode).filter(code -> code != null).collect(Collectors.toSet());
        Set<String> own = ownPlaces();
        return new ProcessingPurposesResponse(purposes.holdingInAny(places).stream().map(p -> ProcessingPurposeResponse.from(p, own.contains(p.regionCode))).toList());
    }

    ProcessingPurposeResponse create(ProcessingPurposeRequest request) {
        // One county each is the rule; who has several says which by adding the purpose as that county's administrator.
        String place = ownPlaces().stream().sorted().findFirst().orElseThrow(() -> new Problem(CommonProblem.FORBIDDEN));
        if (purposes.holdingInAny(Set.of(place)).stream().anyMatch(p -> p.code.equals(request.code()))) {
            throw Problem.at("code", ConsentProblem.PURPOSE_CODE_TAKEN);
        }
        ProcessingPurpose purpose = new ProcessingPurpose();
        purpose.id = Ids.next();
        purpose.code = request.code();
        purpose.regionCode = place;
        purpose.createdAt = time.now();
        write(purpose, request);
        purposes.persist(purpose);
        purposes.flush();
        audit.record(AuditAction.CREATE, "purpose", purpose.id.toString(), null, null, purpose.code, null);
        return ProcessingPurposeResponse.from(purpose, true);
    }

    ProcessingPurposeResponse update(UUID id, long expectedVersion, ProcessingPurposeRequest request) {
        ProcessingPurpose purpose = purposes.findByIdOptional(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (purpose.regionCode.equals(ProcessingPurpose.EVERYWHERE)) {
            throw new Problem(ConsentProblem.PURPOSE_GENERAL);
        }
        if (!ownPlaces().contains(purpose.regionCode)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        Etags.check(expectedVersion, purpose.version);
        write(purpose, request);
        purposes.flush();
        audit.record(AuditAction.UPDATE, "purpose", id.toString(), null, null, purpose.code, null);
        return ProcessingPurposeResponse.from(purpose, true);
    }

    /** A text that changed is another text: who agreed to the former has not agreed to this one. */
    private void write(ProcessingPurpose purpose, ProcessingPurposeRequest request) {
        boolean textChanged = !List.of(request.textZh().strip(), request.textEn().strip(), request.controller().strip(), request.legalBasis())
                .equals(java.util.Arrays.asList(purpose.textZh, purpose.textEn, purpose.controller, purpose.legalBasis));
        purpose.nameZh = request.nameZh().strip();
        purpose.nameEn = request.nameEn().strip();
        purpose.textZh = request.textZh().strip();
        purpose.textEn = request.textEn().strip();
        purpose.controller = request.controller().strip();
        purpose.legalBasis = request.legalBasis();
        purpose.active = request.active();
        if (textChanged) {
            purpose.textVersion++;
            ProcessingPurposeText text = new ProcessingPurposeText();
            text.purposeId = purpose.id;
            text.textVersion = purpose.textVersion;
            text.textZh = purpose.textZh;
            text.textEn = purpose.textEn;
            text.validFrom = time.today();
            if (!purposes.isPersistent(purpose)) {
                purposes.persist(purpose);
                purposes.flush();
            }
            purposes.add(text);
        }
    }

    private Set<String> ownPlaces() {
        return callers.get().grants().stream().filter(g -> g.role().equals(ADMINISTRATOR) && g.regionCode() != null).map(Grant::regionCode).collect(Collectors.toSet());
    }
}

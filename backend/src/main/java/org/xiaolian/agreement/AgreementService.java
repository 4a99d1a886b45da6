package org.xiaolian.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildParticulars;
import org.xiaolian.guardian.GuardianDirectory;
import org.xiaolian.guardian.GuardianParticulars;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.document.WordFile;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.problem.ProblemCode;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** An agreement from draft to end. */
@ApplicationScoped
class AgreementService {
    static final String OPINION = "care_agreement.opinion";
    static final String PARTIES = "care_agreement.parties";

    private final AgreementRepository agreements;
    private final ChildDirectory children;
    private final GuardianDirectory guardians;
    private final OrganizationDirectory organizations;
    private final RegionDirectory regions;
    private final AuditTrail audit;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final CurrentVertxRequest request;

    AgreementService(AgreementRepository agreements, ChildDirectory children, GuardianDirectory guardians, OrganizationDirectory organizations,
            RegionDirectory regions, AuditTrail audit, FieldCipher cipher, ObjectMapper json, CurrentCaller callers, OfficeTime time,
            CurrentVertxRequest request) {
        this.agreements = agreements;
        this.children = children;
        this.guardians = guardians;
        this.organizations = organizations;
        this.regions = regions;
        this.audit = audit;
        this.cipher = cipher;
        this.json = json;
        this.callers = callers;
        this.time = time;
        this.request = request;
    }

    @Transactional
    Page<AgreementRow> list(AgreementFilter filter, PageRequest request) {
        Page<AgreementRepository.Named> page = agreements.list(filter, request);
        LocalDate today = time.today();
        return new Page<>(page.items().stream().map(n -> new AgreementRow(n.agreement().id, n.agreement().childId, n.childName(), n.carerName(),
                n.agreement().status(today), n.agreement().startsOn, n.agreement().endsOn, n.agreement().signedOn, n.agreement().version)).toList(),
                page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    AgreementResponse get(UUID id) {
        return describe(find(id));
    }

    AgreementResponse create(UUID childId, AgreementTerms terms) {
        if (!agreements.childVisible(childId)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        children.lockWritable(childId);
        check(terms);
        Caller caller = callers.get();
        CareAgreement agreement = new CareAgreement();
        agreement.id = Ids.next();
        agreement.childId = childId;
        agreement.organizationId = caller.organizationId();
        agreement.createdBy = caller.personId();
        agreement.createdAt = time.now();
        write(agreement, terms);
        agreements.persistAndFlush(agreement);
        audit.record(AuditAction.CREATE, "care-agreement", agreement.id.toString(), childId, "P3", null, null);
        return get(agreement.id);
    }

    AgreementResponse update(UUID id, long expectedVersion, AgreementTerms terms) {
        CareAgreement agreement = writable(id);
        Etags.check(expectedVersion, agreement.version);
        if (agreement.signedOn != null || agreement.endedOn != null) {
            throw new Problem(AgreementProblem.NOT_A_DRAFT);
        }
        check(terms);
        write(agreement, terms);
        return changed(agreement, null);
    }

    AgreementResponse sign(UUID id, AgreementSignatureRequest request) {
        CareAgreement agreement = writable(id);
        if (agreement.endedOn != null) {
            throw new Problem(AgreementProblem.ENDED);
        }
        if (agreement.signedOn != null) {
            throw new Problem(AgreementProblem.ALREADY_SIGNED);
        }
        if (agreements.otherHolds(agreement.childId, id, request.signedOn())) {
            throw new Problem(AgreementProblem.OTHER_IN_FORCE);
        }
        AgreementParties parties = parties(agreement);
        LocalDate born = parties.child().birthDate();
        List<Problem.Field> faults = new ArrayList<>(AgreementPolicy.faults(terms(agreement), parties.carer().birthDate(), born, request.signedOn()));
        if (request.signedOn().isAfter(time.today())) {
            faults.add(new Problem.Field("signedOn", CommonProblem.FUTURE_DATE));
        }
        boolean remote = request.method() == SignMethod.REMOTE;
        if (remote && (request.confirmedBy() == null || request.confirmedBy().isBlank() || request.confirmedThrough() == null)) {
            faults.add(new Problem.Field("confirmedBy", AgreementProblem.REMOTE_INCOMPLETE));
        }
        if (!remote && !request.childSigned() && born != null && !born.plusYears(AgreementPolicy.ASKED_FROM).isAfter(request.signedOn())) {
            faults.add(new Problem.Field("childSigned", AgreementProblem.CHILD_SIGNS));
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
        agreement.signedOn = request.signedOn();
        agreement.signMethod = request.method();
        agreement.signedBy = request.signedBy().strip();
        agreement.witness = request.witness().strip();
        agreement.childSigned = request.childSigned();
        agreement.confirmedBy = remote ? request.confirmedBy().strip() : null;
        agreement.confirmedThrough = remote ? request.confirmedThrough() : null;
        agreement.partiesCipher = freeze(agreement.childId, parties);
        return changed(agreement, "signed");
    }

    AgreementResponse signPaper(UUID id, AgreementDayRequest request) {
        CareAgreement agreement = holding(id);
        if (agreement.signMethod != SignMethod.REMOTE || agreement.paperSignedOn != null) {
            throw new Problem(AgreementProblem.NOT_REMOTE);
        }
        after(agreement, request.on(), "on");
        agreement.paperSignedOn = request.on();
        return changed(agreement, "paper signed");
    }

    AgreementResponse notify(UUID id, AgreementNoticeRequest request) {
        CareAgreement agreement = holding(id);
        after(agreement, request.on(), "on");
        if (request.party() == NoticeParty.SCHOOL) {
            agreement.schoolNotifiedOn = request.on();
            agreement.schoolReceiver = request.receiver().strip();
        } else {
            agreement.villageNotifiedOn = request.on();
            agreement.villageReceiver = request.receiver().strip();
        }
        return changed(agreement, "notified");
    }

    AgreementResponse review(UUID id, AgreementDayRequest request) {
        CareAgreement agreement = holding(id);
        if (agreement.endsOn != null) {
            throw new Problem(AgreementProblem.NO_REVIEW);
        }
        after(agreement, request.on(), "on");
        agreement.reviewedOn = request.on();
        return changed(agreement, "reviewed");
    }

    AgreementResponse end(UUID id, AgreementClosureRequest request) {
        CareAgreement agreement = writable(id);
        if (agreement.endedOn != null) {
            throw new Problem(AgreementProblem.ENDED);
        }
        if (request.endedOn().isAfter(time.today())) {
            throw Problem.field("endedOn", CommonProblem.FUTURE_DATE);
        }
        agreement.endedOn = request.endedOn();
        agreement.endReason = request.reason();
        agreement.endNote = request.note();
        return changed(agreement, request.reason().name());
    }

    AgreementResponse attach(UUID id, AgreementScanRequest request) {
        CareAgreement agreement = writable(id);
        if (!agreements.scanExists(request.attachmentId(), agreement.childId)) {
            throw Problem.field("attachmentId", AgreementProblem.SCAN_UNKNOWN);
        }
        agreement.scanId = request.attachmentId();
        return changed(agreement, "scan");
    }

    /** The agreement on A4 with everybody's full data; printing it is written to the access log. */
    @Transactional
    WordFile document(UUID id) {
        CareAgreement agreement = find(id).agreement();
        AgreementParties parties = agreement.partiesCipher == null ? parties(agreement) : thaw(agreement.partiesCipher);
        audit.record(AuditAction.PRINT, "care-agreement", id.toString(), agreement.childId, "P3", "idNumber,address,phones", null);
        String office = organizations.find(agreement.organizationId).map(OrganizationRef::name).orElse("");
        return new WordFile("委托照护协议-" + parties.child().archiveNumber() + ".docx",
                new AgreementDocument(agreement, terms(agreement), parties, office, callers.get().name(), time.today()).write());
    }

    private AgreementRepository.Named find(UUID id) {
        return agreements.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private CareAgreement writable(UUID id) {
        CareAgreement agreement = find(id).agreement();
        children.lockWritable(agreement.childId);
        // Whoever held the child's row before may have changed the agreement meanwhile.
        agreements.getEntityManager().refresh(agreement);
        return agreement;
    }

    private CareAgreement holding(UUID id) {
        CareAgreement agreement = writable(id);
        if (agreement.endedOn != null) {
            throw new Problem(AgreementProblem.ENDED);
        }
        if (agreement.signedOn == null) {
            throw new Problem(AgreementProblem.NOT_SIGNED);
        }
        return agreement;
    }

    private void after(CareAgreement agreement, LocalDate day, String field) {
        if (day.isAfter(time.today())) {
            throw Problem.field(field, CommonProblem.FUTURE_DATE);
        }
        if (day.isBefore(agreement.signedOn)) {
            throw Problem.field(field, AgreementProblem.BEFORE_SIGNING);
        }
    }

    private AgreementResponse changed(CareAgreement agreement, String reason) {
        agreements.flush();
        audit.record(AuditAction.UPDATE, "care-agreement", agreement.id.toString(), agreement.childId, "P3", null, reason);
        return get(agreement.id);
    }

    private void check(AgreementTerms terms) {
        if (!guardians.isVisible(terms.carerId())) {
            throw Problem.field("carerId", AgreementProblem.CARER_UNKNOWN);
        }
        if (terms.endsOn() != null && terms.endsOn().isBefore(terms.startsOn())) {
            throw Problem.field("endsOn", CommonProblem.END_BEFORE_START);
        }
    }

    private AgreementParties parties(CareAgreement agreement) {
        ChildParticulars child = children.particulars(agreement.childId);
        GuardianParticulars carer = guardians.particulars(agreement.carerId).orElseThrow(() -> Problem.field("carerId", AgreementProblem.CARER_UNKNOWN));
        return new AgreementParties(child, regions.find(child.regionCode()).map(RegionRef::fullName).orElse(""), guardians.parents(agreement.childId), carer);
    }

    private byte[] freeze(UUID childId, AgreementParties parties) {
        try {
            return cipher.seal(childId, PARTIES, json.writeValueAsBytes(parties));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private AgreementParties thaw(byte[] sealed) {
        byte[] plain = cipher.open(PARTIES, sealed);
        if (plain == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        try {
            return json.readValue(plain, AgreementParties.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(CareAgreement a, AgreementTerms t) {
        a.carerId = t.carerId();
        a.relationCode = t.relationCode();
        a.entrustedBy = t.entrustedBy();
        a.reason = t.reason();
        a.startsOn = t.startsOn();
        a.endsOn = t.endsOn();
        a.childrenCaredFor = t.childrenCaredFor();
        a.carerAble = t.carerAble();
        a.violentOffence = t.violentOffence();
        a.addiction = t.addiction();
        a.formerNeglect = t.formerNeglect();
        a.otherwiseUnsuitable = t.otherwiseUnsuitable();
        a.checkedOn = t.checkedOn();
        a.checkedBy = t.checkedBy();
        a.childOpinion = t.childOpinion();
        a.opinionTextCipher = cipher.encrypt(a.childId, OPINION, t.opinionText());
        a.opinionOn = t.opinionOn();
        a.opinionAskedBy = t.opinionAskedBy();
        a.contactsPerWeek = t.contactsPerWeek();
        a.medicalDecider = t.medicalDecider();
        a.specialTerms = t.specialTerms();
        a.moneyFen = t.moneyFen();
        a.moneyPeriod = t.moneyPeriod();
        a.moneyWay = t.moneyWay();
    }

    private AgreementTerms terms(CareAgreement a) {
        return new AgreementTerms(a.carerId, a.relationCode, a.entrustedBy, a.reason, a.startsOn, a.endsOn, a.childrenCaredFor, a.carerAble,
                a.violentOffence, a.addiction, a.formerNeglect, a.otherwiseUnsuitable, a.checkedOn, a.checkedBy, a.childOpinion,
                cipher.decrypt(OPINION, a.opinionTextCipher), a.opinionOn, a.opinionAskedBy, a.contactsPerWeek, a.medicalDecider, a.specialTerms, a.moneyFen,
                a.moneyPeriod, a.moneyWay);
    }

    private AgreementResponse describe(AgreementRepository.Named named) {
        CareAgreement a = named.agreement();
        AgreementTerms terms = terms(a);
        List<AgreementResponse.AgreementGap> missing = a.signedOn != null || a.endedOn != null ? List.of() : AgreementPolicy.faults(terms,
                guardians.particulars(a.carerId).map(GuardianParticulars::birthDate).orElse(null), children.particulars(a.childId).birthDate(), time.today())
                .stream().map(f -> new AgreementResponse.AgreementGap(f.field(), f.code().code(), sentence(f.code()))).toList();
        boolean paperMissing = a.signMethod == SignMethod.REMOTE && a.paperSignedOn == null && a.endedOn == null;
        return new AgreementResponse(a.id, a.childId, named.childName(), named.carerName(), a.status(time.today()), terms, missing, a.signedOn, a.signMethod,
                a.signedBy, a.witness, a.childSigned, a.confirmedBy, a.confirmedThrough, a.paperSignedOn, paperMissing, a.schoolNotifiedOn, a.schoolReceiver,
                a.villageNotifiedOn, a.villageReceiver, a.reviewedOn, AgreementPolicy.reviewDue(a), a.endedOn, a.endReason, a.endNote, a.scanId, a.version);
    }

    private String sentence(ProblemCode code) {
        return Language.of(request.getCurrent() == null ? null : request.getCurrent().request().getHeader("Accept-Language")).sentence(code);
    }
}

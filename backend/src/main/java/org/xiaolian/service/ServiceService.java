package org.xiaolian.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.document.WordFile;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.time.OfficeTime;

/** Counting what was done, certifying it, taking a certificate back. */
@ApplicationScoped
class ServiceService {
    private static final String SUBJECT = "service-certificate";
    private static final String P2 = "P2";

    private final ServiceRepository certificates;
    private final ServiceCodes codes;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final String checkPage;

    ServiceService(ServiceRepository certificates, ServiceCodes codes, PersonDirectory people, OrganizationDirectory organizations, AuditTrail audit, CurrentCaller callers,
            OfficeTime time, @ConfigProperty(name = "XIAOLIAN_PUBLIC_URL") Optional<String> publicUrl) {
        this.certificates = certificates;
        this.codes = codes;
        this.people = people;
        this.organizations = organizations;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
        this.checkPage = publicUrl.map(url -> url.strip().replaceAll("/+$", "")).filter(url -> !url.isEmpty()).map(url -> url + "/certificates").orElse(null);
    }

    @Transactional
    ServiceRecordResponse mine(ServicePeriod period) {
        check(period.from, period.to, "from");
        return record(period.from, period.to, certificates.counts(callers.get().personId(), null, period.from, period.to));
    }

    /** What a certificate of that period would say. */
    @Transactional
    ServiceRecordResponse ofPerson(UUID personId, ServicePeriod period) {
        check(period.from, period.to, "from");
        UUID office = certificates.office(personId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        return record(period.from, period.to, certificates.counts(personId, office, period.from, period.to));
    }

    @Transactional
    Page<ServiceCertificateResponse> list(ServiceCertificateFilter filter, PageRequest request) {
        return describe(certificates.list(filter, request));
    }

    @Transactional
    Page<ServiceCertificateResponse> own(PageRequest request) {
        return describe(certificates.own(callers.get().personId(), request));
    }

    @Transactional
    ServiceCertificateResponse get(UUID id) {
        return describe(inScope(id));
    }

    /** What it counted, newest first. */
    @Transactional
    Page<ServiceCertificateRecordRow> records(UUID id, ServiceCertificateRecordFilter filter, PageRequest request) {
        return certificates.records(inScope(id).id, filter, request);
    }

    @Transactional
    Page<ServiceCertificateRecordRow> ownRecords(UUID id, ServiceCertificateRecordFilter filter, PageRequest request) {
        return certificates.records(ownOne(id).id, filter, request);
    }

    @Transactional
    ServiceCertificateResponse ownCertificate(UUID id) {
        return describe(ownOne(id));
    }

    ServiceCertificateResponse issue(ServiceCertificateCreateRequest request) {
        LocalDate today = time.today();
        if (request.periodTo().isAfter(today)) {
            throw Problem.field("periodTo", CommonProblem.FUTURE_DATE);
        }
        check(request.periodFrom(), request.periodTo(), "periodTo");
        UUID office = certificates.lockOffice(request.personId()).orElseThrow(() -> Problem.field("personId", ServiceProblem.PERSON_UNKNOWN));
        boolean nameShown = replaced(request);
        if (certificates.covers(request.personId(), request.periodFrom(), request.periodTo())) {
            throw new Problem(ServiceProblem.OVERLAPS);
        }
        ServiceCounts counts = certificates.counts(request.personId(), office, request.periodFrom(), request.periodTo());
        if (counts.visits() + counts.contacts() == 0) {
            throw new Problem(ServiceProblem.NOTHING_DONE);
        }
        ServiceCertificate certificate = new ServiceCertificate();
        certificate.id = Ids.next();
        certificate.number = certificates.nextNumber(office, today.getYear());
        certificate.personId = request.personId();
        certificate.organizationId = office;
        certificate.periodFrom = request.periodFrom();
        certificate.periodTo = request.periodTo();
        certificate.visits = counts.visits();
        certificate.contacts = counts.contacts();
        certificate.children = counts.children();
        certificate.minutesPerVisit = request.minutesPerVisit();
        certificate.minutesPerContact = request.minutesPerContact();
        certificate.nameShown = nameShown;
        certificate.issuedOn = today;
        certificate.issuedBy = callers.get().personId();
        certificate.replacesId = request.replacesId();
        certificate.createdAt = time.now();
        certificates.persistAndFlush(certificate);
        certificates.keep(certificate.id, ServiceRecordKind.VISIT, counts.visitDays());
        certificates.keep(certificate.id, ServiceRecordKind.CONTACT, counts.contactDays());
        audit.record(AuditAction.CREATE, SUBJECT, certificate.id.toString(), null, P2, certificate.number, null);
        return describe(certificate);
    }

    /** What she agreed to for the former certificate holds for the one in its place. */
    private boolean replaced(ServiceCertificateCreateRequest request) {
        if (request.replacesId() == null) {
            return false;
        }
        ServiceCertificate former = certificates.inScope(request.replacesId()).filter(c -> c.personId.equals(request.personId()))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (former.voidedOn == null) {
            throw new Problem(ServiceProblem.NOT_VOIDED);
        }
        if (certificates.isReplaced(former.id)) {
            throw new Problem(ServiceProblem.REPLACED);
        }
        return former.nameShown;
    }

    ServiceCertificateResponse voidIt(UUID id, long expectedVersion, String reason) {
        ServiceCertificate certificate = inScope(id);
        Etags.check(expectedVersion, certificate.version);
        if (certificate.voidedOn != null) {
            throw new Problem(ServiceProblem.VOIDED);
        }
        certificate.voidedOn = time.today();
        certificate.voidedBy = callers.get().personId();
        certificate.voidReason = reason.strip();
        certificates.flush();
        audit.record(AuditAction.CLOSE, SUBJECT, id.toString(), null, P2, certificate.number, certificate.voidReason);
        return describe(certificate);
    }

    /** Hers alone to say. */
    ServiceCertificateResponse showName(UUID id, long expectedVersion, boolean shown) {
        ServiceCertificate certificate = ownOne(id);
        Etags.check(expectedVersion, certificate.version);
        certificate.nameShown = shown;
        certificates.flush();
        audit.record(AuditAction.UPDATE, SUBJECT, id.toString(), null, P2, "nameShown", null);
        return describe(certificate);
    }

    @Transactional
    WordFile document(UUID id) {
        return print(inScope(id));
    }

    @Transactional
    WordFile ownDocument(UUID id) {
        return print(ownOne(id));
    }

    @Transactional
    PublicCertificateResponse verify(String number, String code) {
        String plain = number.strip().toUpperCase(Locale.ROOT);
        ServiceCertificate certificate = codes.fits(plain, code.strip().toUpperCase(Locale.ROOT)) ? certificates.byNumber(plain).orElse(null) : null;
        if (certificate == null) {
            throw new Problem(ServiceProblem.UNKNOWN);
        }
        String name = people.find(certificate.personId).orElseThrow().name();
        return new PublicCertificateResponse(certificate.number, certificate.nameShown ? name : masked(name), organizations.find(certificate.organizationId).orElseThrow().name(),
                certificate.periodFrom, certificate.periodTo, certificate.visits, certificate.contacts, certificate.minutes(), certificate.issuedOn, certificate.voidedOn);
    }

    /** The surname is told, as every paper about volunteers does. */
    static String masked(String name) {
        String given = PersonName.given(name);
        return name.indexOf('·') > 0 ? "*".repeat(given.codePointCount(0, given.length())) + name.substring(given.length())
                : name.substring(0, name.length() - given.length()) + "*".repeat(given.codePointCount(0, given.length()));
    }

    private WordFile print(ServiceCertificate certificate) {
        ServiceCertificateResponse shown = describe(certificate);
        audit.record(AuditAction.PRINT, SUBJECT, certificate.id.toString(), null, P2, certificate.number, null);
        return new WordFile(certificate.number + ".docx", ServiceDocument.write(shown, checkPage, callers.get().name(), time.today()));
    }

    private ServiceCertificate inScope(UUID id) {
        return certificates.inScope(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private ServiceCertificate ownOne(UUID id) {
        return certificates.ofPerson(id, callers.get().personId()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private static void check(LocalDate from, LocalDate to, String field) {
        if (to.isBefore(from)) {
            throw Problem.field(field, CommonProblem.END_BEFORE_START);
        }
    }

    private static ServiceRecordResponse record(LocalDate from, LocalDate to, ServiceCounts counts) {
        return new ServiceRecordResponse(from, to, counts.visits(), counts.contacts(), counts.children());
    }

    private Page<ServiceCertificateResponse> describe(Page<ServiceCertificate> page) {
        return new Page<>(describe(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    private ServiceCertificateResponse describe(ServiceCertificate certificate) {
        return describe(List.of(certificate)).get(0);
    }

    private List<ServiceCertificateResponse> describe(Collection<ServiceCertificate> all) {
        Map<UUID, PersonRef> names = people.find(all.stream().map(c -> c.personId).toList());
        Map<UUID, OrganizationRef> offices = organizations.find(all.stream().map(c -> c.organizationId).toList());
        return all.stream().map(c -> new ServiceCertificateResponse(c.id, c.number, codes.of(c.number), names.get(c.personId), offices.get(c.organizationId), c.periodFrom, c.periodTo,
                c.visits, c.contacts, c.children, c.minutesPerVisit, c.minutesPerContact, c.minutes(), c.nameShown, c.issuedOn, c.replacesId, c.voidedOn, c.voidReason, c.version))
                .toList();
    }
}

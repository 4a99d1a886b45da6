package org.xiaolian.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class ConsentService {
    private static final Set<ConsentRelation> PARENTS = EnumSet.of(ConsentRelation.FATHER, ConsentRelation.MOTHER);
    private static final String SUBJECT = "consent";
    private static final String P2 = "P2";

    private final ConsentRepository consents;
    private final ProcessingPurposeRepository purposes;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final RegionDirectory regions;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final Event<ConsentWithdrawn> withdrawn;

    ConsentService(ConsentRepository consents, ProcessingPurposeRepository purposes, ChildDirectory children, PersonDirectory people,
            RegionDirectory regions, AuditTrail audit, CurrentCaller callers, OfficeTime time, Event<ConsentWithdrawn> withdrawn) {
        this.consents = consents;
        this.purposes = purposes;
        this.children = children;
        this.people = people;
        this.regions = regions;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
        this.withdrawn = withdrawn;
    }

    @Transactional
    ConsentsResponse ofChild(UUID childId) {
        visible(childId);
        audit.record(AuditAction.VIEW, SUBJECT, null, childId, P2, "list", null);
        return describe(childId);
    }

    @Transactional
    Page<ConsentRow> awaiting(ConsentFilter filter, PageRequest page) {
        Page<ConsentRepository.Line> lines = consents.awaiting(filter, page);
        List<UUID> ids = lines.items().stream().map(ConsentRepository.Line::id).toList();
        Map<UUID, String> codes = new LinkedHashMap<>();
        purposes.listAll().forEach(p -> codes.put(p.id, p.code));
        Map<UUID, List<String>> granted = consents.purposes(ids).stream().filter(p -> p.granted)
                .collect(Collectors.groupingBy(p -> p.consentId, Collectors.mapping(p -> codes.get(p.purposeId), Collectors.toList())));
        Map<String, RegionRef> places = regions.find(lines.items().stream().map(ConsentRepository.Line::regionCode).toList());
        return new Page<>(lines.items().stream().map(l -> new ConsentRow(l.id(), l.childId(), l.childName(), places.get(l.regionCode()), l.signerName(),
                l.relation(), l.givenOn(), granted.getOrDefault(l.id(), List.of()), l.version())).toList(), lines.nextCursor(), lines.total(), lines.totalIsLowerBound());
    }

    ConsentsResponse add(UUID childId, ConsentCreateRequest request) {
        children.lockWritable(childId);
        ConsentRepository.Subject subject = consents.subject(childId).orElseThrow();
        Map<UUID, ProcessingPurpose> known = purposes.holdingIn(subject.regionCode()).stream().filter(p -> p.active)
                .collect(Collectors.toMap(p -> p.id, Function.identity()));
        check(childId, request, subject, known);
        Consent consent = new Consent();
        consent.id = Ids.next();
        consent.childId = childId;
        consent.guardianId = request.guardianId();
        consent.signerName = request.signerName().strip();
        consent.relation = request.relation();
        consent.identityCheck = request.identityCheck();
        consent.way = request.way();
        consent.witnessName = request.witnessName() == null || request.witnessName().isBlank() ? null : request.witnessName().strip();
        consent.givenOn = request.givenOn();
        consent.childAgreed = request.childAgreed();
        consent.awaitsParent = request.relation() == ConsentRelation.CARER && request.purposes().stream().anyMatch(c -> c.granted());
        consent.attachmentId = request.attachmentId();
        consent.recordedBy = callers.get().personId();
        consent.createdAt = time.now();
        consents.persist(consent);
        consents.flush();
        for (ConsentCreateRequest.ConsentChoiceRequest choice : request.purposes()) {
            ConsentPurpose purpose = new ConsentPurpose();
            purpose.consentId = consent.id;
            purpose.purposeId = choice.purposeId();
            purpose.textVersion = known.get(choice.purposeId()).textVersion;
            purpose.granted = choice.granted();
            consents.add(purpose);
        }
        consents.flush();
        audit.record(AuditAction.CREATE, SUBJECT, consent.id.toString(), childId, P2, null, null);
        stopped(childId, request.purposes().stream().filter(c -> !c.granted()).map(c -> known.get(c.purposeId()).code).collect(Collectors.toSet()));
        return describe(childId);
    }

    ConsentsResponse confirm(UUID id, long expectedVersion, ConsentConfirmationRequest request) {
        Consent consent = changeable(id, expectedVersion);
        if (!consent.awaitsParent) {
            throw new Problem(ConsentProblem.NOT_AWAITING);
        }
        checkDay("confirmedOn", request.confirmedOn(), consent);
        consent.confirmedOn = request.confirmedOn();
        consent.confirmedBy = request.confirmedBy().strip();
        consent.confirmWay = request.way();
        consent.awaitsParent = false;
        consents.flush();
        audit.record(AuditAction.UPDATE, SUBJECT, id.toString(), consent.childId, P2, "confirmed", null);
        return describe(consent.childId);
    }

    ConsentsResponse withdraw(UUID id, long expectedVersion, ConsentWithdrawalRequest request) {
        Consent consent = changeable(id, expectedVersion);
        checkDay("withdrawnOn", request.withdrawnOn(), consent);
        Map<UUID, ConsentPurpose> granted = consents.purposes(List.of(id)).stream().filter(p -> p.granted && p.withdrawnOn == null)
                .collect(Collectors.toMap(p -> p.purposeId, Function.identity()));
        Set<String> codes = new HashSet<>();
        for (UUID purposeId : request.purposeIds()) {
            ConsentPurpose purpose = granted.get(purposeId);
            if (purpose == null) {
                throw Problem.field("purposeIds", ConsentProblem.PURPOSE_NOT_IN_CONSENT);
            }
            purpose.withdrawnOn = request.withdrawnOn();
            purpose.withdrawReason = request.reason().strip();
            codes.add(purposes.findById(purposeId).code);
        }
        consent.awaitsParent = consent.awaitsParent && granted.values().stream().anyMatch(p -> p.withdrawnOn == null);
        consent.changedAt = time.now();
        consents.flush();
        audit.record(AuditAction.UPDATE, SUBJECT, id.toString(), consent.childId, P2, "withdrawn", request.reason().strip());
        stopped(consent.childId, codes);
        return describe(consent.childId);
    }

    @Transactional
    boolean allows(UUID childId, String purposeCode, LocalDate day) {
        return allowed(List.of(childId), purposeCode, day).contains(childId);
    }

    /** Those of the children for whom the purpose is allowed, with a fixed number of reads however many there are. */
    @Transactional
    Set<UUID> allowed(Collection<UUID> childIds, String purposeCode, LocalDate day) {
        Map<UUID, List<Consent>> records = consents.ofChildren(childIds).stream().collect(Collectors.groupingBy(c -> c.childId));
        Map<UUID, List<ConsentPurpose>> said = consents.purposes(records.values().stream().flatMap(List::stream).map(c -> c.id).toList()).stream()
                .collect(Collectors.groupingBy(p -> p.consentId));
        Map<String, Optional<ProcessingPurpose>> holding = new HashMap<>();
        Set<UUID> allowed = new HashSet<>();
        consents.subjects(childIds).forEach((childId, subject) -> {
            List<Consent> own = records.getOrDefault(childId, List.of());
            List<ConsentPurpose> words = own.stream().flatMap(c -> said.getOrDefault(c.id, List.of()).stream()).toList();
            holding.computeIfAbsent(subject.regionCode(), region -> purposes.holdingIn(region, purposeCode)).map(p -> state(p, own, words, subject, day))
                    .filter(s -> s == ConsentState.GIVEN || s == ConsentState.NOT_NEEDED).ifPresent(s -> allowed.add(childId));
        });
        return allowed;
    }

    private void stopped(UUID childId, Set<String> codes) {
        if (!codes.isEmpty()) {
            withdrawn.fire(new ConsentWithdrawn(childId, codes));
        }
    }

    private Consent changeable(UUID id, long expectedVersion) {
        Consent consent = consents.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        // A closed file too: nobody may be kept from withdrawing.
        children.checkWritable(consent.childId);
        Etags.check(expectedVersion, consent.version);
        return consent;
    }

    private void checkDay(String field, LocalDate day, Consent consent) {
        if (day.isAfter(time.today())) {
            throw Problem.field(field, CommonProblem.FUTURE_DATE);
        }
        if (day.isBefore(consent.givenOn)) {
            throw Problem.field(field, ConsentProblem.BEFORE_GIVEN);
        }
    }

    private void check(UUID childId, ConsentCreateRequest request, ConsentRepository.Subject subject, Map<UUID, ProcessingPurpose> known) {
        if (request.givenOn().isAfter(time.today())) {
            throw Problem.field("givenOn", CommonProblem.FUTURE_DATE);
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < request.purposes().size(); i++) {
            ProcessingPurpose purpose = known.get(request.purposes().get(i).purposeId());
            ConsentProblem fault = purpose == null ? ConsentProblem.PURPOSE_UNKNOWN : purpose.legalBasis != LegalBasis.CONSENT ? ConsentProblem.PURPOSE_NEEDS_NONE
                    : seen.add(purpose.id) ? null : ConsentProblem.PURPOSE_REPEATED;
            if (fault != null) {
                throw Problem.field("purposes[" + i + "].purposeId", fault);
            }
        }
        if (request.childAgreed() == null && ConsentPolicy.isOldEnough(subject.birthDate(), request.givenOn())) {
            throw Problem.field("childAgreed", ConsentProblem.CHILD_MUST_BE_ASKED);
        }
        if (request.way() == ConsentWay.ORAL_WITNESSED && (request.witnessName() == null || request.witnessName().isBlank())) {
            throw Problem.field("witnessName", ConsentProblem.WITNESS_REQUIRED);
        }
        if (request.guardianId() != null && !consents.isFamily(childId, request.guardianId())) {
            throw Problem.field("guardianId", ConsentProblem.GUARDIAN_UNKNOWN);
        }
        if (request.guardianId() != null && PARENTS.contains(request.relation()) && !consents.isParent(childId, request.guardianId(), request.relation())) {
            throw Problem.field("relation", ConsentProblem.RELATION_DIFFERS);
        }
        if (request.attachmentId() != null && !consents.isScan(childId, request.attachmentId())) {
            throw Problem.field("attachmentId", ConsentProblem.SCAN_UNKNOWN);
        }
    }

    private void visible(UUID childId) {
        VisibleFields fields = children.visibleFields(List.of(childId)).get(childId);
        if (fields == null || !fields.shows(FieldGroup.DETAILS)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }

    private ConsentsResponse describe(UUID childId) {
        ConsentRepository.Subject subject = consents.subject(childId).orElseThrow();
        List<Consent> records = consents.ofChild(childId);
        List<ConsentPurpose> said = consents.purposes(records.stream().map(c -> c.id).toList());
        List<ProcessingPurpose> all = purposes.holdingIn(subject.regionCode());
        Map<UUID, String> codes = all.stream().collect(Collectors.toMap(p -> p.id, p -> p.code));
        Map<UUID, PersonRef> names = people.find(records.stream().map(c -> c.recordedBy).toList());
        List<ConsentsResponse.ConsentStandingResponse> standing = all.stream().filter(p -> p.active).map(p -> new ConsentsResponse.ConsentStandingResponse(
                ProcessingPurposeResponse.from(p, false), state(p, records, said, subject, time.today()))).toList();
        return new ConsentsResponse(standing, records.stream().map(c -> response(c, said, codes, names)).toList(),
                ConsentPolicy.isOldEnough(subject.birthDate(), time.today()), children.isWritable(childId));
    }

    private static ConsentState state(ProcessingPurpose purpose, List<Consent> records, List<ConsentPurpose> said, ConsentRepository.Subject subject, LocalDate day) {
        Map<UUID, Consent> byId = records.stream().collect(Collectors.toMap(c -> c.id, Function.identity()));
        return ConsentPolicy.state(purpose, said.stream().filter(s -> s.purposeId.equals(purpose.id))
                .map(s -> new ConsentPolicy.Said(byId.get(s.consentId), s)).toList(), subject.birthDate(), day);
    }

    private static ConsentResponse response(Consent c, List<ConsentPurpose> said, Map<UUID, String> codes, Map<UUID, PersonRef> names) {
        return new ConsentResponse(c.id, c.guardianId, c.signerName, c.relation, c.identityCheck, c.way, c.witnessName, c.givenOn, c.childAgreed, c.awaitsParent,
                c.confirmedOn, c.confirmedBy, c.attachmentId, said.stream().filter(s -> s.consentId.equals(c.id) && codes.containsKey(s.purposeId))
                        .map(s -> new ConsentResponse.ConsentChoiceResponse(s.purposeId, codes.get(s.purposeId), s.textVersion, s.granted, s.withdrawnOn, s.withdrawReason))
                        .toList(), names.get(c.recordedBy), c.version);
    }
}

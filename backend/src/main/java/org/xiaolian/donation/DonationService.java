package org.xiaolian.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.donor.DonorDirectory;
import org.xiaolian.donor.DonorRef;
import org.xiaolian.ledger.Booked;
import org.xiaolian.ledger.EntryReversed;
import org.xiaolian.ledger.GoodsIn;
import org.xiaolian.ledger.Ledger;
import org.xiaolian.ledger.ValuationBasis;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.ChineseAmount;
import org.xiaolian.shared.time.OfficeTime;

/** Gifts, taken over and booked in one transaction. */
@ApplicationScoped
class DonationService {
    private static final String SUBJECT = "donation";

    private final DonationRepository donations;
    private final DonorDirectory donors;
    private final Ledger ledger;
    private final OrganizationScope scope;
    private final PersonDirectory people;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    DonationService(DonationRepository donations, DonorDirectory donors, Ledger ledger, OrganizationScope scope, PersonDirectory people, AuditTrail audit, CurrentCaller callers,
            OfficeTime time) {
        this.donations = donations;
        this.donors = donors;
        this.ledger = ledger;
        this.scope = scope;
        this.people = people;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<DonationRow> list(DonationFilter filter, PageRequest page) {
        return donations.list(filter, page);
    }

    @Transactional
    DonationResponse get(UUID id) {
        DonationRow row = donations.row(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        Donation donation = donations.findById(id);
        YearMonth booked = donation.entryId == null ? null : YearMonth.from(donations.bookedMonth(donation.entryId));
        long total = Math.addExact(donation.moneyFen, donation.goodsFen);
        PersonRef handler = people.find(donation.createdBy).orElseThrow();
        return new DonationResponse(id, row, donations.lines(id).stream().map(DonationLineResponse::of).toList(), total, ChineseAmount.of(total), donation.receiptCode,
                donation.receiptNumber, donation.agreementNumber, donation.note, donation.entryId, booked == null ? null : booked.toString(),
                booked != null && !booked.equals(YearMonth.from(donation.donatedOn)), donation.reversedOn, donation.reverseReason, donations.consents(id), handler, donation.createdAt,
                donation.version);
    }

    DonationResponse create(DonationCreateRequest request) {
        ledger.hold(request.organizationId());
        if (request.donatedOn().isAfter(time.today())) {
            throw Problem.field("donatedOn", CommonProblem.FUTURE_DATE);
        }
        DonorRef donor = donors.ofOffice(request.donorId(), request.organizationId()).orElseThrow(() -> Problem.field("donorId", DonationProblem.DONOR_UNKNOWN));
        ledger.checkDesignation("designationId", request.organizationId(), request.designationId());
        Donation donation = new Donation();
        donation.id = Ids.next();
        donation.organizationId = request.organizationId();
        donation.donorId = donor.id();
        donation.designationId = request.designationId();
        donation.donatedOn = request.donatedOn();
        describe(donation, request.receiptCode(), request.receiptNumber(), request.agreementNumber(), request.note());
        List<DonationLine> lines = lines(donation, request.lines());
        int year = request.donatedOn().getYear();
        donation.registerNumber = year + "-" + String.format("%04d", ledger.next(donation.organizationId, "gift-" + year));
        donation.createdBy = callers.get().personId();
        donation.createdAt = time.now();
        book(donation, donor, lines);
        donations.persistAndFlush(donation);
        lines.forEach(donations::add);
        donations.flush();
        audit.record(AuditAction.CREATE, SUBJECT, donation.id.toString(), null, "P1", null, null);
        return get(donation.id);
    }

    private void book(Donation donation, DonorRef donor, List<DonationLine> lines) {
        List<DonationLine> goods = lines.stream().filter(l -> l.kind == DonationLineKind.GOODS).toList();
        if (donation.moneyFen == 0 && goods.isEmpty()) {
            return;
        }
        Booked booked = ledger.receive(donation.organizationId, donation.donatedOn, donor.name() + "捐赠，登记号" + donation.registerNumber, donation.id, donation.designationId,
                donation.moneyFen, goods.stream().map(l -> new GoodsIn(l.name, l.spec, l.unit, l.quantity, l.unitValueFen, l.basis, l.expiresOn)).toList());
        donation.entryId = booked.entryId();
        for (int i = 0; i < goods.size(); i++) {
            goods.get(i).lotId = booked.lots().get(i);
        }
    }

    private List<DonationLine> lines(Donation donation, List<DonationLineRequest> requests) {
        List<DonationLine> lines = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            DonationLineRequest request = requests.get(i);
            DonationLine line = new DonationLine();
            line.id = Ids.next();
            line.donationId = donation.id;
            line.position = i + 1;
            line.kind = request.kind();
            if (request.kind().isMoney()) {
                money(line, request, "lines[" + i + "]");
                donation.moneyFen = Math.addExact(donation.moneyFen, line.amountFen);
            } else {
                goods(line, request, "lines[" + i + "]");
                Long worth = DonationLineResponse.of(line).amountFen();
                if (worth == null) {
                    donation.unvaluedLines++;
                } else if (line.kind == DonationLineKind.GOODS) {
                    donation.goodsFen = Math.addExact(donation.goodsFen, worth);
                } else {
                    donation.serviceFen = Math.addExact(donation.serviceFen, worth);
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private static void money(DonationLine line, DonationLineRequest request, String field) {
        if (request.amountFen() == null || request.name() != null || request.quantity() != null || request.unit() != null || request.unitValueFen() != null || request.basis() != null) {
            throw Problem.field(field + ".amountFen", DonationProblem.MONEY_HAS_AN_AMOUNT);
        }
        line.amountFen = request.amountFen();
    }

    private static void goods(DonationLine line, DonationLineRequest request, String field) {
        if (request.amountFen() != null || orNull(request.name()) == null || request.quantity() == null || orNull(request.unit()) == null || request.basis() == null) {
            throw Problem.field(field + ".name", DonationProblem.GOODS_HAVE_QUANTITY);
        }
        if ((request.unitValueFen() == null) != (request.basis() == ValuationBasis.UNVALUED)) {
            throw Problem.field(field + ".unitValueFen", DonationProblem.VALUE_AND_BASIS);
        }
        line.name = request.name().strip();
        line.spec = orNull(request.spec());
        line.quantity = request.quantity();
        line.unit = request.unit().strip();
        line.unitValueFen = request.unitValueFen();
        line.basis = request.basis();
        line.expiresOn = request.expiresOn();
    }

    DonationResponse update(UUID id, long expectedVersion, DonationUpdateRequest request) {
        Donation donation = mine(id);
        Etags.check(expectedVersion, donation.version);
        describe(donation, request.receiptCode(), request.receiptNumber(), request.agreementNumber(), request.note());
        donations.flush();
        audit.record(AuditAction.UPDATE, SUBJECT, id.toString(), null, "P1", "receipt", null);
        return get(id);
    }

    DonationResponse consent(UUID id, DonationConsentRequest request) {
        Donation donation = mine(id);
        ledger.hold(donation.organizationId);
        if (donation.reversedOn != null) {
            throw new Problem(DonationProblem.REVERSED);
        }
        if (donation.designationId == null) {
            throw new Problem(DonationProblem.NOT_DESIGNATED);
        }
        if (donation.designationId.equals(request.toDesignationId())) {
            throw Problem.at("toDesignationId", DonationProblem.SAME_PURPOSE);
        }
        ledger.checkDesignation("toDesignationId", donation.organizationId, request.toDesignationId());
        if (request.consentedOn().isAfter(time.today())) {
            throw Problem.field("consentedOn", CommonProblem.FUTURE_DATE);
        }
        if (request.consentedOn().isBefore(donation.donatedOn)) {
            throw Problem.field("consentedOn", DonationProblem.CONSENT_TOO_EARLY);
        }
        if (request.amountFen() > donation.moneyFen - donations.movedElsewhere(id)) {
            throw Problem.at("amountFen", DonationProblem.MORE_THAN_GIVEN);
        }
        DonationConsent consent = new DonationConsent();
        consent.id = Ids.next();
        consent.donationId = id;
        consent.toDesignationId = request.toDesignationId();
        consent.amountFen = request.amountFen();
        consent.consentedOn = request.consentedOn();
        consent.way = request.way();
        consent.note = request.note().strip();
        consent.createdBy = callers.get().personId();
        consent.createdAt = time.now();
        consent.entryId = ledger.transfer(donation.organizationId, time.today(), "捐赠人同意改变用途，登记号" + donation.registerNumber, id, donation.designationId, request.toDesignationId(),
                request.amountFen(), consent.id).entryId();
        donations.add(consent);
        donations.flush();
        audit.record(AuditAction.CREATE, "donationConsent", consent.id.toString(), null, "P1", null, null);
        return get(id);
    }

    void reversed(@Observes EntryReversed event) {
        if (event.consentId() != null) {
            donations.consent(event.consentId()).undone = true;
            donations.flush();
        } else if (event.sourceId() != null) {
            donations.find("entryId", event.entryId()).firstResultOptional().ifPresent(donation -> {
                if (donations.movedElsewhere(donation.id) > 0) {
                    throw new Problem(DonationProblem.MOVED_ELSEWHERE);
                }
                donation.reversedOn = event.on();
                donation.reverseReason = event.reason();
                donations.flush();
            });
        }
    }

    /** A gift of the caller's to change, held. */
    private Donation mine(UUID id) {
        Donation donation = donations.hold(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (!scope.reaches(donation.organizationId, OrganizationScope.BOOKKEEPERS)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return donation;
    }

    private static void describe(Donation donation, String receiptCode, String receiptNumber, String agreementNumber, String note) {
        donation.receiptCode = orNull(receiptCode);
        donation.receiptNumber = orNull(receiptNumber);
        if ((donation.receiptCode == null) != (donation.receiptNumber == null)) {
            throw Problem.field("receiptNumber", DonationProblem.RECEIPT_INCOMPLETE);
        }
        donation.agreementNumber = orNull(agreementNumber);
        donation.note = orNull(note);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.xiaolian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Funds, stock and purposes as they stand. */
@ApplicationScoped
class FundService {
    private final FundRepository funds;
    private final LedgerRepository ledger;
    private final LedgerAccess access;
    private final OfficeTime time;

    FundService(FundRepository funds, LedgerRepository ledger, LedgerAccess access, OfficeTime time) {
        this.funds = funds;
        this.ledger = ledger;
        this.access = access;
        this.time = time;
    }

    @Transactional
    Page<FundRow> funds(UUID organizationId, PageRequest page) {
        return funds.funds(organizationId, page);
    }

    @Transactional
    FundRow fund(UUID id) {
        return funds.fund(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    @Transactional
    Page<LedgerPostingRow> fundPostings(UUID id, PageRequest page) {
        return ledger.postings("fund-postings", fund(id).id(), page);
    }

    @Transactional
    Page<StockLotRow> lots(StockLotFilter filter, PageRequest page) {
        return funds.lots(filter, page);
    }

    @Transactional
    StockLotRow lot(UUID id) {
        return funds.lot(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    @Transactional
    Page<LedgerPostingRow> lotPostings(UUID id, PageRequest page) {
        return ledger.postings("stock-postings", funds.accountOf(lot(id).id()), page);
    }

    @Transactional
    Page<DesignationResponse> designations(UUID organizationId, PageRequest page) {
        return funds.designations(organizationId, page);
    }

    DesignationResponse designate(DesignationCreateRequest request) {
        access.checkOffice(request.organizationId());
        String name = request.name().strip();
        if (ledger.designationNamed(request.organizationId(), name)) {
            throw Problem.at("name", LedgerProblem.DESIGNATION_KNOWN);
        }
        Designation designation = new Designation();
        designation.id = Ids.next();
        designation.organizationId = request.organizationId();
        designation.kind = request.kind();
        designation.name = name;
        designation.createdAt = time.now();
        ledger.add(designation);
        ledger.flush();
        return funds.designation(designation.id);
    }
}

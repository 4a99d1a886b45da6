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
class CampaignService {
    private final CampaignRepository campaigns;
    private final PolicyDocumentRepository documents;
    private final PlanAccess access;
    private final OfficeTime time;

    CampaignService(CampaignRepository campaigns, PolicyDocumentRepository documents, PlanAccess access, OfficeTime time) {
        this.campaigns = campaigns;
        this.documents = documents;
        this.access = access;
        this.time = time;
    }

    @Transactional
    Page<CampaignResponse> list(PlanFilter filter, PageRequest page) {
        return campaigns.list(filter, page);
    }

    @Transactional
    CampaignResponse get(UUID id) {
        CampaignResponse campaign = campaigns.response(id);
        if (campaign == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return campaign;
    }

    @Transactional
    CampaignResponse create(CampaignCreateRequest request) {
        access.checkOrganization(request.organizationId());
        Campaign campaign = new Campaign();
        campaign.id = Ids.next();
        campaign.organizationId = request.organizationId();
        campaign.createdAt = time.now();
        describe(campaign, request.name(), request.theme(), request.startsOn(), request.endsOn());
        base(campaign, request.policyDocumentId());
        campaigns.persistAndFlush(campaign);
        return get(campaign.id);
    }

    @Transactional
    CampaignResponse update(UUID id, long expectedVersion, CampaignUpdateRequest request) {
        get(id);
        Campaign campaign = campaigns.findById(id);
        access.checkWritable(campaign.organizationId);
        Etags.check(expectedVersion, campaign.version);
        describe(campaign, request.name(), request.theme(), request.startsOn(), request.endsOn());
        base(campaign, request.policyDocumentId());
        campaigns.flush();
        return get(id);
    }

    private static void describe(Campaign campaign, String name, String theme, LocalDate startsOn, LocalDate endsOn) {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw Problem.field("endsOn", CommonProblem.END_BEFORE_START);
        }
        campaign.name = name.strip();
        campaign.theme = theme == null || theme.isBlank() ? null : theme.strip();
        campaign.startsOn = startsOn;
        campaign.endsOn = endsOn;
    }

    /** One she can read: usually that of an organization above. */
    private void base(Campaign campaign, UUID documentId) {
        if (documentId != null && !documentId.equals(campaign.policyDocumentId) && documents.response(documentId) == null) {
            throw Problem.field("policyDocumentId", PlanProblem.DOCUMENT_UNKNOWN);
        }
        campaign.policyDocumentId = documentId;
    }
}

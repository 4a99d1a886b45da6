package org.xiaolian.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class OrganizationService {
    private static final int MAX_PATH = 330;

    private final OrganizationRepository organizations;
    private final OrganizationScope scope;
    private final RegionDirectory regions;
    private final Event<SchoolSystemChanged> countedAnew;
    private final OfficeTime time;

    OrganizationService(OrganizationRepository organizations, OrganizationScope scope, RegionDirectory regions, Event<SchoolSystemChanged> countedAnew, OfficeTime time) {
        this.organizations = organizations;
        this.scope = scope;
        this.regions = regions;
        this.countedAnew = countedAnew;
        this.time = time;
    }

    @Transactional
    Page<OrganizationRow> list(OrganizationFilter filter, PageRequest page) {
        return organizations.list(filter, page);
    }

    @Transactional
    OrganizationResponse get(UUID id) {
        OrganizationRow row = organizations.row(id);
        if (row == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return OrganizationResponse.from(row);
    }

    @Transactional
    OrganizationResponse create(OrganizationCreateRequest request) {
        Organization organization = new Organization();
        organization.id = Ids.next();
        organization.createdAt = time.now();
        place(organization, request.regionCode());
        below(organization, request.parentId());
        describe(organization, request.name(), request.kind());
        organization.schoolSystem = request.schoolSystem() == null ? SchoolSystem.SIX_THREE : request.schoolSystem();
        organizations.persistAndFlush(organization);
        return get(organization.id);
    }

    @Transactional
    OrganizationResponse update(UUID id, long expectedVersion, OrganizationUpdateRequest request) {
        if (!scope.reaches(id, OrganizationScope.ADMINISTRATORS)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        Organization organization = organizations.findById(id);
        Etags.check(expectedVersion, organization.version);
        if (!organization.regionCode.equals(request.regionCode())) {
            place(organization, request.regionCode());
        }
        if (!java.util.Objects.equals(organization.parentId, request.parentId())) {
            below(organization, request.parentId());
        }
        describe(organization, request.name(), request.kind());
        boolean countsAnew = request.schoolSystem() != null && request.schoolSystem() != organization.schoolSystem;
        if (countsAnew) {
            organization.schoolSystem = request.schoolSystem();
        }
        organizations.flush();
        if (countsAnew) {
            countedAnew.fire(new SchoolSystemChanged(id, organization.schoolSystem));
        }
        return get(id);
    }

    private void place(Organization organization, String regionCode) {
        if (regions.find(regionCode).isEmpty() || !scope.reachesPlace(regionCode, OrganizationScope.ADMINISTRATORS)) {
            throw Problem.field("regionCode", OrganizationProblem.REGION_UNKNOWN);
        }
        organization.regionCode = regionCode;
    }

    /** Whoever moves two organizations below each other at once meets the other's lock on the parent, and tries again. */
    private void below(Organization organization, UUID parentId) {
        Organization parent = null;
        if (parentId != null) {
            if (!scope.reaches(parentId, OrganizationScope.ADMINISTRATORS)) {
                throw Problem.field("parentId", OrganizationProblem.PARENT_UNKNOWN);
            }
            parent = organizations.lock(parentId);
            if (organization.path != null && parent.path.startsWith(organization.path)) {
                throw Problem.at("parentId", OrganizationProblem.PARENT_BELOW);
            }
        }
        String path = Organization.pathOf(parent, organization.id);
        tooDeep(path);
        if (organization.path != null) {
            for (Organization child : organizations.below(organization)) {
                child.path = path + child.path.substring(organization.path.length());
                tooDeep(child.path);
            }
        }
        organization.parentId = parentId;
        organization.path = path;
    }

    private static void tooDeep(String path) {
        if (path.length() > MAX_PATH) {
            throw Problem.at("parentId", OrganizationProblem.TOO_DEEP);
        }
    }

    private static void describe(Organization organization, String name, OrganizationKind kind) {
        organization.name = name.strip();
        organization.nameSort = PinyinKeys.sortKey(organization.name);
        organization.kind = kind;
    }
}

package org.xiaolian.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Kinds of activity. */
@ApplicationScoped
class ActivityTypeService {
    /** An office's own kinds stand after those that came with the system. */
    private static final int OWN = 1000;

    private final ActivityTypeRepository types;
    private final OrganizationScope scope;
    private final OrganizationDirectory organizations;
    private final OfficeTime time;

    ActivityTypeService(ActivityTypeRepository types, OrganizationScope scope, OrganizationDirectory organizations, OfficeTime time) {
        this.types = types;
        this.scope = scope;
        this.organizations = organizations;
        this.time = time;
    }

    @Transactional
    Page<ActivityTypeResponse> list() {
        return Page.whole(describe(types.visible()));
    }

    ActivityTypeResponse create(ActivityTypeCreateRequest request) {
        if (!scope.reaches(request.organizationId(), OrganizationScope.PAIRERS)) {
            throw Problem.field("organizationId", ActivityProblem.ORGANIZATION_UNKNOWN);
        }
        ActivityType type = new ActivityType();
        type.id = Ids.next();
        type.organizationId = request.organizationId();
        type.position = OWN;
        type.createdAt = time.now();
        write(type, request.name(), true);
        types.persistAndFlush(type);
        return describe(List.of(type)).get(0);
    }

    ActivityTypeResponse update(UUID id, long version, ActivityTypeRequest request) {
        ActivityType type = types.visible(id).filter(t -> scope.reaches(t.organizationId, OrganizationScope.PAIRERS)).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        Etags.check(version, type.version);
        write(type, request.name(), request.active());
        types.flush();
        return describe(List.of(type)).get(0);
    }

    private void write(ActivityType type, String name, boolean active) {
        if (types.taken(type.organizationId, name.strip(), type.id)) {
            throw Problem.at("name", ActivityProblem.TYPE_TAKEN);
        }
        type.nameZh = name.strip();
        type.nameEn = type.nameZh;
        type.active = active;
    }

    private List<ActivityTypeResponse> describe(List<ActivityType> all) {
        Map<UUID, OrganizationRef> offices = organizations.find(all.stream().map(t -> t.organizationId).filter(Objects::nonNull).toList());
        Set<UUID> writable = scope.reached(offices.keySet(), OrganizationScope.PAIRERS);
        return all.stream().map(t -> new ActivityTypeResponse(t.id, t.code, t.organizationId == null ? null : offices.get(t.organizationId), t.nameZh, t.nameEn, t.active,
                t.organizationId != null && writable.contains(t.organizationId), t.version)).toList();
    }
}

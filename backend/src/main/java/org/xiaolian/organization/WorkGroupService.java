package org.xiaolian.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class WorkGroupService {
    private final WorkGroupRepository groups;
    private final OrganizationScope scope;
    private final OfficeTime time;

    WorkGroupService(WorkGroupRepository groups, OrganizationScope scope, OfficeTime time) {
        this.groups = groups;
        this.scope = scope;
        this.time = time;
    }

    @Transactional
    Page<WorkGroupResponse> list(WorkGroupFilter filter, PageRequest page) {
        return groups.list(filter, page);
    }

    @Transactional
    WorkGroupResponse get(UUID id) {
        WorkGroupResponse group = groups.response(id);
        if (group == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return group;
    }

    @Transactional
    WorkGroupResponse create(WorkGroupCreateRequest request) {
        if (!scope.reaches(request.organizationId(), OrganizationScope.LEADERS)) {
            throw Problem.field("organizationId", OrganizationProblem.ORGANIZATION_UNKNOWN);
        }
        WorkGroup group = new WorkGroup();
        group.id = Ids.next();
        group.organizationId = request.organizationId();
        group.createdAt = time.now();
        describe(group, request.name(), request.foundingDocument(), request.establishedOn(), null);
        groups.persistAndFlush(group);
        members(group, request.members() == null ? List.of() : request.members());
        return get(group.id);
    }

    @Transactional
    WorkGroupResponse update(UUID id, long expectedVersion, WorkGroupUpdateRequest request) {
        WorkGroup group = groups.findById(id);
        if (group == null || !scope.reaches(group.organizationId, OrganizationScope.LEADERS)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        Etags.check(expectedVersion, group.version);
        groups.touch(group);
        describe(group, request.name(), request.foundingDocument(), request.establishedOn(), request.endedOn());
        members(group, request.members());
        return get(id);
    }

    private void describe(WorkGroup group, String name, String document, LocalDate establishedOn, LocalDate endedOn) {
        if (establishedOn.isAfter(time.today())) {
            throw Problem.field("establishedOn", CommonProblem.FUTURE_DATE);
        }
        if (endedOn != null && endedOn.isBefore(establishedOn)) {
            throw Problem.field("endedOn", CommonProblem.END_BEFORE_START);
        }
        group.name = name.strip();
        group.foundingDocument = document == null || document.isBlank() ? null : document.strip();
        group.establishedOn = establishedOn;
        group.endedOn = endedOn;
    }

    private void members(WorkGroup group, List<WorkGroupMemberRequest> requests) {
        List<UUID> people = requests.stream().map(WorkGroupMemberRequest::personId).filter(Objects::nonNull).distinct().toList();
        if (groups.people(people) != people.size()) {
            throw Problem.field("members", OrganizationProblem.PERSON_UNKNOWN);
        }
        List<WorkGroupMember> members = new ArrayList<>();
        for (WorkGroupMemberRequest request : requests) {
            WorkGroupMember member = new WorkGroupMember();
            member.id = Ids.next();
            member.workGroupId = group.id;
            member.memberOrder = members.size() + 1;
            member.personId = request.personId();
            member.name = PersonName.normalize(request.name());
            member.positionTitle = request.positionTitle() == null || request.positionTitle().isBlank() ? null : request.positionTitle().strip();
            member.groupRole = request.groupRole();
            member.tier = request.tier();
            members.add(member);
        }
        groups.replaceMembers(group.id, members);
        groups.flush();
    }
}

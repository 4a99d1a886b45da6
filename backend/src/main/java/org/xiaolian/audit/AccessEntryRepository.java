package org.xiaolian.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class AccessEntryRepository implements PanacheRepositoryBase<AccessEntry, UUID> {
    private final KeysetQuery lists;
    private final OrganizationScope scope;

    AccessEntryRepository(KeysetQuery lists, OrganizationScope scope) {
        this.lists = lists;
        this.scope = scope;
    }

    /** An auditor sees what the people of her place did; tries with unknown login names belong to nobody and are for all. */
    Page<AccessEntryRow> list(AccessEntryFilter filter, PageRequest page) {
        Conditions conditions = new Conditions();
        conditions.add("e.personId is null or exists (select 1 from Person sp where sp.id = e.personId and "
                + scope.reach(conditions, "sp.organizationId", OrganizationScope.AUDITORS) + ")")
                .addIfPresent("e.personId = :person", "person", filter.personId)
                .addIfPresent("e.childId = :child", "child", filter.childId)
                .addIfPresent("e.action = :action", "action", filter.action == null ? null : filter.action.name())
                .addIfPresent("e.happenedAt >= :from", "from", start(filter.from))
                .addIfPresent("e.happenedAt < :to", "to", filter.to == null ? null : start(filter.to.plusDays(1)));
        if (Boolean.TRUE.equals(filter.exportedOutOfHours)) {
            OfficeHours.alarming(conditions);
        }
        return lists.page("access-entries", "new org.xiaolian.audit.AccessEntryRow(e.id, e.happenedAt, e.personId, p.name, o.name,"
                + " e.clientAddress, e.action, e.subjectKind, e.subjectId, e.childId, e.fieldClass, e.fields, e.reason, e.traceId)",
                "AccessEntry e", "left join Person p on p.id = e.personId left join Organization o on o.id = p.organizationId",
                conditions, List.of(SortKey.descending("e.happenedAt", Instant.class), SortKey.descending("e.id", UUID.class)), page);
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}

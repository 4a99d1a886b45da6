package org.xiaolian.report;

import static org.xiaolian.shared.page.SortKey.ascending;
import static org.xiaolian.shared.page.SortKey.descending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.page.SortKey;

/**
 * Kinds of rows a figure can count, one row for each unit counted. {@code from} is what counts; {@code joins} only adds
 * names to show and never changes the number of rows.
 */
enum FigureRows {
    CHILDREN(RecordType.CHILD, "Child c", " left join Region g on g.code = c.regionCode", "c.id", "c",
            "c.id, c.id, c.name, c.name, g.fullName", ascending("c.nameSort", byte[].class), ascending("c.id", UUID.class)),
    HELPERS(RecordType.PERSON, "Person h", " left join Organization ho on ho.id = h.organizationId", "h.id", null,
            "h.id, h.name, ho.name", ascending("h.nameSort", byte[].class), ascending("h.id", UUID.class)),
    VILLAGES(RecordType.REGION, "Region g", " left join Region t on t.code = g.parentCode", "g.code", null,
            "g.code, g.name, t.name", ascending("g.code", String.class)),
    /** Person-times: one row for each visit × child. */
    VISITED_CHILDREN(RecordType.HOME_VISIT,
            "HomeVisitChild vc join HomeVisit v on v.id = vc.homeVisitId join Child c on c.id = vc.childId", "",
            "vc.homeVisitId", "c", "vc.homeVisitId, vc.childId, c.name, vc.occurredOn, v.number, cast(v.purpose as string)",
            descending("vc.occurredOn", LocalDate.class), ascending("vc.homeVisitId", UUID.class),
            ascending("vc.childId", UUID.class)),
    VISITS(RecordType.HOME_VISIT, "HomeVisit v", "", "v.id", null, "v.id, v.occurredOn, v.number, cast(v.purpose as string)",
            descending("v.occurredOn", LocalDate.class), ascending("v.id", UUID.class)),
    /** Person-times: one row for each contact × child. */
    CONTACTED_CHILDREN(RecordType.CONTACT,
            "ContactChild cc join Contact k on k.id = cc.contactId join Child c on c.id = cc.childId",
            " left join Person rp on rp.id = k.recordedBy", "cc.contactId", "c",
            "cc.contactId, cc.childId, c.name, cc.occurredOn, rp.name, cast(k.counterpart as string)",
            descending("cc.occurredOn", LocalDate.class), ascending("cc.contactId", UUID.class),
            ascending("cc.childId", UUID.class)),
    RULES(RecordType.DUTY_RULE, "DutyRule d", "", "d.id", null, "d.id, d.name, cast(d.timesPerPeriod as string)",
            ascending("d.id", UUID.class)),
    DOCUMENTS(RecordType.POLICY_DOCUMENT, "PolicyDocument d", "", "d.id", null, "d.id, d.title, d.documentNumber",
            ascending("d.id", UUID.class)),
    GROUP_MEMBERS(RecordType.WORK_GROUP_MEMBER, "WorkGroupMember m join WorkGroup w on w.id = m.workGroupId", "", "m.id", null,
            "m.id, m.name, cast(m.tier as string)", ascending("m.workGroupId", UUID.class),
            ascending("m.memberOrder", Integer.class), ascending("m.id", UUID.class));

    final RecordType recordType;
    final String from;
    final String joins;
    final String key;
    /** Alias of the child whose name the row shows, or null. */
    final String child;
    final String projection;
    final List<SortKey> order;

    FigureRows(RecordType recordType, String from, String joins, String key, String child, String columns, SortKey... order) {
        this.recordType = recordType;
        this.from = from;
        this.joins = joins;
        this.key = key;
        this.child = child;
        this.projection = "new org.xiaolian.report.FigureRow(" + columns + ")";
        this.order = List.of(order);
    }

    /** Ids as the key's column has them. */
    List<?> keys(Collection<String> ids) {
        return this == VILLAGES ? List.copyOf(ids) : ids.stream().map(UUID::fromString).toList();
    }
}

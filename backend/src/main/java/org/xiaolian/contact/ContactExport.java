package org.xiaolian.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.shared.export.RowExport;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;

/** Calls, talks and letters as a sheet: the rows of the list itself. */
@ApplicationScoped
class ContactExport extends RowExport<ContactFilter, ContactRow> {
    private final ContactService contacts;

    ContactExport(ContactService contacts) {
        this.contacts = contacts;
        usual("occurredOn", "联系日期", "Date", FieldClass.P1, ContactRow::occurredOn);
        usual("children", "儿童", "Children", FieldClass.P2, r -> String.join("、", r.childNames()));
        usual("kind", "联系类型", "Kind", FieldClass.P1, ContactRow::kind);
        usual("channel", "联系方式", "Channel", FieldClass.P1, ContactRow::channel);
        usual("counterpart", "联系对象", "With whom", FieldClass.P2, ContactRow::counterpart);
        usual("outcome", "结果", "Outcome", FieldClass.P1, ContactRow::outcome);
        usual("recordedBy", "记录人", "Recorded by", FieldClass.P2, r -> r.recordedBy().name());
        usual("organization", "单位", "Organization", FieldClass.P1, r -> r.organization().name());
        column("otherChildren", "另有儿童（人）", "Other children", FieldClass.P1, ContactRow::otherChildrenCount);
        column("lateEntry", "补录", "Written down late", FieldClass.P1, ContactRow::lateEntry);
        column("cancelled", "已作废", "Cancelled", FieldClass.P1, ContactRow::cancelled);
        column("nextContactOn", "下次联系", "Next contact", FieldClass.P1, ContactRow::nextContactOn);
    }

    @Override
    public String list() {
        return "contacts";
    }

    @Override
    public String permission() {
        return "contact:read";
    }

    @Override
    public Class<ContactFilter> filterType() {
        return ContactFilter.class;
    }

    @Override
    protected String titleZh() {
        return "联系记录";
    }

    @Override
    protected String titleEn() {
        return "Contacts";
    }

    @Override
    protected UUID id(ContactRow row) {
        return row.id();
    }

    @Override
    protected Page<ContactRow> page(ContactFilter filter, PageRequest request) {
        return contacts.list(filter, request);
    }
}

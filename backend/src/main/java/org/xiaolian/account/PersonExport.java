package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.shared.export.RowExport;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;

/** People of the offices as a sheet: the rows of the list itself. */
@ApplicationScoped
class PersonExport extends RowExport<PersonFilter, PersonRow> {
    private final PersonService people;

    PersonExport(PersonService people) {
        this.people = people;
        usual("name", "姓名", "Name", FieldClass.P2, PersonRow::name);
        usual("organization", "单位", "Organization", FieldClass.P1, r -> r.organization().name());
        usual("positionTitle", "职务", "Position", FieldClass.P1, PersonRow::positionTitle);
        usual("roles", "角色", "Roles", FieldClass.P1, PersonRow::roles);
        usual("status", "状态", "Status", FieldClass.P1, PersonRow::status);
        usual("activePairingCount", "结对儿童（人）", "Paired children", FieldClass.P1, PersonRow::activePairingCount);
        column("loginName", "登录名", "Login name", FieldClass.P1, PersonRow::loginName);
    }

    @Override
    public String list() {
        return "people";
    }

    @Override
    public String permission() {
        return "account:read";
    }

    @Override
    public Class<PersonFilter> filterType() {
        return PersonFilter.class;
    }

    @Override
    protected String titleZh() {
        return "人员名册";
    }

    @Override
    protected String titleEn() {
        return "People";
    }

    @Override
    protected UUID id(PersonRow row) {
        return row.id();
    }

    @Override
    protected Page<PersonRow> page(PersonFilter filter, PageRequest request) {
        return people.list(filter, request);
    }
}

package org.xiaolian.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.PinyinKeys;

/** A column map for the national system; export tickets: one that waits for the supervisor, one she may use today, one refused and one that ended. */
final class DemoTickets {
    private static final String MAP = "全国儿童福利信息系统";

    private final DemoSupport support;

    DemoTickets(DemoSupport support) {
        this.support = support;
    }

    /** Somebody and her office. */
    record Member(UUID person, UUID office) {
    }

    void write(Member admin, Member supervisor, Member director) {
        ticket(director, "idNumber,ownPhone,address", "录入全国儿童福利信息系统", 7, 1, null, null, null);
        ticket(supervisor, "idNumber,healthStatus", "与县残联核对残疾儿童名单", 14, 3, "APPROVED", admin.person(), null);
        ticket(director, "address,healthNote,riskLevel", "给捐赠企业一份名单", 7, 20, "REJECTED", supervisor.person(), "捐赠方不需要住址和健康情况，请只报人数");
        ticket(director, "ownPhone", "春节前逐户打电话", 7, 60, "APPROVED", supervisor.person(), null);
        support.rows.add("export_map", "id", Ids.next(), "list_name", "children", "name", MAP, "name_sort", PinyinKeys.sortKey(MAP), "columns_json",
                "[{\"code\":\"name\",\"heading\":\"儿童姓名\"},{\"code\":\"gender\",\"heading\":null},{\"code\":\"idNumber\",\"heading\":\"证件号码\"},{\"code\":\"birthDate\",\"heading\":null},"
                        + "{\"code\":\"father.name\",\"heading\":\"父亲\"},{\"code\":\"mother.name\",\"heading\":\"母亲\"},{\"code\":\"carer.name\",\"heading\":\"监护照料人\"}]",
                "shared", true, "owner_id", supervisor.person(), "organization_id", supervisor.office(), "version", 0L, "created_at", support.now());
    }

    private void ticket(Member asks, String columns, String purpose, int days, int daysAgo, String state, UUID decider, String note) {
        LocalDate day = support.today.minusDays(daysAgo);
        Instant asked = support.recordedOn(day);
        Instant decided = decider == null ? null : support.recordedOn(day.plusDays(1));
        support.rows.add("export_ticket", "id", Ids.next(), "list_name", "children", "column_codes", columns, "purpose", purpose, "days", days, "state", state == null ? "WAITING" : state,
                "requested_by", asks.person(), "organization_id", asks.office(), "requested_at", asked, "decided_by", decider, "decided_at", decided, "decision_note", note,
                "expires_at", (decided == null ? asked.plus(Duration.ofDays(14)) : decided.plus(Duration.ofDays(days))), "version", decider == null ? 0L : 1L);
    }
}

package org.xiaolian.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

/** Alerts, computed from the dated facts each time they are asked for. */
@ApplicationScoped
class CareAlertRepository implements PanacheRepositoryBase<CareAlertAction, UUID> {
    /** A child with open alerts; the flags follow the order of {@link CareAlertKind}. */
    record AlertLine(UUID childId, String childName, String regionCode, LocalDate birthDate, UUID arrangementId, LocalDate since, String flags) {
    }

    private static final String FROM = "CareArrangement k join Child c on c.id = k.childId";
    private static final Map<CareAlertKind, String> FACTS = new EnumMap<>(Map.of(
            CareAlertKind.NOBODY_CARES, "k.careType = org.xiaolian.child.CareType.NOBODY",
            CareAlertKind.UNDER_8_UNATTENDED, "c.birthDate > :eight and (k.leftUnattended = true or k.careType = org.xiaolian.child.CareType.NOBODY)",
            CareAlertKind.UNDER_16_ALONE, "c.birthDate > :sixteen and k.livesAlone = true",
            CareAlertKind.DISQUALIFIED_CARER, "exists (select 1 from CareAgreement a where a.childId = c.id and a.carerId = k.carerId and a.endedOn is null"
                    + " and (a.violentOffence = true or a.addiction = true or a.formerNeglect = true or a.otherwiseUnsuitable = true))"));

    private final ChildScope scope;
    private final KeysetQuery lists;

    CareAlertRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<AlertLine> open(UUID childId, String regionCode, LocalDate today, PageRequest page) {
        List<String> flags = new ArrayList<>();
        List<String> any = new ArrayList<>();
        for (CareAlertKind kind : CareAlertKind.values()) {
            String open = "(" + FACTS.get(kind) + ") and not exists (select 1 from CareAlertAction x where x.arrangementId = k.id and x.kind ="
                    + " org.xiaolian.agreement.CareAlertKind." + kind + " and (x.holdsUntil is null or x.holdsUntil >= :today))";
            any.add("(" + open + ")");
            flags.add("case when " + open + " then '1' else '0' end");
        }
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE")
                .add("k.validFrom <= :today and (k.validTo is null or k.validTo >= :today)", "today", today)
                .add(String.join(" or ", any)).parameter("eight", today.minusYears(8)).parameter("sixteen", today.minusYears(16))
                .addIfPresent("c.id = :childId", "childId", childId);
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", regionCode, "filterRegion"));
        }
        scope.limitChildrenByPlace(conditions, "c");
        return lists.page("care-alerts", "new org.xiaolian.agreement.CareAlertRepository$AlertLine(c.id, c.name, c.regionCode, c.birthDate, k.id, k.validFrom,"
                + " concat(" + String.join(", ", flags) + "))", FROM, "", conditions,
                List.of(SortKey.ascending("k.validFrom", LocalDate.class), SortKey.ascending("k.id", UUID.class)), page);
    }

    List<CareAlertAction> actions(UUID childId) {
        return list("childId = ?1 order by actedAt desc", childId);
    }
}

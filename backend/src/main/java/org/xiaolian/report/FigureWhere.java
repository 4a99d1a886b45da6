package org.xiaolian.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;

/**
 * The {@code where} of one figure of one report. Everything here is limited to the subtree of the report's organization
 * and to what the caller may see. Stocks are taken on the as-of day, flows from the first day of the period to the earlier
 * of its last day and the as-of day.
 */
final class FigureWhere {
    private static final String SUBTREE = " in (select so.id from Organization so where so.path like :path)";
    private static final int EVE_DAYS = 14;

    private final ChildScope scope;
    private final String organizationPath;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate asOf;
    private final Conditions conditions = new Conditions();

    FigureWhere(ChildScope scope, String organizationPath, LocalDate from, LocalDate to, LocalDate asOf) {
        this.scope = scope;
        this.organizationPath = organizationPath;
        this.from = from;
        this.to = to.isAfter(asOf) ? asOf : to;
        this.asOf = asOf;
    }

    Conditions conditions() {
        return conditions;
    }

    /** The key is among what the pairings {@code p} in force on the as-of day select. */
    FigureWhere ofPairings(String key, String selected, String joins) {
        Conditions inner = new Conditions().add("p.organizationId" + SUBTREE, "path", organizationPath + "%")
                .add("p.startsOn <= :asOf and (p.endsOn is null or p.endsOn >= :asOf)", "asOf", asOf);
        scope.limitRecords(inner, "exists (select 1 from Child sc where sc.id = p.childId and (%s))", "sc", "p.organizationId");
        return among(key, "select " + selected + " from Pairing p" + joins, inner);
    }

    /** Effective visits × children, of one purpose or of all. */
    FigureWhere visits(String purpose) {
        limit(conditions, "vc", "c");
        if (purpose != null) {
            conditions.add("v.purpose = " + purpose);
        }
        return this;
    }

    /** Children seen on an effective visit of this purpose. */
    FigureWhere childrenSeenOn(String purpose) {
        Conditions inner = new Conditions().add("v.purpose = " + purpose);
        limit(inner, "vc", "sc");
        return among("c.id", "select vc.childId from HomeVisitChild vc join HomeVisit v on v.id = vc.homeVisitId"
                + " join Child sc on sc.id = vc.childId", inner);
    }

    /** Visits of this purpose that saw somebody in the fortnight before Children's Day, or on it. */
    FigureWhere visitsBeforeChildrensDay(String purpose) {
        Conditions inner = new Conditions();
        limit(inner, "vc", "sc");
        among("v.id", "select vc.homeVisitId from HomeVisitChild vc join Child sc on sc.id = vc.childId", inner);
        List<String> eves = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate day = LocalDate.of(year, Month.JUNE, 1);
            eves.add("v.occurredOn between :eveFrom" + year + " and :eveTo" + year);
            conditions.parameter("eveFrom" + year, day.minusDays(EVE_DAYS)).parameter("eveTo" + year, day);
        }
        conditions.add("v.purpose = " + purpose).add(eves.isEmpty() ? "1 = 0" : String.join(" or ", eves));
        return this;
    }

    /** Contacts × children that reached somebody. */
    FigureWhere contacts(String channel, String counterparts) {
        limit(conditions, "cc", "c");
        conditions.add("k.channel = " + channel).add("k.counterpart in (" + counterparts + ")");
        return this;
    }

    /** Monthly rules in force on the as-of day, set by the organization or one above it. */
    FigureWhere monthlyRules(String duty) {
        conditions.add("d.organizationId in :line", "line", line()).add("d.duty = " + duty).add("d.period = MONTH")
                .add("d.validFrom <= :asOf and (d.validTo is null or d.validTo >= :asOf)", "asOf", asOf);
        return this;
    }

    /** Documents of campaigns that ran in the period, and documents of no campaign. */
    FigureWhere documents() {
        conditions.add("d.organizationId in :line", "line", line())
                .add("exists (select 1 from Campaign k where k.policyDocumentId = d.id and k.startsOn <= :to"
                        + " and (k.endsOn is null or k.endsOn >= :from)) or (d.issuedOn is null or d.issuedOn <= :to)"
                        + " and not exists (select 1 from Campaign k where k.policyDocumentId = d.id)")
                .parameter("from", from).parameter("to", to);
        return this;
    }

    /** Members of the organization's leading groups in office on the as-of day. */
    FigureWhere groupMembers() {
        UUID self = line().get(line().size() - 1);
        conditions.add("w.organizationId = :self", "self", self)
                .add("w.establishedOn <= :asOf and (w.endedOn is null or w.endedOn >= :asOf)", "asOf", asOf);
        return this;
    }

    private void limit(Conditions target, String link, String child) {
        target.add(link + ".effective = true").add(link + ".organizationId" + SUBTREE, "path", organizationPath + "%")
                .add(link + ".occurredOn between :from and :to").parameter("from", from).parameter("to", to);
        scope.limitRecords(target, "(%s)", child, link + ".organizationId");
    }

    private FigureWhere among(String key, String select, Conditions inner) {
        conditions.add(key + " in (" + select + inner.where() + ")");
        inner.parameters().forEach(conditions::parameter);
        return this;
    }

    /** The organization and those above it, from the root down: the path says it. */
    private List<UUID> line() {
        List<UUID> ids = new ArrayList<>();
        for (String hex : organizationPath.split("/")) {
            ids.add(UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));
        }
        return ids;
    }
}

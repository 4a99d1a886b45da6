package org.xiaolian.report;

import static org.xiaolian.report.IndicatorKind.EVENT;
import static org.xiaolian.report.IndicatorKind.FLOW;
import static org.xiaolian.report.IndicatorKind.NORM;
import static org.xiaolian.report.IndicatorKind.REFERENCE;
import static org.xiaolian.report.IndicatorKind.STOCK;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The catalogue of figures, in the order of a report. An entry is all there is to a figure: names, unit, definition in
 * words with its count rule (口径), and, where records are counted, which rows, limited how, and read as what. The count,
 * the list behind it, what is frozen and the slot {@code {CODE}} of a text all follow from it. A definition whose meaning
 * changes gets the next version, which frozen figures keep.
 */
enum Indicator {
    POLICY_DOC_NO(1, REFERENCE, "依据文件文号", "Document the work is based on", "", false,
            "报告期内开展的主题活动所依据的文件，以及未挂活动的本单位（含上级）登记的文件的文号。",
            "Numbers of the documents behind the campaigns that ran in the period, and of documents registered without a campaign, by the organization or one above it.",
            FigureRows.DOCUMENTS, FigureWhere::documents, FigureReading.DOCUMENTS),
    LEADING_GROUP(1, STOCK, "领导小组成员人数", "Members of the leading group", "人", false,
            "截止日期在任的关爱留守儿童领导小组成员，一人一行；按挂帅、分管、参与三级列出。",
            "Members of the organization's leading groups in office on the as-of day, listed by tier: chief, in charge, participating.",
            FigureRows.GROUP_MEMBERS, FigureWhere::groupMembers, FigureReading.MEMBERS),
    PAIR_HELPERS(1, STOCK, "结对帮扶干部人数", "Paired helpers", "人", false,
            "截止日期有在结对子的帮扶人，按人去重：一人帮扶多名儿童计1人。",
            "Distinct people who hold a pairing of the organization in force on the as-of day; somebody with several children counts once.",
            FigureRows.HELPERS, f -> f.ofPairings("h.id", "p.helperId", ""), FigureReading.COUNT),
    PAIR_CHILDREN(1, STOCK, "结对帮扶留守儿童数", "Paired children", "名", false,
            "截止日期有在结对子的儿童，按儿童去重：一名儿童有多名帮扶人计1名。",
            "Distinct children with a pairing of the organization in force on the as-of day; a child with several helpers counts once.",
            FigureRows.CHILDREN, f -> f.ofPairings("c.id", "p.childId", ""), FigureReading.COUNT),
    PAIR_VILLAGES(1, STOCK, "帮扶村数", "Villages helped", "个", false,
            "截止日期有在结对子的儿童现居住的村，按村去重。",
            "Distinct villages where the children with a pairing in force on the as-of day live.",
            FigureRows.VILLAGES, f -> f.ofPairings("g.code", "pc.regionCode", " join Child pc on pc.id = p.childId"), FigureReading.VILLAGES),
    EVENT_DATE(1, EVENT, "慰问时间", "Time of the festival visit", "", false,
            "报告期内六一儿童节当天及之前14天内、目的为节日慰问且见到儿童的走访；记录数为走访次数。",
            "Festival visits that saw a child on Children's Day or in the fourteen days before it, within the period; records are visits.",
            FigureRows.VISITS, f -> f.visitsBeforeChildrensDay("FESTIVAL"), FigureReading.CHILDRENS_DAY),
    VISITED_CHILDREN(1, FLOW, "慰问看望儿童数", "Children visited at a festival", "名", false,
            "报告期内目的为节日慰问的有效走访（见到儿童、未作废）所见儿童，按儿童去重。",
            "Distinct children seen on effective visits (saw the child, not cancelled) with the purpose festival, in the period.",
            FigureRows.CHILDREN, f -> f.childrenSeenOn("FESTIVAL"), FigureReading.COUNT),
    DONATION_CASH(1, FLOW, "关爱资金（现金）", "Donations in cash", "元", true,
            "报告期内送给儿童的现金合计。", "Cash given to children in the period."),
    DONATION_IN_KIND(1, FLOW, "节日礼物（实物折价）", "Donations in kind, valued", "元", true,
            "报告期内送给儿童的实物折合人民币合计。", "Value of goods given to children in the period."),
    DONATION_TOTAL(1, FLOW, "现金和物资合计", "Donations in total", "元", true,
            "报告期内现金与实物折价之和。", "Cash and the value of goods in the period."),
    PHONE_CONTACTS(1, FLOW, "电话联系人次", "Telephone contacts, person-times", "人次", true,
            "报告期内与父亲、母亲、教师、村干部、镇干部通话且联系上的电话，按联系记录×儿童计人次；未联系上和作废的不计。",
            "Telephone calls with a father, mother, teacher, village or town cadre that reached them, in the period: contact × child. Not reached and cancelled ones do not count.",
            FigureRows.CONTACTED_CHILDREN, f -> f.contacts("PHONE", "FATHER, MOTHER, TEACHER, VILLAGE_CADRE, TOWN_CADRE"), FigureReading.COUNT),
    HOME_VISITS(1, FLOW, "家访慰问人次", "Home visits, person-times", "人次", true,
            "报告期内有效走访（见到儿童、未作废），按走访记录×儿童计人次。",
            "Effective visits (saw the child, not cancelled) in the period: visit × child.",
            FigureRows.VISITED_CHILDREN, f -> f.visits(null), FigureReading.COUNT),
    MEDIA_PROV(1, FLOW, "省级媒体报道数", "Items in provincial media", "条", false,
            "报告期内省级媒体播发的相关报道条数。", "Items in provincial media in the period."),
    MEDIA_CITY(1, FLOW, "市级媒体报道数", "Items in city media", "条", false,
            "报告期内地市级媒体播发的相关报道条数。", "Items in prefecture-city media in the period."),
    MEDIA_COUNTY(1, FLOW, "县级媒体报道数", "Items in county media", "条", true,
            "报告期内县级媒体播发的相关报道条数。", "Items in county media in the period."),
    NORM_PARENT_CALL(1, NORM, "亲情联系频次要求", "Required parent-child links", "次/月", false,
            "截止日期有效的亲情联系月度规则（本单位及上级）要求的每月次数，多条规则取最高。",
            "Times a month that the rules in force on the as-of day (of the organization or one above) ask for parent-child links; the highest of several.",
            FigureRows.RULES, f -> f.monthlyRules("PARENT_CHILD_LINK"), FigureReading.TIMES),
    NORM_GUARDIAN_TALK(1, NORM, "监护人沟通频次要求", "Required talks with the carer", "次/月", false,
            "截止日期有效的监护人沟通月度规则（本单位及上级）要求的每月次数，多条规则取最高。",
            "Times a month that the rules in force on the as-of day (of the organization or one above) ask for talks with the carer; the highest of several.",
            FigureRows.RULES, f -> f.monthlyRules("CARER_TALK"), FigureReading.TIMES),
    POLITICAL_REF(1, REFERENCE, "政治表述", "Political wording", "", false,
            "展望段落中的表述，由撰写人填写，不是统计数。", "Wording of the outlook paragraph, given by the author; no statistic.");

    final int version;
    final IndicatorKind kind;
    final String nameZh;
    final String nameEn;
    final String unit;
    /** Whether the house style prints it rounded down with 多 (a report may switch that off). */
    final boolean rounded;
    final String definitionZh;
    final String definitionEn;
    /** Which rows it counts; null for a figure that can only be stated. */
    final FigureRows rows;
    final UnaryOperator<FigureWhere> where;
    final FigureReading reading;

    Indicator(int version, IndicatorKind kind, String nameZh, String nameEn, String unit, boolean rounded, String definitionZh,
            String definitionEn) {
        this(version, kind, nameZh, nameEn, unit, rounded, definitionZh, definitionEn, null, null, null);
    }

    Indicator(int version, IndicatorKind kind, String nameZh, String nameEn, String unit, boolean rounded, String definitionZh,
            String definitionEn, FigureRows rows, UnaryOperator<FigureWhere> where, FigureReading reading) {
        this.version = version;
        this.kind = kind;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.unit = unit;
        this.rounded = rounded;
        this.definitionZh = definitionZh;
        this.definitionEn = definitionEn;
        this.rows = rows;
        this.where = where;
        this.reading = reading;
    }

    static Optional<Indicator> find(String code) {
        return Arrays.stream(values()).filter(i -> i.name().equals(code)).findFirst();
    }

    RecordType recordType() {
        return rows == null ? null : rows.recordType;
    }
}

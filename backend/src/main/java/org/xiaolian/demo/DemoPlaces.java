package org.xiaolian.demo;

import java.time.LocalDate;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.shared.text.PinyinKeys;

/**
 * Places of the five reports (rules.md 3.1). 致和镇 ended when it became a 街道: the tree of a past date still knows it.
 */
final class DemoPlaces {
    static final String ZHIJIANG = "420583000000";
    static final String QIXINGTAI = "420583107000";
    static final String DONGJIAWAN = "420583107201";
    static final String XIAOJIASHAN = "420583107202";
    static final String ZHIHE = "510182126000";
    static final String YONGQUAN = "331082110000";
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final LocalDate STREET_SINCE = LocalDate.of(2019, 12, 1);

    private DemoPlaces() {
    }

    static void write(DemoSupport support) {
        add(support, "420000000000", "湖北省", null, "湖北省");
        add(support, "420500000000", "宜昌市", "420000000000", "湖北省宜昌市");
        add(support, ZHIJIANG, "枝江市", "420500000000", "湖北省宜昌市枝江市");
        add(support, QIXINGTAI, "七星台镇", ZHIJIANG, "湖北省宜昌市枝江市七星台镇");
        add(support, DONGJIAWAN, "董家湾村", QIXINGTAI, "湖北省宜昌市枝江市七星台镇董家湾村");
        add(support, XIAOJIASHAN, "肖家山村", QIXINGTAI, "湖北省宜昌市枝江市七星台镇肖家山村");
        add(support, "510000000000", "四川省", null, "四川省");
        add(support, "510100000000", "成都市", "510000000000", "四川省成都市");
        add(support, "510182000000", "彭州市", "510100000000", "四川省成都市彭州市");
        add(support, "510182003000", "致和街道", "510182000000", "四川省成都市彭州市致和街道", STREET_SINCE, null, null);
        support.rows.flush();
        add(support, ZHIHE, "致和镇", "510182000000", "四川省成都市彭州市致和镇", SINCE, STREET_SINCE.minusDays(1), "510182003000");
        add(support, "330000000000", "浙江省", null, "浙江省");
        add(support, "331000000000", "台州市", "330000000000", "浙江省台州市");
        add(support, "331082000000", "临海市", "331000000000", "浙江省台州市临海市");
        add(support, YONGQUAN, "涌泉镇", "331082000000", "浙江省台州市临海市涌泉镇");
        support.rows.flush();
    }

    private static void add(DemoSupport support, String code, String name, String parent, String fullName) {
        add(support, code, name, parent, fullName, SINCE, null, null);
    }

    private static void add(DemoSupport support, String code, String name, String parent, String fullName, LocalDate from,
            LocalDate to, String successor) {
        support.rows.add("region", "code", code, "name", name, "name_sort", PinyinKeys.sortKey(name), "full_name", fullName, "level",
                RegionLevel.of(code), "parent_code", parent, "code_source",
                RegionLevel.of(code) == RegionLevel.VILLAGE ? "LOCAL" : "OFFICIAL", "valid_from", from, "valid_to", to,
                "replaced_by_code", successor, "version", 0L);
    }
}

package org.xiaolian.standing;

import org.xiaolian.child.CountRule;

/** The rules as they are printed beside each figure: a count without its rule says nothing. */
enum CountWording {
    CIVIL_AFFAIRS("父母双方外出务工，或一方外出、另一方无监护能力，不满十六周岁，农村户籍。",
            "Both parents away for work, or one away and the other unable to care; under 16; rural household."),
    EDUCATION("父母一方或双方外出三个月以上，在义务教育阶段就读。", "One or both parents away for three months or longer; in compulsory education."),
    WOMENS_FEDERATION("父母至少一方外出，不满十八周岁。", "At least one parent away; under 18.");

    private final String zh;
    private final String en;

    CountWording(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static String zh(CountRule rule) {
        return valueOf(rule.name()).zh;
    }

    static String en(CountRule rule) {
        return valueOf(rule.name()).en;
    }
}

package org.xiaolian.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The yearly report of a supporting unit, after report 1 with its wording restored (rules.md 8.2). Sections and their order
 * are fixed; every paragraph's text is only a beginning and may be rewritten.
 */
enum UnitTemplate {
    OPENING(null, "BASIS",
            "{PERIOD}，{ORGANIZATION}[按照{POLICY_DOC_NO|名}文件要求，]高度关注、关心、关爱农村留守儿童，加强领导，成立关爱小组，营造氛围，健全制度，开展关爱活动，并取得明显成效。"),
    LEADERSHIP("加强领导，成立关爱小组", "GROUP",
            "我单位高度重视关爱留守儿童工作，加强对留守儿童工作的统一领导、管理及跟踪服务工作，成立了关爱留守儿童领导小组。领导小组共{LEADING_GROUP}人，{LEADING_GROUP|名}。形成了以主要领导亲自挂帅、分管领导具体负责、中层干部积极参与关爱留守儿童活动的机制，围绕关爱留守儿童工作目标和职责任务，积极主动完成关爱留守儿童工作任务。"),
    CARE("真情结亲，开展关爱活动", "PAIRING",
            "我单位将关爱工作重点放在对农村留守儿童的关爱上，领导班子和中层干部共{PAIR_HELPERS}人与{PAIR_VILLAGES|名}{PAIR_CHILDREN}名留守儿童结亲帮扶，全面了解掌握了留守儿童的父母姓名、外出打工的地址、联系电话和代理监护人的姓名、联系方式，便于与家长、代理监护人联系沟通，配合帮扶教育。",
            "FESTIVAL",
            "{YEAR}{EVENT_DATE}，{ORGANIZATION}干部职工赴{PAIR_VILLAGES|名}看望{VISITED_CHILDREN}名留守儿童，为孩子们送去关爱资金{DONATION_CASH|多}元，节日礼物折合人民币{DONATION_IN_KIND|多}元，并与留守儿童家长和班主任进行了交谈，激励他们自强不息，学会自学、自理、自护、自强、自律，做生活的强者，享受生活的幸福和快乐；通过开展这些活动，更深入地了解留守儿童的需求，为这些留守儿童的学习、生活和身心健康的发展营造良好的氛围。",
            "TO_DATE",
            "截止目前（{AS_OF}），帮扶干部职工共资助留守儿童现金和物资合计达{DONATION_TOTAL|多}元，电话联系镇、村干部、教师和家长{PHONE_CONTACTS|多}人次，开展家访慰问活动{HOME_VISITS|多}人次。"),
    PUBLICITY("加大宣传，营造关爱氛围", "PUBLICITY",
            "充分发挥宣传职能，配合相关部门加大对关爱留守儿童工作的宣传力度，对社会关爱留守儿童工作的先进典型和感人事迹进行了宣传报道。在省级媒体播发相关报道{MEDIA_PROV}条，在市级媒体播发相关报道{MEDIA_CITY}条，在县级媒体播发相关报道{MEDIA_COUNTY|多}条，为关爱留守儿童活动提供了有力的舆论支持，营造了良好的舆论氛围，让留守儿童感受到了全社会的关爱与温暖，滋润了他们渴望爱的心灵。"),
    MECHANISM("健全机制，完善关爱制度", "RULES",
            "建立健全关爱留守儿童结对帮扶联系机制，要求帮扶人员定期与留守儿童进行家访，了解留守儿童的在家情况。每月指导留守儿童给父母写信或通话{NORM_PARENT_CALL}次，增强他们与父母的情感交流。每月与留守儿童的临时监护人沟通{NORM_GUARDIAN_TALK}次，知晓他们的生活和身心健康状况。建立留守儿童档案和联系卡，进行了认真的调查研究，摸清了具体情况，帮扶人员经常找留守儿童谈心，随时掌握留守儿童的思想动态、定期家访、关心生活、指导学习，引导他们健康成长。留守儿童工作机制的建立，加强了我们与家长及其他监护人的联系，共同形成了以留守儿童为中心的关爱网络。"),
    CLOSING(null, "SHORTCOMINGS",
            "{PERIOD}，我单位在关爱留守儿童工作中虽然取得了一定的成绩，但也存在一些不足。",
            "OUTLOOK",
            "在今后的工作中，我们将[认真宣传贯彻{POLITICAL_REF}，]加大关爱强度，积极开展多种形式的关爱活动，不断创新宣传工作方式方法，营造强大的关爱留守儿童舆论声势，全力推进关爱留守儿童工作再上新台阶。"),
    SIGNATURE(null, "ORGANIZATION", "{ORGANIZATION}", "DATE", "{AS_OF}");

    /** Heading without its number; null for a section that has none. */
    final String heading;
    /** Code and first text of each paragraph. */
    final Map<String, String> paragraphs = new LinkedHashMap<>();

    UnitTemplate(String heading, String... codesAndTexts) {
        this.heading = heading;
        for (int i = 0; i < codesAndTexts.length; i += 2) {
            paragraphs.put(codesAndTexts[i], codesAndTexts[i + 1]);
        }
    }

    static List<UnitTemplate> sections() {
        return List.of(values());
    }

    static String title(String organization, int year) {
        return organization + year + "年关爱留守儿童工作总结";
    }
}

package org.xiaolian.contact;

import org.xiaolian.shared.FeatureApi;

/** What for: 亲情联系, 父母自己的联系 (D-13), 监护人沟通, 谈心, 日常关心 (R4-P05), 学习指导 (R1-P21), 通报在校情况, general. */
@FeatureApi
public enum ContactKind {
    PARENT_CHILD_LINK, PARENT_CONTACT, CARER_TALK, CHILD_TALK, DAILY_CARE, STUDY_GUIDANCE, SCHOOL_REPORT, GENERAL
}

package org.xiaolian.contact;

import org.xiaolian.shared.FeatureApi;

/** What for: 亲情联系, 监护人沟通, 谈心, 通报在校情况, general. */
@FeatureApi
public enum ContactKind {
    PARENT_CHILD_LINK, CARER_TALK, CHILD_TALK, SCHOOL_REPORT, GENERAL
}

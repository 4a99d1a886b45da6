package org.xiaolian.visit;

import org.xiaolian.shared.FeatureApi;

/** The five selfs that R1 encourages: 自学, 自理, 自护, 自强, 自律 (R1-P10). */
@FeatureApi
public enum TalkTheme {
    SELF_STUDY, SELF_CARE, SELF_PROTECTION, SELF_STRENGTH, SELF_DISCIPLINE
}

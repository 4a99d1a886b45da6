package org.xiaolian.visit;

import org.xiaolian.shared.FeatureApi;

/** The selfs that R1 and R4 encourage: 自学, 自理, 自护, 自强, 自律 (R1-P10) and 自立 (R4-P14). */
@FeatureApi
public enum TalkTheme {
    SELF_STUDY, SELF_CARE, SELF_PROTECTION, SELF_STRENGTH, SELF_DISCIPLINE, INDEPENDENCE
}

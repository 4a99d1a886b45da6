package org.xiaolian.codelist;

import org.xiaolian.shared.FeatureApi;

/** Whether a complete file (已建档) needs the field (rules.md D-26). */
@FeatureApi
public enum FieldNeed {
    MANDATORY, MANDATORY_IF_APPLICABLE, RECOMMENDED, OPTIONAL, COMPUTED
}

package org.xiaolian.codelist;

import org.xiaolian.shared.FeatureApi;

/** Under what condition a field leaves the system on paper or in a file (rules.md 5.3, 5.4). */
@FeatureApi
public enum FieldExport {
    FREE, APPROVAL_BEYOND_OWN_SCOPE, TICKET, NEVER
}

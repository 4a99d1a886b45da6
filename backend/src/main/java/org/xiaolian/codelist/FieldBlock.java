package org.xiaolian.codelist;

import org.xiaolian.shared.FeatureApi;

/** The blocks of a file, as its page shows them (rules.md 1.8). */
@FeatureApi
public enum FieldBlock {
    CHILD, HEALTH, SCHOOLING, PARENT, GRANDPARENT, CARER, NETWORK, FAMILY, AID, MANAGEMENT
}

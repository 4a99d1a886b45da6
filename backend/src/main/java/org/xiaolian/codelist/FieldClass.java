package org.xiaolian.codelist;

import org.xiaolian.shared.FeatureApi;

/** How personal a field is (rules.md 5.4): it decides about encryption, masking, export and print. */
@FeatureApi
public enum FieldClass {
    P0, P1, P2, P3, P4
}

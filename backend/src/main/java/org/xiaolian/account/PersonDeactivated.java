package org.xiaolian.account;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Somebody left her post; heard within the transaction that says so. */
@FeatureApi
public record PersonDeactivated(UUID personId) {
}

package org.xiaolian.audit;

import org.xiaolian.shared.FeatureApi;

/** What was done (rules.md P-8). */
@FeatureApi
public enum AuditAction {
    VIEW, REVEAL, CREATE, UPDATE, CLOSE, REOPEN, EXPORT, PRINT, SIGN_IN, SIGN_IN_REFUSED, SIGN_OUT, ROLES_CHANGED, DEACTIVATE,
    REACTIVATE, PASSWORD_RESET, PASSWORD_CHANGED, DOWNLOAD, REMOVE
}

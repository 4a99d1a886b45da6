/** Encryption of fields, blind indexes, masking. */
package org.xiaolian.shared.privacy;

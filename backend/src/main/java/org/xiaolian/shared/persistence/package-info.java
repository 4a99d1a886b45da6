/** The embedded server, the portable dialect, ids, keyset queries and the one place where a write is made once. */
package org.xiaolian.shared.persistence;

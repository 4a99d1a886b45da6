/** Lists: keyset pages, signed cursors, totals from the same filter. */
package org.xiaolian.shared.page;

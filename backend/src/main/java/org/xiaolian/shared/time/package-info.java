/** The one clock. */
package org.xiaolian.shared.time;

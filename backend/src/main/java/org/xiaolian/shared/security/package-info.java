/** Who is calling, and what the caller may do. Knows codes and ids, no room. */
package org.xiaolian.shared.security;

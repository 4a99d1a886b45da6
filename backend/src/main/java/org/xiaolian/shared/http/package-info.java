/** Entity tags, created answers, security headers, the SPA's routes. */
package org.xiaolian.shared.http;

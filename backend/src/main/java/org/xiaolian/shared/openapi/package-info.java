/** What the generated contract needs beyond annotations. */
package org.xiaolian.shared.openapi;

/**
 * Where and how a child learns, dated: enrolment, transfer, retention, suspension are events that begin an interval; the
 * grade is computed for any day (rules.md 3.5). The file's own columns follow today's interval. Who sees the child, sees it.
 */
package org.xiaolian.schooling;

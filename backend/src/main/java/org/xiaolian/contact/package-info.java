/**
 * Calls, talks, letters and video conversations around children. "Tried, not reached" is an outcome of its own and covers
 * nothing. Entries are corrected by their recorder or an officer and cancelled with a reason. Seen like visits.
 */
package org.xiaolian.contact;

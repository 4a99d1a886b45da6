/**
 * What an office must know of somebody before she is near a child (rules.md R-2): each check with its result and the day of the
 * next, of her or of all staff of an office; how many children she can help, and where she lives. Checks are added, never
 * changed; the latest counts. Seen and written by whoever pairs in the name of her office.
 */
package org.xiaolian.helper;

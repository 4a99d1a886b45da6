/**
 * Finding a helper for a child: who has a place left, near first; whole classes at once; and pairings that wait for the helper's
 * check. What waits is no pairing and shows nobody a file; it begins by itself when the check is recorded, or is given up. Seen
 * and written by whoever pairs, within her children and offices.
 */
package org.xiaolian.matching;

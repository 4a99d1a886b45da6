/**
 * Who helps which child, from when to when, for which office. Pairings are ended with a reason, never deleted; the day after
 * her last day a helper sees nothing of the child. Seen by whoever may see the child, and by officers of the pairing's office.
 */
package org.xiaolian.pairing;

/** Reads visits, contacts, pairings, care and status as one story of a child, newest first; writes nothing. */
package org.xiaolian.timeline;

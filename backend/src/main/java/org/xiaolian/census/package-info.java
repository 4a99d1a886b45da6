/**
 * Census rounds and half-term snapshots: opened for a place or a school, confirmed village by village and class by class, frozen,
 * and compared child by child. Open until frozen; a frozen round never changes. Seen by whoever works in the round's place or
 * school; of its children each sees those in her scope.
 */
package org.xiaolian.census;

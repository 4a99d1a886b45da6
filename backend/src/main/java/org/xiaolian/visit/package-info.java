/**
 * Home visits (rules.md 1.7). An entry may cover several children; only a visit that saw the child covers a duty, anything
 * else is an attempt (D-23). Entries are corrected by their recorder or an officer and cancelled with a reason, never
 * deleted. Seen by whoever may see one of the children, and by officers of the office that made it.
 */
package org.xiaolian.visit;

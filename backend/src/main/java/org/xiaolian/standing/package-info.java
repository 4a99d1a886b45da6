/**
 * Whether a child counts as left behind on a day, by each official rule, with the office's override; totals by rule, age and
 * sex, and the movement of files between two days. Reads the facts of other rooms; writes only overrides.
 */
package org.xiaolian.standing;

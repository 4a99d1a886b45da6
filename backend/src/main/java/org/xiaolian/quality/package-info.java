/**
 * How good the files are (R3-P02): what they lack, which nobody has confirmed for half a year, which may be of one child, whose
 * numbers are dead. Owns no record: it counts and lists what other rooms keep, for whoever answers for a place, a school or a class.
 */
package org.xiaolian.quality;

/**
 * The calendar of parents' home-comings (返乡日历): when they are expected, when they came and left, and what that suggests:
 * a visit, signing on paper what was confirmed from afar, writing down that a parent stays or went away again. Nothing is
 * applied unless somebody accepts it. Seen by whoever sees the child's family; written by them and by the child's helpers, but
 * for what changes the file.
 */
package org.xiaolian.homecoming;

/**
 * What helpers owe every child in every calendar period, and whether it was done. Rules are data with validity dates.
 * Coverage starts from the roster: a child without any record is a row. Two contacts with one child never cover another; an
 * attempt covers nobody. Nothing is computed at night: a record is in the matrix at once.
 */
package org.xiaolian.duty;

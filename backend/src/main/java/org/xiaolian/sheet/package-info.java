/**
 * Paper: a sheet of visits or contacts is printed with a code and a line for each child, filled in by hand where there is neither
 * network nor light, and keyed in afterwards in the same order. A line is keyed in once; it becomes a visit or a contact with all the
 * rules of those.
 */
package org.xiaolian.sheet;

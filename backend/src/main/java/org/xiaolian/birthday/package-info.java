/**
 * Whose birthday comes when, for those who celebrate it with the child: this week in the worklist, a month by class or place.
 * By the solar date of the file; who is born on a leap day celebrates on 1 March in other years (rules.md A-10). Shown to whoever
 * sees the birth date. Writes nothing.
 */
package org.xiaolian.birthday;

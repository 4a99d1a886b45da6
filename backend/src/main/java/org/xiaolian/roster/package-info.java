/**
 * Rosters in (rules.md 7.2). An import is a file that is checked (a preview, row by row), perhaps mended, confirmed,
 * written, and can be undone as a whole: rows whose files changed since are left and named. All of it runs as jobs, in chunks,
 * through the same doors and rules as single entries. Only who brought a roster sees it.
 */
package org.xiaolian.roster;

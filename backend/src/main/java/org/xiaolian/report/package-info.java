/**
 * Figures, and the report they are printed in. {@link org.xiaolian.report.Indicator} is the catalogue: each figure is one
 * definition that both counts and lists its records. A report is a draft whose figures follow the records, until it is
 * final: number, wording, figures and the ids they counted are frozen. Seen by officers of its organization's line and
 * by those who hold its place; counts only what the caller may see.
 */
package org.xiaolian.report;

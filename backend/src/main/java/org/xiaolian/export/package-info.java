/**
 * Sheets that go out (rules.md 5.3, 5.4, 7.2). Every list that registers an {@link org.xiaolian.shared.export.ExportSource} can be
 * exported by those who may read it: the rows her list shows, in its order, with the columns her role shows. It runs as a job;
 * the file bears who made it and when, and ends with the job. Sensitive columns (P3) leave with a ticket only; identity and
 * telephone numbers are masked without one. The access log keeps what was asked, never the data.
 */
package org.xiaolian.export;

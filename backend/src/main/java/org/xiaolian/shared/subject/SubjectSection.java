package org.xiaolian.shared.subject;

import java.util.List;

/**
 * One kind of record in a chapter; sections without entries are left out.
 *
 * @param code stable, for machine-readable copies
 */
public record SubjectSection(SubjectChapter chapter, String code, String title, List<SubjectEntry> entries) {
}

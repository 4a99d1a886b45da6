package org.xiaolian.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** On how many printed sheets a child stood, in its whole file; what was written there is a visit or a contact. */
@ApplicationScoped
class SheetFilePart implements SubjectFilePart {
    private final SheetRepository sheets;

    SheetFilePart(SheetRepository sheets) {
        this.sheets = sheets;
    }

    @Override
    public Set<String> tables() {
        return Set.of("paper_sheet_line");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "paperSheets", "纸质记录表", sheets.linesOf(childId).stream().map(l -> new SubjectEntry()
                .with("position", "第几行", l.position).with("keyedAt", "录入时间", l.keyedAt)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        sheets.erase(childId);
    }
}

package org.xiaolian.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** A child's letters in its whole file: they are the child's own and the parents'. */
@ApplicationScoped
class LetterFilePart implements SubjectFilePart {
    private final LetterRepository letters;
    private final FieldCipher cipher;

    LetterFilePart(LetterRepository letters, FieldCipher cipher) {
        this.letters = letters;
        this.cipher = cipher;
    }

    @Override
    public Set<String> tables() {
        return Set.of("letter");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("letter", "t.child_id", "text"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "letters", "书信", letters.ofChild(childId).stream()
                .map(l -> new SubjectEntry().with("writtenOn", "日期", l.writtenOn).with("direction", "谁写给谁", l.direction).with("parent", "父母", l.parent).with("way", "方式", l.way)
                        .with("state", "状态", l.state).with("stateOn", "状态日期", l.stateOn).with("text", "内容", cipher.decrypt(LetterService.TEXT, l.textCipher))).toList()));
    }

    @Override
    public void erase(UUID childId) {
        letters.forget(childId);
    }
}

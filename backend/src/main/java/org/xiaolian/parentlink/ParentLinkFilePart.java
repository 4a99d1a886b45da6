package org.xiaolian.parentlink;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** Links of a child's parents in its whole file. */
@ApplicationScoped
class ParentLinkFilePart implements SubjectFilePart {
    private final ParentLinkRepository links;

    ParentLinkFilePart(ParentLinkRepository links) {
        this.links = links;
    }

    @Override
    public Set<String> tables() {
        return Set.of("parent_link");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "parentLinks", "父母记联系的链接", links.ofChild(childId).stream()
                .map(l -> new SubjectEntry().with("parent", "父母", l.parent).with("createdAt", "发出时间", l.createdAt).with("openedAt", "打开时间", l.openedAt)
                        .with("toldOn", "最近记的联系日期", l.toldOn).with("expiresAt", "有效期至", l.expiresAt).with("revokedAt", "收回时间", l.revokedAt)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        links.forget(childId);
    }
}

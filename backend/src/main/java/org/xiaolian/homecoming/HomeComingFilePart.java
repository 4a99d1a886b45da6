package org.xiaolian.homecoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** The parents' home-comings in a child's whole file. */
@ApplicationScoped
class HomeComingFilePart implements SubjectFilePart {
    private final HomeComingRepository stays;

    HomeComingFilePart(HomeComingRepository stays) {
        this.stays = stays;
    }

    @Override
    public Set<String> tables() {
        return Set.of("home_coming");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.FAMILY, "homeComings", "父母返乡", stays.list("childId = ?1 order by startsOn", childId).stream()
                .map(h -> new SubjectEntry().with("comer", "谁返乡", h.comer).with("expectedFrom", "预计到家", h.expectedFrom).with("expectedTo", "预计离开", h.expectedTo)
                        .with("source", "消息来源", h.source).with("note", "备注", h.note).with("arrivedOn", "实际到家", h.arrivedOn).with("leftOn", "实际离开", h.leftOn)
                        .with("stays", "不再外出", h.stays).with("cancelledOn", "取消日期", h.cancelledOn)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        stays.forget(childId);
    }
}

package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.text.PersonName;

/** What the worklist holds, for where it is only named: a calendar, a mail. */
@FeatureApi
@ApplicationScoped
public class TodayDirectory {
    private final WorklistService worklists;
    private final ChildDirectory children;

    TodayDirectory(WorklistService worklists, ChildDirectory children) {
        this.worklists = worklists;
        this.children = children;
    }

    /** What the caller owes this period and has not done, and what she promised; most urgent first. */
    public List<TodayMatter> open() {
        WorklistResponse today = worklists.today();
        Set<UUID> ids = new HashSet<>();
        today.items().forEach(item -> ids.add(item.childId()));
        today.followUps().forEach(promise -> ids.add(promise.childId()));
        Map<UUID, VisibleFields> visible = children.visibleFields(ids);
        List<TodayMatter> matters = new ArrayList<>();
        today.items().stream().filter(item -> item.status() != WorklistStatus.DONE).forEach(item -> matters.add(new TodayMatter(TodayMatterKind.DUTY, item.ruleId(),
                item.childId(), given(item.childName(), visible.get(item.childId())), item.ruleName(), item.dueOn(), item.status() == WorklistStatus.OVERDUE)));
        today.followUps().forEach(promise -> matters.add(new TodayMatter(kind(promise.recordKind()), promise.recordId(), promise.childId(),
                given(promise.childName(), visible.get(promise.childId())), null, promise.on(), promise.on().isBefore(today.asOf()))));
        return matters;
    }

    /** Whoever may not know the family name has read the given one already. */
    private static String given(String name, VisibleFields visible) {
        return visible.showsAll(FieldGroup.NAME) ? PersonName.given(name) : name;
    }

    private static TodayMatterKind kind(String recordKind) {
        return switch (recordKind) {
            case "HOME_VISIT" -> TodayMatterKind.VISIT_PROMISED;
            case "CONTACT" -> TodayMatterKind.CONTACT_PROMISED;
            default -> TodayMatterKind.valueOf(recordKind);
        };
    }
}

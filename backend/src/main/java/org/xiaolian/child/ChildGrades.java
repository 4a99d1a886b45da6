package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaolian.organization.SchoolSystemChanged;
import org.xiaolian.shared.time.OfficeTime;

/** Counts the grades of a school's children anew when it turns out to follow the other system: the sixth grade stays the sixth. */
@ApplicationScoped
class ChildGrades {
    private final ChildRepository children;
    private final OfficeTime time;

    ChildGrades(ChildRepository children, OfficeTime time) {
        this.children = children;
        this.time = time;
    }

    void countedAnew(@Observes SchoolSystemChanged event) {
        List<Child> pupils = children.list("schoolId = ?1 order by id", event.schoolId());
        pupils.forEach(child -> {
            child.schoolSystem = event.system();
            Grade grade = Grade.of(child.gradeCode);
            if (grade != null) {
                Grade counted = grade.in(event.system());
                child.schoolingStage = child.schoolingStage == grade.stage() ? counted.stage() : child.schoolingStage;
                child.gradeCode = counted.name();
            }
        });
        children.flush();
        children.changed(pupils.stream().map(child -> child.id).collect(Collectors.toSet()), time.now());
    }
}

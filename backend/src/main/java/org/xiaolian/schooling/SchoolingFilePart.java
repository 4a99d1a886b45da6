package org.xiaolian.schooling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.Grade;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.text.Codes;

/** Where and how a child learned, in its whole file. */
@ApplicationScoped
class SchoolingFilePart implements SubjectFilePart {
    private final EnrolmentRepository enrolments;
    private final FieldCipher cipher;

    SchoolingFilePart(EnrolmentRepository enrolments, FieldCipher cipher) {
        this.enrolments = enrolments;
        this.cipher = cipher;
    }

    @Override
    public Set<String> tables() {
        return Set.of("enrolment");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("enrolment", "t.child_id", "teacher_phone", "student_number"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.SCHOOLING, "enrolments", "就学经历", enrolments.of(childId).stream().map(this::entry).toList()));
    }

    private SubjectEntry entry(Enrolment e) {
        Grade grade = e.gradeOn(e.confirmedOn);
        return new SubjectEntry().with("startsOn", "自", e.startsOn).with("endsOn", "至", e.endsOn).with("beganBy", "变动", e.beganBy).with("stage", "就学情况", e.stage)
                .with("schoolName", "学校", e.schoolName).with("grade", "年级", grade == null ? null : grade.label()).with("className", "班级", e.className)
                .with("studentNumber", "学籍号", cipher.decrypt(EnrolmentService.STUDENT_NUMBER, e.studentNumberCipher)).with("boarding", "住校", e.boarding)
                .with("travelWay", "上学方式", e.travelWay).with("travelMinutes", "上学用时（分钟）", e.travelMinutes).with("marksTrend", "成绩趋势", e.marksTrend)
                .with("studentAid", "资助", Codes.split(StudentAid.class, e.studentAid)).with("suspended", "休学", e.suspended ? Boolean.TRUE : null).with("note", "说明", e.note);
    }

    @Override
    public void erase(UUID childId) {
        enrolments.delete("childId = ?1", childId);
    }
}

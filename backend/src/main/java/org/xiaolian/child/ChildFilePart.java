package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.export.ExportCode;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.ErasureStage;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.time.OfficeTime;

/** The file's own pages. */
@ApplicationScoped
class ChildFilePart implements SubjectFilePart {
    private static final String FROM = "自";
    private static final String TO = "至";

    private final ChildRepository children;
    private final ChildSpans spans;
    private final ChildSecrets secrets;
    private final RegionDirectory regions;
    private final OfficeTime time;

    ChildFilePart(ChildRepository children, ChildSpans spans, ChildSecrets secrets, RegionDirectory regions, OfficeTime time) {
        this.children = children;
        this.spans = spans;
        this.secrets = secrets;
        this.regions = regions;
        this.time = time;
    }

    @Override
    public Set<String> tables() {
        return Set.of("child_name_key", "child_status_period", "child_residence", "child_risk_level");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("child", "t.id", "id_number", "address", "own_phone", "health_note", "teacher_phone"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        Child c = children.findById(childId);
        Grade grade = c.gradeOn(time.today());
        SubjectEntry person = new SubjectEntry().with("archiveNumber", "档案编号", c.archiveNumber).with("name", "姓名", c.name).with("formerName", "曾用名", c.formerName)
                .with("gender", "性别", c.gender).with("ethnicity", "民族", new ExportCode("Ethnicity", c.ethnicityCode)).with("birthDate", "出生日期", c.birthDate)
                .with("idNumber", "公民身份号码", secrets.idNumber(c)).with("noIdReason", "无证原因", c.noIdReason)
                .with("householdRegistered", "已登记户口", c.householdRegistered).with("householdType", "户口性质", c.householdType)
                .with("householdPlace", "户籍所在地", c.householdPlace).with("place", "现居住村（社区）", place(c.regionCode)).with("address", "详细住址", secrets.address(c))
                .with("ownPhone", "本人电话或手表", secrets.ownPhone(c)).with("interests", "兴趣爱好", c.interests == null ? null : c.interests.replace(",", "、"))
                .with("healthStatus", "身体情况", c.healthStatus).with("healthNote", "健康说明", secrets.healthNote(c));
        SubjectEntry school = new SubjectEntry().with("schoolingStage", "就学情况", c.schoolingStage).with("schoolName", "学校", c.schoolName)
                .with("grade", "年级", grade == null ? null : grade.label()).with("className", "班级", c.classNameOn(time.today())).with("teacherName", "班主任", c.teacherName)
                .with("boarding", "住校", c.boarding);
        SubjectEntry care = new SubjectEntry().with("careType", "监护类型", c.careType).with("carerName", "照护人", c.carerName).with("riskLevel", "风险等级", c.riskLevel)
                .with("riskLevelOn", "评定日期", c.riskLevelOn);
        SubjectEntry file = new SubjectEntry().with("status", "档案状态", c.status).with("enteredOn", "建档日期", c.enteredOn).with("closedOn", "结案日期", c.closedOn)
                .with("closeReason", "结案原因", c.closeReason).with("closeNote", "结案说明", c.closeNote).with("source", "信息来源", c.source)
                .with("collectedBy", "采集人", c.collectedBy).with("collectedOn", "采集日期", c.collectedOn).with("confirmedBy", "确认人", c.confirmedBy);
        return List.of(section(SubjectChapter.PERSON, "person", "孩子", List.of(person)),
                section(SubjectChapter.PERSON, "residences", "居住经历", spans.residences(childId).stream().map(r -> new SubjectEntry()
                        .with("place", "居住地", place(r.regionCode)).with("startsOn", FROM, r.startsOn).with("endsOn", TO, r.endsOn)).toList()),
                section(SubjectChapter.FAMILY, "care", "目前照护", List.of(care)), section(SubjectChapter.SCHOOLING, "school", "目前就学", List.of(school)),
                section(SubjectChapter.MANAGEMENT, "file", "档案", List.of(file)),
                section(SubjectChapter.MANAGEMENT, "riskLevels", "历次风险等级", spans.riskLevels(childId).stream().map(l -> new SubjectEntry()
                        .with("riskLevel", "风险等级", l.riskLevel).with("startsOn", FROM, l.startsOn).with("endsOn", TO, l.endsOn)).toList()),
                section(SubjectChapter.MANAGEMENT, "statusPeriods", "在册期间", children.periods(childId).stream().map(p -> new SubjectEntry()
                        .with("startsOn", FROM, p.startsOn).with("endsOn", TO, p.endsOn).with("closeReason", "结案原因", p.closeReason)).toList()));
    }

    @Override
    public ErasureStage stage() {
        return ErasureStage.CHILD;
    }

    @Override
    public void erase(UUID childId) {
        children.forget(childId);
        secrets.end(childId);
    }

    private String place(String code) {
        return regions.find(code).map(RegionRef::fullName).orElse(code);
    }

    private static SubjectSection section(SubjectChapter chapter, String code, String title, List<SubjectEntry> entries) {
        return new SubjectSection(chapter, code, title, entries);
    }
}

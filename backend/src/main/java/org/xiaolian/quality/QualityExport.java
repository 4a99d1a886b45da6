package org.xiaolian.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.shared.export.RowExport;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;

/** What is to be mended, as a sheet for villages and classes. */
@ApplicationScoped
class QualityExport extends RowExport<QualityListFilter, QualityRow> {
    private final QualityService quality;

    QualityExport(QualityService quality) {
        this.quality = quality;
        usual("archiveNumber", "档案编号", "Archive number", FieldClass.P2, QualityRow::archiveNumber);
        usual("childName", "儿童姓名", "Child", FieldClass.P2, QualityRow::childName);
        usual("village", "现居住村（社区）", "Village of residence", FieldClass.P2, r -> r.region() == null ? null : r.region().fullName());
        usual("schoolName", "学校", "School", FieldClass.P2, QualityRow::schoolName);
        usual("className", "班级", "Class", FieldClass.P2, QualityRow::className);
        usual("carerName", "照护人", "Carer", FieldClass.P2, QualityRow::carerName);
        usual("gaps", "要补的内容", "To be mended", FieldClass.P2, QualityRow::gaps);
        usual("lastConfirmedOn", "上次核实", "Last confirmed", FieldClass.P1, QualityRow::lastConfirmedOn);
    }

    @Override
    public String list() {
        return "data-quality";
    }

    @Override
    public String permission() {
        return "quality:read";
    }

    @Override
    public Class<QualityListFilter> filterType() {
        return QualityListFilter.class;
    }

    @Override
    protected String titleZh() {
        return "档案补齐清单";
    }

    @Override
    protected String titleEn() {
        return "Files to be mended";
    }

    @Override
    protected UUID id(QualityRow row) {
        return row.childId();
    }

    @Override
    protected Page<QualityRow> page(QualityListFilter filter, PageRequest request) {
        return quality.list(filter, request);
    }
}

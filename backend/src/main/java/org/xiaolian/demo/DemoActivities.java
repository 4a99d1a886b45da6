package org.xiaolian.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.shared.persistence.Ids;

/** What the offices did with many at once: held, planned and called off, with the lists of who was asked. */
final class DemoActivities {
    private static final String CONDOLENCE = "01";
    private static final String PERFORMANCE = "02";
    private static final String CLASS_MEETING = "04";
    private static final String TRAINING = "07";
    private static final String LAUNCH = "0A";
    private static final int EXCUSED = 5;
    private static final int HONOURED = 3;

    private final DemoSupport support;
    private final UUID unit;
    private final UUID school;
    private final UUID federation;
    private final UUID recorder;

    DemoActivities(DemoSupport support, UUID unit, UUID school, UUID federation, UUID recorder) {
        this.support = support;
        this.unit = unit;
        this.school = school;
        this.federation = federation;
        this.recorder = recorder;
    }

    /** @param all of the unit's two villages; @param pupils those who go to the school */
    void write(UUID campaign, List<UUID> all, List<UUID> pupils) {
        LocalDate childrensDay = last(Month.JUNE, 1);
        UUID launch = held(unit, LAUNCH, "关爱留守儿童笑脸行动启动仪式", childrensDay.minusDays(18), "市文化广场", "campaign_id", campaign, "other_children_count", 60, "other_adults_count", 180, "result",
                "32名干部与28名孩子结亲，现场发出倡议书");
        partner(launch, 0, "GUIDANCE", "枝江市委宣传部");
        partner(launch, 1, "CO_HOST", "共青团枝江市委");
        UUID visit = held(unit, CONDOLENCE, "六一儿童节看望慰问", childrensDay, "董家湾村、肖家山村", "campaign_id", campaign, "festival_id", shipped("F08"), "result", "送去关爱资金和节日礼物，与家长和班主任交谈");
        came(visit, all);
        UUID meeting = held(school, CLASS_MEETING, "“我的心里话”主题班会", support.today.minusDays(20), "三年级一班教室", "interests", "朗诵", "result", "每个孩子给父母写了一封信");
        came(meeting, pupils.subList(0, Math.min(10, pupils.size())));
        UUID show = held(federation, PERFORMANCE, "柑桔节文艺演出", support.today.minusDays(40), "涌泉镇文化礼堂", "interests", "唱歌,跳舞", "other_children_count", 45, "other_adults_count", 120, "result",
                "孩子们表演了八个节目");
        partner(show, 0, "ORGANIZER", "涌泉镇文化站");
        UUID training = activity(unit, TRAINING, "隔代照护家庭教育讲座", support.today.plusDays(9), "PLANNED", "七星台镇中心小学报告厅", "audience", "PARENTS,CARERS", "programme",
                "一、怎样和孩子视频通话；二、假期安全；三、答疑");
        support.rows.add("activity_person", "activity_id", training, "person_id", recorder);
        UUID party = activity(school, PERFORMANCE, "元旦联欢会", next(Month.JANUARY, 1), "PLANNED", "学校操场", "festival_id", shipped("F01"), "interests", "唱歌,跳舞");
        for (UUID child : pupils) {
            row(party, child, "INVITED", null);
        }
        activity(unit, CONDOLENCE, "重阳节看望照护老人", support.today.minusDays(30), "CANCELLED", null, "cancel_reason", "连日大雨，改为电话问候");
    }

    private void came(UUID activity, List<UUID> children) {
        for (int i = 0; i < children.size(); i++) {
            row(activity, children.get(i), i == EXCUSED ? "EXCUSED" : "ATTENDED", i == HONOURED && children.size() < 20 ? "最佳朗诵" : null);
        }
    }

    private void row(UUID activity, UUID child, String attendance, String honour) {
        support.rows.add("activity_participant", "id", Ids.next(), "activity_id", activity, "child_id", child, "attendance", attendance, "honour", honour, "created_at", support.now());
    }

    private void partner(UUID activity, int position, String part, String name) {
        support.rows.add("activity_partner", "activity_id", activity, "position", position, "part", part, "name", name);
    }

    private UUID held(UUID office, String type, String title, LocalDate day, String place, Object... more) {
        return activity(office, type, title, day, "HELD", place, more);
    }

    private UUID activity(UUID office, String type, String title, LocalDate day, String state, String place, Object... more) {
        UUID id = Ids.next();
        DemoRow row = new DemoRow("id", id, "organization_id", office, "type_id", shipped("A" + type), "title", title, "starts_on", day, "ends_on", day, "place", place, "audience", "CHILDREN",
                "state", state, "other_children_count", 0, "other_adults_count", 0, "version", 0L, "created_at", support.recordedOn(day.isAfter(support.today) ? support.today.minusDays(3) : day),
                "created_by", recorder).with(more);
        support.rows.add("activity", row.all());
        support.rows.flush();
        return id;
    }

    /** What came with the system. */
    private static UUID shipped(String tail) {
        return UUID.fromString("019a0000-0000-7000-8000-000000000" + tail);
    }

    private LocalDate last(Month month, int day) {
        LocalDate inYear = LocalDate.of(support.today.getYear(), month, day);
        return inYear.isAfter(support.today) ? inYear.minusYears(1) : inYear;
    }

    private LocalDate next(Month month, int day) {
        LocalDate inYear = LocalDate.of(support.today.getYear(), month, day);
        return inYear.isAfter(support.today) ? inYear : inYear.plusYears(1);
    }

    /** Columns of which later ones stand for earlier ones of the same name. */
    private record DemoRow(Map<String, Object> columns) {
        DemoRow(Object... first) {
            this(new LinkedHashMap<>());
            with(first);
        }

        DemoRow with(Object... more) {
            for (int i = 0; i < more.length; i += 2) {
                columns.put((String) more[i], more[i + 1]);
            }
            return this;
        }

        Object[] all() {
            return columns.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())).toArray();
        }
    }
}

package org.xiaolian.calendar;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.xiaolian.activity.ActivityDirectory;
import org.xiaolian.duty.TodayDirectory;
import org.xiaolian.duty.TodayMatter;
import org.xiaolian.plan.DueTask;
import org.xiaolian.plan.TaskDirectory;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.time.OfficeTime;

/** Puts the caller's calendar together: whole days, so that no program moves them into another zone. */
@ApplicationScoped
class CalendarFeed {
    private static final int REFRESH_HOURS = 4;
    private static final int AHEAD_DAYS = 90;

    private final TodayDirectory today;
    private final TaskDirectory tasks;
    private final ActivityDirectory activities;
    private final OfficeTime time;

    CalendarFeed(TodayDirectory today, TaskDirectory tasks, ActivityDirectory activities, OfficeTime time) {
        this.today = today;
        this.tasks = tasks;
        this.activities = activities;
        this.time = time;
    }

    byte[] of(UUID personId, Language language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Xiaolian//Today//ZH");
        calendar.setMethod("PUBLISH");
        String name = language == Language.EN ? "Xiaolian: what I owe" : "笑脸：我该办的";
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", OfficeTime.ZONE.getId());
        // RFC 7986 wants the type said, which the library's own property leaves out.
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, "PT" + REFRESH_HOURS + "H");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
        for (TodayMatter matter : today.open()) {
            calendar.addEvent(event(matter.sourceId() + "/" + matter.childId() + "/" + matter.on() + "/" + personId, matter.words(language), matter.on()));
        }
        for (DueTask task : tasks.openOf(personId)) {
            calendar.addEvent(event(task.id() + "/" + personId, language == Language.EN ? "A task is due; see Xiaolian" : "有任务到期，请到笑脸查看", task.dueOn()));
        }
        for (ActivityDirectory.Coming activity : activities.comingFor(personId, time.today(), time.today().plusDays(AHEAD_DAYS))) {
            VEvent event = event(activity.id() + "/" + personId, language == Language.EN ? "Activity: " + activity.typeEn() : "活动：" + activity.typeZh(), activity.startsOn());
            event.setDateEnd(new DateEnd(date(activity.endsOn().plusDays(1))));
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    /** @param source what the event is, the same each time it is read: programs know it again by it */
    private VEvent event(String source, String words, LocalDate day) {
        VEvent event = new VEvent();
        event.setUid(UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)) + "@xiaolian");
        // A day's answer is the same all day long, and so is its tag.
        event.setDateTimeStamp(Date.from(time.today().atStartOfDay(OfficeTime.ZONE).toInstant()));
        event.setDateStart(new DateStart(date(day)));
        event.setDateEnd(new DateEnd(date(day.plusDays(1))));
        event.setSummary(words);
        event.setTransparency(true);
        return event;
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}

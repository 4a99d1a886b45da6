package org.xiaolian.officeday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/** The calendar, day by day. */
@ApplicationScoped
class OfficeDayService {
    private static final String SUBJECT = "office-day";

    private final OfficeDayRepository days;
    private final AuditTrail audit;

    OfficeDayService(OfficeDayRepository days, AuditTrail audit) {
        this.days = days;
        this.audit = audit;
    }

    @Transactional
    OfficeYearResponse year(int year) {
        List<OfficeDay> all = days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new OfficeYearResponse(year, all.stream().map(OfficeDayResponse::from).toList(), all.stream().noneMatch(d -> d.working));
    }

    @Transactional
    OfficeDay get(LocalDate day) {
        return days.findByIdOptional(day).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    @Transactional
    OfficeDay create(OfficeDayCreateRequest request) {
        if (days.findById(request.day()) != null) {
            throw Problem.at("day", OfficeDayProblem.TAKEN);
        }
        OfficeDay day = new OfficeDay();
        day.onDay = request.day();
        write(day, request.working(), request.name());
        days.persistAndFlush(day);
        audit(AuditAction.CREATE, day.onDay);
        return day;
    }

    @Transactional
    OfficeDay update(LocalDate onDay, long expectedVersion, OfficeDayUpdateRequest request) {
        OfficeDay day = get(onDay);
        Etags.check(expectedVersion, day.version);
        write(day, request.working(), request.name());
        audit(AuditAction.UPDATE, onDay);
        days.flush();
        return day;
    }

    @Transactional
    void remove(LocalDate onDay, long expectedVersion) {
        OfficeDay day = get(onDay);
        Etags.check(expectedVersion, day.version);
        days.delete(day);
        audit(AuditAction.REMOVE, onDay);
    }

    /** All lines or none. */
    @Transactional
    OfficeYearResponse read(OfficeDayLinesRequest request) {
        Map<LocalDate, OfficeDayLines.Said> said = OfficeDayLines.read(request.year(), request.lines());
        if (request.replace()) {
            days.between(LocalDate.of(request.year(), 1, 1), LocalDate.of(request.year(), 12, 31)).stream().filter(d -> !said.containsKey(d.onDay)).forEach(days::delete);
        }
        said.forEach((onDay, what) -> {
            OfficeDay known = days.findById(onDay);
            OfficeDay day = known == null ? new OfficeDay() : known;
            day.onDay = onDay;
            write(day, what.working(), what.name());
            if (known == null) {
                days.persist(day);
            }
        });
        days.flush();
        audit.record(AuditAction.UPDATE, SUBJECT, String.valueOf(request.year()), null, "P0", null, null);
        return year(request.year());
    }

    private void audit(AuditAction action, LocalDate day) {
        audit.record(action, SUBJECT, day.toString(), null, "P0", null, null);
    }

    private static void write(OfficeDay day, boolean working, String name) {
        day.working = working;
        day.name = name.strip();
    }
}

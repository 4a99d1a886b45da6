package org.xiaolian.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.xiaolian.job.JobResponse;
import org.xiaolian.job.Jobs;
import org.xiaolian.shared.export.ExportColumn;
import org.xiaolian.shared.export.ExportSource;
import org.xiaolian.shared.privacy.FieldClass;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class ExportService {
    /** A sheet is made again in a minute; it need not lie about. */
    private static final Duration KEPT = Duration.ofDays(3);

    private final ExportLists lists;
    private final ExportTicketService tickets;
    private final ExportMapService maps;
    private final Jobs jobs;
    private final CurrentVertxRequest request;
    private final OfficeTime time;

    ExportService(ExportLists lists, ExportTicketService tickets, ExportMapService maps, Jobs jobs, CurrentVertxRequest request, OfficeTime time) {
        this.maps = maps;
        this.time = time;
        this.lists = lists;
        this.tickets = tickets;
        this.jobs = jobs;
        this.request = request;
    }

    @Transactional
    ExportListsResponse lists() {
        return new ExportListsResponse(lists.offered().stream().map(source -> new ExportListsResponse.ExportListItem(source.list(), source.title(language()), source.changedSince() != null,
                source.columns().stream().filter(c -> ExportLists.fieldClass(c) != FieldClass.P4 && source.shows(c)).map(this::item).toList())).toList());
    }

    @Transactional
    JobResponse export(ExportCreateRequest wanted) {
        ExportSource<?> source = lists.find(wanted.list());
        lists.columns(source, wanted.columns(), tickets.released(wanted.ticketId(), source.list()), language());
        if (wanted.ticketId() != null && wanted.password() == null) {
            throw Problem.field("password", ExportProblem.PASSWORD_NEEDED);
        }
        Map<String, String> filter = wanted.filter() == null ? Map.of() : wanted.filter();
        lists.filter(source, filter);
        ExportMap map = wanted.mapId() == null ? null : maps.usable(wanted.mapId(), source.list());
        Instant since = Boolean.TRUE.equals(wanted.onlyChanged()) ? since(source, map, filter) : null;
        return jobs.submit(ExportJob.KIND, new ExportTask(source.list(), wanted.format(), List.copyOf(wanted.columns()), filter, wanted.mapId(),
                map == null ? null : maps.headings(map), time.now(), since, wanted.ticketId(), wanted.password()), KEPT);
    }

    private Instant since(ExportSource<?> source, ExportMap map, Map<String, String> filter) {
        if (map == null) {
            throw Problem.field("mapId", ExportProblem.MAP_NEEDED);
        }
        if (source.changedSince() == null) {
            throw Problem.field("onlyChanged", ExportProblem.CHANGES_UNTOLD);
        }
        return maps.since(map.id, filter).orElse(null);
    }

    private ExportListsResponse.ExportColumnItem item(ExportColumn column) {
        return new ExportListsResponse.ExportColumnItem(column.code(), ExportLists.label(column, language()), ExportLists.fieldClass(column),
                ExportLists.release(column), column.usual());
    }

    private Language language() {
        return Language.of(request.getCurrent().request().getHeader("Accept-Language"));
    }
}

package org.xiaolian.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.shared.export.ExportSource;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

/** Maps for re-keying a list into another system (U-9), and how far each person has come with each. */
@ApplicationScoped
class ExportMapService {
    /**
     * Longer than any transaction lasts: what was written before an export began and became visible after it read comes with the
     * next one. A row may come twice, none is lost.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final ExportMapRepository maps;
    private final ExportLists lists;
    private final PersonDirectory people;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final ObjectMapper json;

    ExportMapService(ExportMapRepository maps, ExportLists lists, PersonDirectory people, CurrentCaller callers, OfficeTime time, ObjectMapper json) {
        this.maps = maps;
        this.lists = lists;
        this.people = people;
        this.callers = callers;
        this.time = time;
        this.json = json;
    }

    @Transactional
    Page<ExportMapResponse> list(ExportMapFilter filter, PageRequest request) {
        Page<ExportMap> page = maps.list(filter, request);
        return new Page<>(responses(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    ExportMapResponse get(UUID id) {
        return responses(List.of(find(id))).get(0);
    }

    ExportMapResponse create(ExportMapRequest request) {
        ExportMap map = new ExportMap();
        map.id = Ids.next();
        map.ownerId = callers.get().personId();
        map.organizationId = callers.get().organizationId();
        map.createdAt = time.now();
        write(map, request);
        maps.persistAndFlush(map);
        return responses(List.of(map)).get(0);
    }

    ExportMapResponse update(UUID id, long expectedVersion, ExportMapRequest request) {
        ExportMap map = own(id, expectedVersion);
        write(map, request);
        maps.flush();
        return responses(List.of(map)).get(0);
    }

    void remove(UUID id, long expectedVersion) {
        maps.delete(own(id, expectedVersion));
        maps.flush();
    }

    /** The map, as an export names it: for that list, and one that the caller may use. */
    ExportMap usable(UUID id, String list) {
        return maps.findVisible(id).filter(m -> m.list.equals(list)).orElseThrow(() -> Problem.field("mapId", ExportProblem.MAP_UNKNOWN));
    }

    /** Its own headings by code. */
    Map<String, String> headings(ExportMap map) {
        Map<String, String> headings = new HashMap<>();
        columns(map).stream().filter(c -> c.heading() != null).forEach(c -> headings.put(c.code(), c.heading()));
        return headings;
    }

    /** From when on something must have changed to be new to the caller; empty when she never had this selection. */
    Optional<Instant> since(UUID mapId, Map<String, String> filter) {
        return maps.mark(mapId, selection(filter));
    }

    /** The caller now has what the map gave of this selection when the export was asked for. */
    void exported(UUID mapId, Map<String, String> filter, Instant askedAt) {
        maps.move(mapId, selection(filter), askedAt.minus(OVERLAP));
    }

    /** A filter under the caller's rights: whoever gets another village tomorrow gets all its files, not those changed since. */
    private byte[] selection(Map<String, String> filter) {
        Map<String, String> rows = new TreeMap<>(filter);
        rows.values().removeIf(String::isBlank);
        rows.remove("sort");
        String rights = callers.get().grants().stream().map(Object::toString).sorted().toList().toString();
        try {
            return MessageDigest.getInstance("SHA-256").digest((rows + "|" + rights).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(ExportMap map, ExportMapRequest request) {
        ExportSource<?> source = lists.find(request.list());
        List<ExportMapColumn> columns = request.columns().stream().map(c -> new ExportMapColumn(c.code(), c.heading() == null || c.heading().isBlank() ? null : c.heading().strip())).toList();
        lists.known(source, columns.stream().map(ExportMapColumn::code).toList());
        map.list = source.list();
        map.name = request.name().strip();
        map.nameSort = PinyinKeys.sortKey(map.name);
        map.shared = request.shared();
        if (maps.nameTaken(map)) {
            throw Problem.at("name", ExportProblem.MAP_NAME_TAKEN);
        }
        try {
            map.columns = json.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ExportMap own(UUID id, long expectedVersion) {
        ExportMap map = find(id);
        if (!map.ownerId.equals(callers.get().personId())) {
            throw new Problem(CommonProblem.FORBIDDEN);
        }
        Etags.check(expectedVersion, map.version);
        return map;
    }

    private ExportMap find(UUID id) {
        return maps.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private List<ExportMapColumn> columns(ExportMap map) {
        try {
            return json.readValue(map.columns, new TypeReference<>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ExportMapResponse> responses(List<ExportMap> found) {
        Map<UUID, PersonRef> owners = people.find(found.stream().map(m -> m.ownerId).toList());
        Map<UUID, Instant> marks = maps.marks(found.stream().map(m -> m.id).toList());
        return found.stream().map(m -> new ExportMapResponse(m.id, m.list, m.name, m.shared, columns(m), owners.get(m.ownerId), m.ownerId.equals(callers.get().personId()),
                marks.get(m.id), m.version)).toList();
    }
}

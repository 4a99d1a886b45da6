package org.xiaolian.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.UuidBytes;

/** One's own maps, and those that colleagues of one's organization share. */
@ApplicationScoped
class ExportMapRepository implements PanacheRepositoryBase<ExportMap, UUID> {
    private final KeysetQuery lists;
    private final CurrentCaller callers;

    ExportMapRepository(KeysetQuery lists, CurrentCaller callers) {
        this.lists = lists;
        this.callers = callers;
    }

    Page<ExportMap> list(ExportMapFilter filter, PageRequest page) {
        return lists.page("export-maps", "m", "ExportMap m", "", visible().addIfPresent("m.list = :list", "list", filter.list),
                List.of(SortKey.ascending("m.nameSort", byte[].class), SortKey.ascending("m.id", UUID.class)), page);
    }

    Optional<ExportMap> findVisible(UUID id) {
        Conditions conditions = visible().add("m.id = :id", "id", id);
        TypedQuery<ExportMap> query = getEntityManager().createQuery("select m from ExportMap m" + conditions.where(), ExportMap.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    boolean nameTaken(ExportMap map) {
        return count("ownerId = ?1 and list = ?2 and name = ?3 and id <> ?4", map.ownerId, map.list, map.name, map.id) > 0;
    }

    /** Up to when the caller has what each map gives, by her latest export with it. */
    Map<UUID, Instant> marks(Collection<UUID> mapIds) {
        return mapIds.isEmpty() ? Map.of() : InList.query(getEntityManager(), "ids", mapIds, "select k.mapId, max(k.exportedUntil) from ExportMapMark k where k.mapId in :ids"
                + " and k.personId = :me group by k.mapId", Object[].class).setParameter("me", callers.get().personId()).getResultList().stream()
                .collect(Collectors.toMap(r -> (UUID) r[0], r -> (Instant) r[1]));
    }

    Optional<Instant> mark(UUID mapId, byte[] selection) {
        return getEntityManager().createQuery("select k.exportedUntil from ExportMapMark k where k.mapId = :map and k.personId = :me and k.selection = :selection", Instant.class)
                .setParameter("map", mapId).setParameter("me", callers.get().personId()).setParameter("selection", selection).getResultList().stream().findFirst();
    }

    /** Forward only: a job that ends late does not take back what a later one gave. Nothing for a map that is gone. */
    void move(UUID mapId, byte[] selection, Instant until) {
        getEntityManager().createNativeQuery("INSERT INTO export_map_mark (map_id, person_id, selection_hash, exported_until) SELECT m.id, :me, :selection, :until FROM export_map m"
                + " WHERE m.id = :map ON DUPLICATE KEY UPDATE exported_until = GREATEST(exported_until, VALUES(exported_until))").setParameter("map", UuidBytes.of(mapId))
                .setParameter("me", UuidBytes.of(callers.get().personId())).setParameter("selection", selection).setParameter("until", until).executeUpdate();
    }

    private Conditions visible() {
        Caller caller = callers.get();
        return new Conditions().add("m.ownerId = :me or m.shared = true and m.organizationId = :office", "me", caller.personId()).parameter("office", caller.organizationId());
    }
}

package org.xiaolian.sheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.security.Caller;

@ApplicationScoped
class SheetRepository implements PanacheRepositoryBase<PaperSheet, UUID> {
    /** Her own, those made for her, and those of her office. */
    private static final String SHOWN = "(s.createdBy = :me or s.helperId = :me or s.organizationId = :office)";

    private final KeysetQuery lists;

    SheetRepository(KeysetQuery lists) {
        this.lists = lists;
    }

    Page<PaperSheet> list(Caller caller, PageRequest page) {
        Conditions conditions = new Conditions().add(SHOWN, "me", caller.personId()).parameter("office", caller.organizationId());
        return lists.page("paper-sheets", "s", "PaperSheet s", "", conditions, List.of(SortKey.descending("s.createdAt", Instant.class), SortKey.descending("s.id", UUID.class)), page);
    }

    Optional<PaperSheet> shown(String code, Caller caller) {
        return getEntityManager().createQuery("select s from PaperSheet s where s.code = :code and " + SHOWN, PaperSheet.class).setParameter("code", code)
                .setParameter("me", caller.personId()).setParameter("office", caller.organizationId()).getResultList().stream().findFirst();
    }

    /** As {@link #shown}, and held: whoever keys a line in waits for whoever keys in the same sheet. Reads nothing else. */
    Optional<PaperSheet> hold(String code, Caller caller) {
        return getEntityManager().createQuery("select s from PaperSheet s where s.code = :code and " + SHOWN, PaperSheet.class).setParameter("code", code)
                .setParameter("me", caller.personId()).setParameter("office", caller.organizationId()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    Optional<PaperSheetLine> hold(UUID sheetId, int position) {
        return getEntityManager().createQuery("select l from PaperSheetLine l where l.sheetId = :sheet and l.position = :position", PaperSheetLine.class).setParameter("sheet", sheetId)
                .setParameter("position", position).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    List<PaperSheetLine> lines(Collection<UUID> sheetIds) {
        return sheetIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", sheetIds, "select l from PaperSheetLine l where l.sheetId in :ids order by l.sheetId, l.position", PaperSheetLine.class)
                .getResultList();
    }

    List<PaperSheetLine> linesOf(UUID childId) {
        return getEntityManager().createQuery("select l from PaperSheetLine l where l.childId = :child", PaperSheetLine.class).setParameter("child", childId).getResultList();
    }

    void add(PaperSheetLine line) {
        getEntityManager().persist(line);
    }

    void erase(UUID childId) {
        getEntityManager().createQuery("delete from PaperSheetLine l where l.childId = :child").setParameter("child", childId).executeUpdate();
    }
}

package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** What other rooms may ask about children. A child outside the caller's scope is absent, as if unknown. */
@FeatureApi
@ApplicationScoped
public class ChildDirectory {
    private final ChildRepository children;
    private final ChildPresenter presenter;
    private final Event<ChildSaved> saved;
    private final ChildSecrets secrets;
    private final OfficeTime time;
    private final ChildService service;

    ChildDirectory(ChildRepository children, ChildPresenter presenter, Event<ChildSaved> saved, ChildSecrets secrets, OfficeTime time,
            ChildService service) {
        this.children = children;
        this.presenter = presenter;
        this.saved = saved;
        this.secrets = secrets;
        this.time = time;
        this.service = service;
    }

    /** The child, if the caller may see it. */
    public Optional<ChildRef> findVisible(UUID id) {
        return id == null ? Optional.empty() : children.refs(Set.of(id)).stream().findFirst();
    }

    /** What a paper names, decrypted; the asking room has checked that the caller may print it, and writes the access log. */
    public ChildParticulars particulars(UUID id) {
        Child child = children.findById(id);
        return new ChildParticulars(child.name, child.gender, child.birthDate, secrets.idNumber(child), child.archiveNumber, child.regionCode,
                secrets.address(child), child.schoolName, child.className, child.teacherName, secrets.teacherPhone(child), secrets.ownPhone(child),
                secrets.healthNote(child));
    }

    /** Those of the children that the caller may see, in one statement. */
    public Map<UUID, ChildRef> findVisible(Collection<UUID> ids) {
        return children.refs(new HashSet<>(ids)).stream().collect(Collectors.toMap(ChildRef::id, Function.identity()));
    }

    /** How much of each child's file the caller may see, in one statement; children outside her scope are absent. */
    public Map<UUID, VisibleFields> visibleFields(Collection<UUID> ids) {
        return children.visibleFields(new HashSet<>(ids));
    }

    /** By which of her roles the caller sees each child, in one statement; children outside her scope are absent. */
    public Map<UUID, Set<String>> rolesShowing(Collection<UUID> ids) {
        return children.rolesShowing(new HashSet<>(ids));
    }

    /** Those of the children whose confidential notes were opened to the caller when she took them over. */
    public Set<UUID> confided(Collection<UUID> ids) {
        return children.confided(new HashSet<>(ids), time.today());
    }

    /**
     * The day before which the caller sees no records of a child, because she took it over; absent where she sees all.
     *
     * @param showing by which of her roles she sees each child
     */
    public Map<UUID, java.time.LocalDate> recordsFrom(Map<UUID, Set<String>> showing) {
        return children.recordsFrom(showing, time.today());
    }

    /** Rows of a list of those of the files which the caller may write, by id. */
    public Map<UUID, ChildRow> rows(Collection<UUID> ids) {
        return presenter.rows(children.lines(new HashSet<>(ids))).stream().collect(Collectors.toMap(ChildRow::id, Function.identity()));
    }

    /** Remembers that somebody said the files are right; nobody's edit is disturbed by it. */
    public void confirmed(Collection<UUID> ids, java.time.LocalDate day) {
        children.confirmed(ids, day);
    }

    /** Closes a file, as its own form does. */
    public void close(UUID id, java.time.LocalDate lastDay, String reason) {
        service.close(id, new ChildClosureRequest(lastDay, CloseReason.valueOf(reason), null));
    }

    /**
     * Keeps files from being merged or closed while something is written down about them. Call it before the transaction reads
     * anything: what it read earlier would be older than the lock.
     */
    public void hold(Collection<UUID> ids) {
        children.hold(new java.util.TreeSet<>(ids));
    }

    /** Holds the rows and gives those of the files that are open, whoever may see them; for what is computed about them. */
    public List<UUID> lockOpen(Collection<UUID> ids) {
        return children.lockAll(ids).stream().filter(child -> child.status == ChildStatus.ACTIVE).map(child -> child.id).toList();
    }

    /**
     * Holds the child's row until the end of the transaction, so that rules about the child hold while others write: 404
     * outside the caller's scope, 409 {@code child.closed} when the file is closed.
     */
    public void lockActive(UUID id) {
        if (findVisible(id).isEmpty()) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        if (children.lock(id).status != ChildStatus.ACTIVE) {
            throw new Problem(ChildProblem.CLOSED);
        }
    }

    /** Whether the file is open, whoever asks. */
    public boolean isActive(UUID id) {
        return children.findById(id).status == ChildStatus.ACTIVE;
    }

    /** Whether the caller may change the file: it is open, and she sees the child by a role that may write files. */
    public boolean isWritable(UUID id) {
        return findVisible(id).filter(child -> child.status() == ChildStatus.ACTIVE).isPresent()
                && children.visible(id, ChildScope.Roles.WRITERS::contains);
    }

    /** 404 outside the caller's scope, 403 when she sees the child only by a role that writes no files. Closed files too. */
    public void checkWritable(UUID id) {
        children.writable(id);
    }

    /** As {@link #lockActive}, for a change of the file itself: 403 when the caller sees the child only as its helper. */
    public void lockWritable(UUID id) {
        children.writable(id);
        lockActive(id);
    }

    /** Keeps where the child learns today in the file and its lists; the caller holds the child's row. */
    public void schoolingChanged(UUID childId, SchoolingFacts facts) {
        Child child = children.lock(childId);
        secrets.setSchooling(child, facts, time.today());
        ChildCompleteness.refresh(child);
        child.updatedAt = time.now();
        children.flush();
        children.changed(Set.of(childId), child.updatedAt);
    }

    /** Keeps what the files lack about their families, after a change there, with one read for all; the caller holds the children's rows. */
    public void familiesChanged(Map<UUID, FamilyCompleteness> families) {
        if (!families.isEmpty()) {
            children.lockAll(families.keySet()).forEach(child -> ChildCompleteness.refresh(child, families.get(child.id)));
            children.flush();
            saved.fire(new ChildSaved(families.keySet()));
        }
    }
}

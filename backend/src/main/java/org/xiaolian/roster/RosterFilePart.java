package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** Sheets that came in: what a row said went into the file, so a copy of the file has nothing to add. */
@ApplicationScoped
class RosterFilePart implements SubjectFilePart {
    private final EntityManager entities;

    RosterFilePart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> tables() {
        return Set.of("roster_row");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.keyed("roster_row", "child_id", "t.child_id", "cells", "before"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of();
    }

    @Override
    public void erase(UUID childId) {
        entities.createQuery("delete from RosterRow r where r.childId = :id").setParameter("id", childId).executeUpdate();
    }
}

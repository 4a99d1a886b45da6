package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.job.JobFiles;
import org.xiaolian.job.Jobs;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** Sheets that came in: what a row said went into the file, so a copy of the file has nothing to add. */
@ApplicationScoped
class RosterFilePart implements SubjectFilePart {
    private final RosterRepository rosters;
    private final RosterRowKeys keys;
    private final JobFiles files;
    private final Jobs jobs;

    RosterFilePart(RosterRepository rosters, RosterRowKeys keys, JobFiles files, Jobs jobs) {
        this.rosters = rosters;
        this.keys = keys;
        this.files = files;
        this.jobs = jobs;
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

    /** Rows that name the child go, whether they were written or not; with them the sheet that they were on, and what was made of it. */
    @Override
    public void erase(UUID childId) {
        List<RosterRow> rows = keys.about(childId);
        keys.forget(rows);
        rows.stream().map(r -> r.importId).distinct().forEach(id -> {
            RosterImport roster = rosters.findById(id);
            files.remove(roster.fileId);
            jobs.forgetResults(RosterBadRowsJob.KIND, roster.ownerId);
        });
    }
}

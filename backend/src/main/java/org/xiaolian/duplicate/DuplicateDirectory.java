package org.xiaolian.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about duplicates. */
@FeatureApi
@ApplicationScoped
public class DuplicateDirectory {
    /** Few enough that what they have in common is looked through quickly. */
    private static final int TOGETHER = 100;

    private final DuplicateRepository duplicates;
    private final DuplicateCheck check;

    DuplicateDirectory(DuplicateRepository duplicates, DuplicateCheck check) {
        this.duplicates = duplicates;
        this.check = check;
    }

    /** Checks up to {@code limit} files that were written without passing through a form, and says how many it checked. */
    @Transactional
    public int checkUnchecked(int limit) {
        List<UUID> files = duplicates.unchecked(limit);
        for (int at = 0; at < files.size(); at += TOGETHER) {
            check.check(files.subList(at, Math.min(files.size(), at + TOGETHER)));
        }
        return files.size();
    }
}

package org.xiaolian.shared.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Cursors for the few lists that are not one HQL query (a union of tables). */
@ApplicationScoped
public class SealedCursor {
    private final Cursors cursors;

    SealedCursor(Cursors cursors) {
        this.cursors = cursors;
    }

    /** @param list a stable name; the cursor is good for this list only */
    public String seal(String list, Object... values) {
        return cursors.seal(list, values);
    }

    /** The values of a cursor, in the types named; 400 for anything made up. */
    public List<Object> open(String list, String cursor, Class<?>... types) {
        return cursors.open(list, cursor, Arrays.stream(types).map(t -> SortKey.ascending("", t)).toList());
    }
}

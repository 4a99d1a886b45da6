package org.xiaolian.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.page.SortKey;

/** The orders a list of children can have; each has an index. */
enum ChildSort {
    NAME("name", SortKey.ascending("c.nameSort", byte[].class)),
    NAME_DESCENDING("-name", SortKey.descending("c.nameSort", byte[].class)),
    ARCHIVE_NUMBER("archiveNumber", SortKey.ascending("c.archiveNumber", String.class)),
    BIRTH_DATE("birthDate", SortKey.ascending("c.birthDate", LocalDate.class)),
    BIRTH_DATE_DESCENDING("-birthDate", SortKey.descending("c.birthDate", LocalDate.class)),
    CREATED_DESCENDING("-createdAt", SortKey.descending("c.createdAt", Instant.class));

    private final String code;
    private final SortKey key;

    ChildSort(String code, SortKey key) {
        this.code = code;
        this.key = key;
    }

    static ChildSort of(String code) {
        for (ChildSort sort : values()) {
            if (sort.code.equals(code)) {
                return sort;
            }
        }
        return NAME;
    }

    /** Ties by id, in the same direction, so that one index serves both. */
    List<SortKey> keys() {
        return List.of(key, new SortKey("c.id", UUID.class, key.descending()));
    }
}

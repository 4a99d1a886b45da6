package org.xiaolian.shared.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table whose fields are sealed with people's own keys, and how to find whose: each room names its own. Fields that an older
 * version sealed with the master key are brought under them in the background.
 *
 * @param name     of the table
 * @param key      a column of sixteen bytes with an index; rows that share its value are taken together
 * @param owner    SQL for the person's id, where {@code t} is the row; a row that belongs to nobody gives null and stays
 * @param purposes by column: what the field is, as it was said when it was sealed
 */
public record SealedTable(String name, String key, String owner, Map<String, String> purposes) {
    /** Whoever knows such tables. */
    public interface Source {
        default List<SealedTable> sealedTables() {
            return List.of();
        }
    }

    /** A table with a column {@code id} whose fields are called as the table and the column are. */
    public static SealedTable of(String name, String owner, String... fields) {
        return keyed(name, "id", owner, fields);
    }

    /** As {@link #of}, for a table without {@code id}. */
    public static SealedTable keyed(String name, String key, String owner, String... fields) {
        Map<String, String> purposes = new LinkedHashMap<>();
        for (String field : fields) {
            purposes.put(field + "_cipher", name + "." + field);
        }
        return new SealedTable(name, key, owner, purposes);
    }
}

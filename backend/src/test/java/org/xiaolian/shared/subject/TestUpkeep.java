package org.xiaolian.shared.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.xiaolian.shared.privacy.SealedTable;

/** What happens in the background after an upgrade, now. */
@ApplicationScoped
public class TestUpkeep {
    private final OwnKeyUpkeep upkeep;
    private final DataSource database;

    TestUpkeep(OwnKeyUpkeep upkeep, DataSource database) {
        this.upkeep = upkeep;
        this.database = database;
    }

    public List<SealedTable> tables() {
        return upkeep.tables();
    }

    /** From the beginning to the end, as if the database had just been upgraded. */
    public void again() throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate("DELETE FROM sealed_table");
        }
        upkeep.tidy();
    }
}

package org.xiaolian.child;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.export.ExportColumn;

/** Columns of the children's sheet that another room keeps: a bean of that room. Who sees them and what is masked is decided here. */
@FeatureApi
public interface ChildSheetPart {
    /**
     * One column.
     *
     * @param group the line of the role matrix that shows it
     */
    @FeatureApi
    record PartColumn(ExportColumn column, FieldGroup group) {
    }

    List<PartColumn> columns();

    /**
     * Values by child and code as of today, in a fixed number of statements; telephone numbers whole.
     *
     * @param columns codes that are wanted
     */
    Map<UUID, Map<String, Object>> values(Collection<UUID> childIds, Set<String> columns);
}

package org.xiaolian.visit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.page.SortKey;

/** Orders of the list of visits. */
enum HomeVisitSort {
    @JsonProperty("occurredOn")
    OLDEST("occurredOn", false),
    @JsonProperty("-occurredOn")
    NEWEST("-occurredOn", true);

    private final String parameter;
    private final boolean descending;

    HomeVisitSort(String parameter, boolean descending) {
        this.parameter = parameter;
        this.descending = descending;
    }

    /** For query parameters. */
    public static HomeVisitSort fromString(String text) {
        for (HomeVisitSort sort : values()) {
            if (sort.parameter.equals(text)) {
                return sort;
            }
        }
        throw new IllegalArgumentException("sort");
    }

    List<SortKey> keys(String day, String id) {
        return List.of(new SortKey(day, java.time.LocalDate.class, descending), new SortKey(id, UUID.class, descending));
    }
}

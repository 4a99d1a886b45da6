package org.xiaolian.welfare;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The categories that hold in a county. */
record HardshipCategoriesResponse(List<HardshipCategoryItem> items) {
    /** One category with its words. */
    record HardshipCategoryItem(UUID id, String code, String labelZh, String labelEn, int sortOrder, boolean inUse,
            @Schema(description = "Shipped with the program: change it by entering a category with the same code") boolean shipped, long version) {
        static HardshipCategoryItem from(HardshipCategory category) {
            return new HardshipCategoryItem(category.id, category.code, category.labelZh, category.labelEn, category.sortOrder, category.inUse,
                    category.countyCode.isEmpty(), category.version);
        }
    }
}

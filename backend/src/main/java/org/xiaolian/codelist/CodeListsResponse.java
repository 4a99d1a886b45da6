package org.xiaolian.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All code lists. */
record CodeListsResponse(List<CodeList> lists) {

    /** The values of one type. */
    record CodeList(@Schema(description = "Name of the type in the contract", examples = "CareType") String code, String labelZh,
            String labelEn, List<CodeListItem> items) {
    }

    /** One value. */
    record CodeListItem(@Schema(examples = "PATERNAL_GRANDPARENTS") String code, @Schema(examples = "祖父母") String labelZh,
            @Schema(examples = "Paternal grandparents") String labelEn) {
    }
}

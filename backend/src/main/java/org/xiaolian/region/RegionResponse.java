package org.xiaolian.region;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place. */
record RegionResponse(
        @Schema(examples = "420583107201") String code,
        @Schema(examples = "董家湾村") String name,
        @Schema(description = "From the province down", examples = "湖北省宜昌市枝江市七星台镇董家湾村") String fullName,
        RegionLevel level,
        @Schema(nullable = true) String parentCode,
        RegionCodeSource codeSource,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) String replacedByCode,
        @Schema(description = "For the next If-Match") long version) {
    static RegionResponse from(Region region) {
        return new RegionResponse(region.code, region.name, region.fullName, region.level, region.parentCode,
                region.codeSource, region.validFrom, region.validTo, region.replacedByCode, region.version);
    }
}

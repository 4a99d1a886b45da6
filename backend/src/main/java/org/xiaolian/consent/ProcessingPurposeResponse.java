package org.xiaolian.consent;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A purpose. */
record ProcessingPurposeResponse(UUID id, String code,
        @Schema(nullable = true, description = "Null: holds everywhere and cannot be changed") String regionCode,
        String nameZh, String nameEn, String textZh, String textEn, String controller, LegalBasis legalBasis,
        @Schema(description = "Rises when the text changes; older consents are then outdated") int textVersion,
        boolean active, boolean editable, long version) {

    static ProcessingPurposeResponse from(ProcessingPurpose p, boolean editable) {
        return new ProcessingPurposeResponse(p.id, p.code, p.regionCode.isEmpty() ? null : p.regionCode, p.nameZh, p.nameEn, p.textZh, p.textEn, p.controller,
                p.legalBasis, p.textVersion, p.active, editable, p.version);
    }
}

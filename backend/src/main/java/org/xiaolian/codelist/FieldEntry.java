package org.xiaolian.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.Role;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.privacy.FieldClass;

/** One field of the data dictionary. */
@FeatureApi
public record FieldEntry(@Schema(examples = "birthDate") String code, String labelZh, String labelEn, FieldBlock block, FieldClass fieldClass, FieldNeed need,
        @Schema(description = "Where the field comes from: F ministry form, X school roll, S seed reports, L law, D design", examples = "F") String origin,
        @Schema(nullable = true, description = "Line of the role matrix that decides who sees it; null: whoever sees the child") FieldGroup group,
        @Schema(description = "Kept with its dates: any past day can be asked") boolean dated, FieldExport export, @Schema(description = "May stand on a print") boolean printable,
        @Schema(description = "Roles that see anything of it, of the children they see") List<Role> visibleTo) {
}

package org.xiaolian.child;

import java.util.List;
import java.util.Set;
import org.xiaolian.shared.FeatureApi;

/**
 * What a child's file still lacks about parents and carer, as the family's room finds it.
 *
 * @param missing codes of mandatory fields: {@code father.…}, {@code mother.…}, {@code carer.…}
 * @param contactsComplete whether the contacts have no gap (R1-P06), as the list of gaps tells it
 * @param careType who cares today, or null
 * @param carerName the carer's name today, or null
 */
@FeatureApi
public record FamilyCompleteness(List<String> missing, boolean contactsComplete, CareType careType, String carerName) {
    /** Codes that belong to the required contacts. */
    static final Set<String> CONTACTS = Set.of("father.name", "father.workPlace", "father.phone", "mother.name",
            "mother.workPlace", "mother.phone", "carer.name", "carer.phone");

    /** Of a file just opened. */
    static FamilyCompleteness unknown() {
        return new FamilyCompleteness(List.of("father.presence", "father.name", "father.workPlace", "father.phone",
                "mother.presence", "mother.name", "mother.workPlace", "mother.phone", "carer.type", "carer.name", "carer.phone"),
                false, null, null);
    }

    static boolean isOfFamily(String code) {
        return code.startsWith("father.") || code.startsWith("mother.") || code.startsWith("carer.");
    }
}

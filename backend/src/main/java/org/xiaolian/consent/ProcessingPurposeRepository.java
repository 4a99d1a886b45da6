package org.xiaolian.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ProcessingPurposeRepository implements PanacheRepositoryBase<ProcessingPurpose, UUID> {

    /** Purposes that hold in a place: everywhere's, and those of the places around it; in the order in which they were made. */
    List<ProcessingPurpose> holdingIn(String regionCode) {
        return list("regionCode in ?1 order by createdAt, id", around(regionCode));
    }

    Optional<ProcessingPurpose> holdingIn(String regionCode, String code) {
        return find("regionCode in ?1 and code = ?2 and active = true order by regionCode desc", around(regionCode), code).firstResultOptional();
    }

    /** Purposes that hold in one of the places. */
    List<ProcessingPurpose> holdingInAny(Collection<String> regionCodes) {
        Set<String> codes = new HashSet<>(Set.of(ProcessingPurpose.EVERYWHERE));
        regionCodes.forEach(code -> codes.addAll(around(code)));
        return list("regionCode in ?1 order by createdAt, id", codes);
    }

    void add(ProcessingPurposeText text) {
        getEntityManager().persist(text);
    }

    private static List<String> around(String regionCode) {
        List<String> codes = new ArrayList<>(List.of(ProcessingPurpose.EVERYWHERE));
        for (int digits : new int[] {2, 4, 6, 9, 12}) {
            codes.add(regionCode.substring(0, digits) + "0".repeat(12 - digits));
        }
        return codes;
    }
}

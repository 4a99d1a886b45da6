package org.xiaolian.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.region.RegionRef;

/** A carer's signature that awaits a parent. */
record ConsentRow(UUID id, UUID childId, String childName, RegionRef region, String signerName, ConsentRelation relation, LocalDate givenOn,
        List<String> purposeCodes, long version) {
}

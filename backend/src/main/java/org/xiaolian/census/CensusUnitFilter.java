package org.xiaolian.census;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.organization.SchoolSystem;

/** One village or one class. */
class CensusUnitFilter {
    @QueryParam("channel")
    @NotNull
    public CensusChannel channel;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "The village, for VILLAGE")
    public String regionCode;

    @QueryParam("schoolId")
    @Parameter(description = "The school, for CLASS")
    public UUID schoolId;

    @QueryParam("className")
    @Size(max = 30)
    @Parameter(description = "The class, for CLASS")
    public String className;

    static CensusUnitFilter of(CensusChannel channel, String regionCode, UUID schoolId, String className) {
        CensusUnitFilter unit = new CensusUnitFilter();
        unit.channel = channel;
        unit.regionCode = regionCode;
        unit.schoolId = schoolId;
        unit.className = className;
        return unit;
    }

    boolean complete() {
        return channel == CensusChannel.VILLAGE ? regionCode != null : schoolId != null && className != null;
    }

    /**
     * One for the same village or class, whatever the class is called.
     *
     * @param system of the school: with it the sixth grade goes up to the seventh as one class, or the fifth to the sixth
     */
    String key(LocalDate day, SchoolSystem system) {
        if (channel == CensusChannel.VILLAGE) {
            return "V" + regionCode;
        }
        String key = SchoolClass.key(className, null, SchoolYear.of(day), system);
        return "C" + schoolId + (key == null ? className : key);
    }
}

package org.xiaolian.pairing;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pairings. */
class PairingFilter {
    @QueryParam("childId")
    public UUID childId;

    @QueryParam("helperId")
    public UUID helperId;

    @QueryParam("organizationId")
    public UUID organizationId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "The child lives in this place's subtree")
    public String regionCode;

    @QueryParam("kind")
    public PairingKind kind;

    @QueryParam("active")
    @Parameter(description = "true: those that hold today; false: those that do not")
    public Boolean active;

    @QueryParam("asOf")
    @Parameter(description = "Those that held on this day")
    public LocalDate asOf;
}

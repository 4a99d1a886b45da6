package org.xiaolian.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xiaolian.pairing.PairingKind;

/** For what a helper is sought. */
class FreeHelperFilter {
    @QueryParam("kind")
    @NotNull
    public PairingKind kind;

    @QueryParam("near")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "Where the child lives: helpers of the village come first, then of the town, then of the county")
    public String near;

    @QueryParam("organizationId")
    @Parameter(description = "Of this organization and those below it")
    public UUID organizationId;

    @QueryParam("full")
    @DefaultValue("false")
    @Parameter(description = "Also those without a place left")
    public boolean full;

    @QueryParam("q")
    @Size(max = 60)
    @Parameter(description = "Beginning of the name")
    public String q;
}

package org.xiaolian.birthday;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose birthdays, of which month. */
class BirthdayFilter {
    @QueryParam("month")
    @NotNull
    @Pattern(regexp = "20\\d{2}-(0[1-9]|1[0-2])")
    @Parameter(example = "2026-12")
    public String month;

    @QueryParam("className")
    @Size(max = 30)
    @Parameter(description = "Is in the class that is called so in that month")
    public String className;

    @QueryParam("organizationId")
    @Parameter(description = "Goes to this school")
    public UUID organizationId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "Lives in this place or below")
    public String regionCode;
}

package org.xiaolian.birthday;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.HeavyRead;

@Path("/api/v1/birthdays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "birthdays", description = "Whose birthday comes when")
class BirthdayResource {
    private final BirthdayService birthdays;

    BirthdayResource(BirthdayService birthdays) {
        this.birthdays = birthdays;
    }

    @GET
    @HeavyRead
    @PermissionsAllowed("guardian:read")
    @Operation(operationId = "listBirthdays", summary = "Birthdays of a month, by day and name",
            description = "Children with open files whose birth date the caller may see, by the solar date. Who was born on 29 February stands on 1 March in other years. `turns` is in completed years.")
    public Page<BirthdayRow> list(@BeanParam @Valid BirthdayFilter filter, @BeanParam @Valid PageRequest page) {
        return birthdays.month(filter, page);
    }
}

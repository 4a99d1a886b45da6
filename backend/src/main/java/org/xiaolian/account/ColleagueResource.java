package org.xiaolian.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;

@Path("/api/v1/colleagues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people", description = "Who works where, and what each may do")
class ColleagueResource {
    private final PersonService people;

    ColleagueResource(PersonService people) {
        this.people = people;
    }

    @GET
    @PermissionsAllowed("colleague:read")
    @Operation(operationId = "listColleagues", summary = "List whom one may choose as helper or recorder, sorted by name",
            description = "The active people of the organizations in whose name one may pair: name and organization, nothing else.")
    public Page<ColleagueRow> list(@BeanParam @Valid ColleagueFilter filter, @BeanParam @Valid PageRequest page) {
        return people.colleagues(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("colleague:read")
    @Operation(operationId = "getColleague", summary = "Read the name of somebody one may choose")
    public ColleagueRow get(@PathParam("id") UUID id) {
        return people.colleague(id);
    }
}

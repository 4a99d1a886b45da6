package org.xiaolian.audit;

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

/** Read only: there is no way to change or delete an entry. */
@Path("/api/v1/access-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "access-entries", description = "The access log: who saw or changed what, when and why")
class AccessEntryResource {
    private final AccessEntryService entries;

    AccessEntryResource(AccessEntryService entries) {
        this.entries = entries;
    }

    @GET
    @PermissionsAllowed("audit:read")
    @Operation(operationId = "listAccessEntries", summary = "List what the people of one's place did, newest first")
    public Page<AccessEntryRow> list(@BeanParam @Valid AccessEntryFilter filter, @BeanParam @Valid PageRequest page) {
        return entries.list(filter, page);
    }
}

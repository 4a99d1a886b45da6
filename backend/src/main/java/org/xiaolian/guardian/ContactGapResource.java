package org.xiaolian.guardian;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.HeavyRead;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "family", description = "Parents and care of a child, dated")
class ContactGapResource {
    private final ContactGapService gaps;

    ContactGapResource(ContactGapService gaps) {
        this.gaps = gaps;
    }

    @GET
    @HeavyRead
    @Path("/contact-gaps")
    @PermissionsAllowed("guardian:read")
    @Operation(operationId = "listContactGaps", summary = "List children around whom a telephone number is lacking, by name",
            description = "Open files of today whose numbers the caller may see. A number marked dead is none.")
    public Page<ContactGapRow> list(@BeanParam @Valid ContactGapFilter filter, @BeanParam @Valid PageRequest page) {
        return gaps.list(filter, page);
    }

    @GET
    @HeavyRead
    @Path("/contact-gap-counts")
    @PermissionsAllowed("guardian:read")
    @Operation(operationId = "getContactGapCounts", summary = "How complete telephone contacts are, by town, village or class (联系信息完整率)",
            description = "`gap` is not needed here: every gap is counted.")
    public ContactGapCountsResponse counts(@BeanParam @Valid ContactGapFilter filter, @QueryParam("groupBy") @DefaultValue("VILLAGE") ContactGapGroup groupBy) {
        return gaps.counts(filter, groupBy);
    }
}

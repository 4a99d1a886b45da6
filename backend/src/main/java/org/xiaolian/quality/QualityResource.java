package org.xiaolian.quality;

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

@Path("/api/v1/data-quality")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "data-quality", description = "What files lack, where, and since when nobody has looked")
class QualityResource {
    private final QualityService quality;

    QualityResource(QualityService quality) {
        this.quality = quality;
    }

    @GET
    @HeavyRead
    @PermissionsAllowed("quality:read")
    @Operation(operationId = "getDataQuality", summary = "How good the files of a place, a school or a class are (家底清、情景明)",
            description = "Open files of today for whose place, school or class the caller answers. A date of birth is never lacking: no file opens without it.")
    public QualityResponse board(@BeanParam @Valid QualityFilter filter, @QueryParam("groupBy") @DefaultValue("TOWN") QualityGroup groupBy) {
        return quality.board(filter, groupBy);
    }

    @GET
    @HeavyRead
    @Path("/children")
    @PermissionsAllowed("quality:read")
    @Operation(operationId = "listDataQuality", summary = "List the files with a fault, by the child's name")
    public Page<QualityRow> list(@BeanParam @Valid QualityListFilter filter, @BeanParam @Valid PageRequest page) {
        return quality.list(filter, page);
    }
}

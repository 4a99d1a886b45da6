package org.xiaolian.donor;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/donors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "donors", description = "People and units who give, and those who do not want to be known")
class DonorResource {
    private final DonorService donors;

    DonorResource(DonorService donors) {
        this.donors = donors;
    }

    @GET
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "listDonors", summary = "List donors by name")
    public Page<DonorRow> list(@BeanParam @Valid DonorFilter filter, @BeanParam @Valid PageRequest page) {
        return donors.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "getDonor", summary = "Read a donor", description = "How to reach her is null for those who only read the books; for the others the access log says that they looked.")
    @APIResponseSchema(value = DonorResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        DonorResponse donor = donors.get(id);
        // What it shows depends on who asks: no validator of its version could tell.
        return Etags.ok(donor, donor.version());
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "createDonor", summary = "Write a donor down",
            description = "409 donor.known-already when the office knows one of that name or telephone; with `another` she is written down all the same.")
    @APIResponseSchema(value = DonorResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid DonorCreateRequest request) {
        DonorResponse donor = donors.create(request);
        return Etags.created("/api/v1/donors/" + donor.id(), donor, donor.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "updateDonor", summary = "Change a donor: the whole of her but office and kind")
    @APIResponseSchema(value = DonorResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DonorUpdateRequest request) {
        DonorResponse donor = donors.update(id, Etags.required(ifMatch), request);
        return Etags.ok(donor, donor.version());
    }
}

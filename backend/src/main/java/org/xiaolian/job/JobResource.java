package org.xiaolian.job;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Downloads;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "jobs", description = "Long work: imports, exports")
class JobResource {
    private final JobService jobs;
    private final JobFiles files;

    JobResource(JobService jobs, JobFiles files) {
        this.jobs = jobs;
        this.files = files;
    }

    @GET
    @PermissionsAllowed("job:read")
    @Operation(operationId = "listJobs", summary = "List one's own jobs, newest first")
    public Page<JobResponse> list(@BeanParam @Valid JobFilter filter, @BeanParam @Valid PageRequest page) {
        return jobs.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("job:read")
    @Operation(operationId = "getJob", summary = "See how far a job is", description = "Progress is there as soon as a piece of the work is done. Only the owner sees a job.")
    public JobResponse get(@PathParam("id") UUID id) {
        return jobs.get(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @WriteOnce
    @PermissionsAllowed("job:read")
    @Operation(operationId = "cancelJob", summary = "Stop a job", description = "A queued job ends at once, a running one after the piece it is at; what was done in finished pieces stays.")
    @APIResponseSchema(value = JobResponse.class, responseCode = "200")
    public Response cancel(@PathParam("id") UUID id) {
        return Response.ok(jobs.cancel(id)).build();
    }

    @GET
    @Path("/{id}/result")
    @PermissionsAllowed("job:read")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getJobResult", summary = "Download the file a job made", description = "Kept in the access log. 404 `job.no-result` before it is done.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response result(@PathParam("id") UUID id) {
        JobFiles.Kept file = jobs.result(id);
        StreamingOutput content = out -> {
            try (InputStream in = files.open(file.id())) {
                in.transferTo(out);
            }
        };
        return Downloads.attachment(content, file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }
}

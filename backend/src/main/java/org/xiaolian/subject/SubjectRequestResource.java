package org.xiaolian.subject;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.job.JobResponse;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/subject-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "subject-requests", description = "What a child or her guardian asks about the file: a copy, a correction, erasure")
class SubjectRequestResource {
    private final SubjectRequestService requests;

    SubjectRequestResource(SubjectRequestService requests) {
        this.requests = requests;
    }

    @GET
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "listSubjectRequests", summary = "List the requests of one's places, those due first")
    public Page<SubjectRequestRow> list(@BeanParam @Valid SubjectRequestFilter filter, @BeanParam @Valid PageRequest page) {
        return requests.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "getSubjectRequest", summary = "Read a request", description = "Every reading is kept in the access log.")
    @APIResponseSchema(value = SubjectRequestResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        SubjectRequestResponse request = requests.get(id);
        return Etags.ok(request, request.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "createSubjectRequest", summary = "Write down what a child or her guardian asks",
            description = "The answer is due 15 working days after the day of receipt. Erasure is refused with 409 `subject.in-care` or `subject.retention-running` when its ground"
                    + " needs an ended retention, `subject.legal-hold` while a hold stands on the file, `agreement.holds-report` and `agreement.holds-agreement` while those bind it.")
    @APIResponseSchema(value = SubjectRequestResponse.class, responseCode = "201")
    @APIResponse(responseCode = "404", description = "Unknown child, or outside your scope")
    public Response create(@NotNull @Valid SubjectRequestCreateRequest request) {
        SubjectRequestResponse created = requests.create(request);
        return Etags.created("/api/v1/subject-requests/" + created.id(), created, created.version());
    }

    @POST
    @Path("/{id}/copy")
    @WriteOnce
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "copyChildFile", summary = "Make the copy of the whole file that was asked for",
            description = "A job whose result is a zip, kept for three days: a Word document to read, `child-file.json` for machines with its JSON Schema beside it, and the"
                    + " attachments the caller may open. It holds everything kept about the child except class P4; of other people only what belongs to her life: names,"
                    + " relations, masked numbers; no other child, nobody who reported something. 409 `subject.other-kind` for another kind of request,"
                    + " `subject.ended` when it is answered. Every copy is in the access log with the reason.")
    @APIResponseSchema(value = JobResponse.class, responseCode = "202")
    public Response copy(@PathParam("id") UUID id) {
        JobResponse job = requests.copy(id);
        return Response.accepted(job).location(URI.create("/api/v1/jobs/" + job.id())).build();
    }

    @POST
    @Path("/{id}/completion")
    @WriteOnce
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "completeSubjectRequest", summary = "Close a request for a copy or a correction with the answer given",
            description = "409 `subject.copy-first` when no copy was made.")
    @APIResponseSchema(value = SubjectRequestResponse.class, responseCode = "200")
    public Response complete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SubjectRequestAnswerRequest request) {
        SubjectRequestResponse answered = requests.complete(id, Etags.required(ifMatch), request);
        return Etags.ok(answered, answered.version());
    }

    @POST
    @Path("/{id}/erasure")
    @WriteOnce
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "eraseChildFile", summary = "Confirm, as a second person, that the file is erased",
            description = "A job which removes everything kept about the child: records, files with their keys, people of nobody else's family, at last the file. What remains is"
                    + " this request, and ids by which frozen reports stay true. It cannot be undone. After a failure the same call goes on with it. 409 `subject.own-request`"
                    + " for who wrote the request down, `subject.in-care`, `subject.retention-running` and `subject.legal-hold` as when it was written, `subject.erasure-running` while the job runs.")
    @APIResponseSchema(value = JobResponse.class, responseCode = "202")
    public Response erase(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        JobResponse job = requests.erase(id, Etags.required(ifMatch));
        return Response.accepted(job).location(URI.create("/api/v1/jobs/" + job.id())).build();
    }

    @POST
    @Path("/{id}/refusal")
    @WriteOnce
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "refuseSubjectRequest", summary = "Refuse a request with the reasons given to who asked")
    @APIResponseSchema(value = SubjectRequestResponse.class, responseCode = "200")
    public Response refuse(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SubjectRequestAnswerRequest request) {
        SubjectRequestResponse refused = requests.refuse(id, Etags.required(ifMatch), request);
        return Etags.ok(refused, refused.version());
    }
}

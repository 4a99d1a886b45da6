package org.xiaolian.attachment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;
import org.xiaolian.shared.problem.ProblemDocument;

@Path("/api/v1/attachment-uploads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "attachment uploads", description = "Files on their way in, piece by piece")
class AttachmentUploadResource {
    private final AttachmentUploadService uploads;

    AttachmentUploadResource(AttachmentUploadService uploads) {
        this.uploads = uploads;
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("attachment:write")
    @Operation(operationId = "createAttachmentUpload", summary = "Announce a file",
            description = "Then send its pieces one after the other with PATCH, and finish with `/completion`. An unfinished upload is kept for 24 hours.")
    @APIResponseSchema(value = AttachmentUploadResponse.class, responseCode = "201")
    @APIResponse(responseCode = "404", description = "Unknown subject, or outside your scope")
    @APIResponse(responseCode = "413", description = "Over 20 MiB")
    public Response create(@NotNull @Valid AttachmentUploadCreateRequest request) {
        AttachmentUploadResponse upload = uploads.begin(request);
        return Etags.created("/api/v1/attachment-uploads/" + upload.id(), upload, 0);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("attachment:write")
    @Operation(operationId = "getAttachmentUpload", summary = "Ask how much of a file has come, to go on after a broken connection")
    public AttachmentUploadResponse get(@PathParam("id") UUID id) {
        return uploads.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @WriteOnce
    @PermissionsAllowed("attachment:write")
    @Operation(operationId = "appendAttachmentUpload", summary = "Send the next piece of a file",
            description = "`Upload-Offset` is the byte at which the piece begins: `receivedBytes` of the answer before. When it is another, 409 says where to go on.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public AttachmentUploadResponse append(@PathParam("id") UUID id,
            @HeaderParam("Upload-Offset") @NotNull @Min(0) @Parameter(description = "Byte at which the piece begins") Long offset, byte[] piece) {
        return uploads.append(id, offset, piece);
    }

    @POST
    @Path("/{id}/completion")
    @WriteOnce
    @PermissionsAllowed("attachment:write")
    @Operation(operationId = "completeAttachmentUpload", summary = "Take the file in",
            description = "Its content decides what it is. Pictures are encoded anew without position and other metadata, PDFs written anew without scripts and embedded files.")
    @APIResponseSchema(value = AttachmentResponse.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "Not a picture or PDF, damaged, or too many pixels or pages",
            content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    public Response complete(@PathParam("id") UUID id) {
        AttachmentResponse attachment = uploads.complete(id);
        return Etags.created("/api/v1/attachments/" + attachment.id(), attachment, attachment.version());
    }

    @DELETE
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("attachment:write")
    @Operation(operationId = "cancelAttachmentUpload", summary = "Give an upload up; what has come is forgotten")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public Response cancel(@PathParam("id") UUID id) {
        uploads.cancel(id);
        return Response.noContent().build();
    }
}

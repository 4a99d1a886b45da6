package org.xiaolian.attachment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "attachments", description = "Photos and scans")
class AttachmentResource {
    /** A file is never a page of ours: nothing in it may run, whatever a browser makes of it. */
    private static final String SANDBOX = "sandbox; default-src 'none'";
    private static final String JPEG = "image/jpeg";

    private final AttachmentService attachments;

    AttachmentResource(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @GET
    @PermissionsAllowed("attachment:read")
    @Operation(operationId = "listAttachments", summary = "List the files of a subject, newest first",
            description = "At most 200; those your role may not see are left out, unless you uploaded them.")
    @APIResponseSchema(value = AttachmentsResponse.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "Unknown subject, or outside your scope")
    public AttachmentsResponse list(@QueryParam("subjectKind") @NotNull AttachmentSubject subjectKind, @QueryParam("subjectId") @NotNull UUID subjectId) {
        return attachments.list(subjectKind, subjectId);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("attachment:read")
    @Operation(operationId = "getAttachment", summary = "Read what a file is; its content is at `/content`")
    @APIResponseSchema(value = AttachmentResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        AttachmentResponse attachment = attachments.get(id);
        return Etags.ok(attachment, attachment.version(), conditions);
    }

    @GET
    @Path("/{id}/content")
    // JSON too, for problems.
    @Produces({JPEG, "image/png", "application/pdf", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("attachment:read")
    @Operation(operationId = "getAttachmentContent", summary = "Download a file", description = "Kept in the access log. Always as an attachment, never to be shown in place.")
    @APIResponse(responseCode = "200", description = "The file", content = {
            @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response content(@PathParam("id") UUID id) {
        AttachmentContent file = attachments.content(id);
        return Response.ok(file.content(), file.contentType()).header("Content-Disposition", file.disposition())
                .header("Content-Security-Policy", SANDBOX).header("Cache-Control", "private, no-store").build();
    }

    @GET
    @Path("/{id}/thumbnail")
    @Produces({JPEG, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("attachment:read")
    @Operation(operationId = "getAttachmentThumbnail", summary = "Read the small picture of an image, at most 320 pixels wide and high")
    @APIResponse(responseCode = "200", description = "A JPEG", content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response thumbnail(@PathParam("id") UUID id) {
        return Response.ok(attachments.thumbnail(id), JPEG).header("Content-Disposition", "attachment; filename=\"thumbnail.jpg\"")
                .header("Content-Security-Policy", SANDBOX).header("Cache-Control", "private, no-store").build();
    }

    @POST
    @Path("/{id}/removal")
    @WriteOnce
    @PermissionsAllowed("attachment:write")
    @Operation(operationId = "removeAttachment", summary = "Remove a file for good, with a reason",
            description = "Its key is destroyed at once, so that no copy of it opens any more. Who removed what kind of file when and why is kept.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AttachmentRemovalRequest request) {
        attachments.remove(id, Etags.required(ifMatch), request);
        return Response.noContent().build();
    }
}

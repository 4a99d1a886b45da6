package org.xiaolian.contact;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts", description = "Calls, talks, letters, video; only those that reached somebody count")
class ContactResource {
    private final ContactService contacts;

    ContactResource(ContactService contacts) {
        this.contacts = contacts;
    }

    @GET
    @PermissionsAllowed("contact:read")
    @Operation(operationId = "listContacts", summary = "List contacts, newest first",
            description = "Within the caller's scope: contacts about children she may see, and for officers those of their office. Cancelled ones only with `includeCancelled`.")
    public Page<ContactRow> list(@BeanParam @Valid ContactFilter filter, @BeanParam @Valid PageRequest page) {
        return contacts.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("contact:read")
    @Operation(operationId = "getContact", summary = "Read a contact")
    @APIResponseSchema(value = ContactResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        ContactResponse contact = contacts.get(id);
        return Etags.ok(contact, contact.version(), conditions);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("contact:read")
    @Operation(operationId = "getContactHistory", summary = "Read what a contact said before each correction, who corrected it and when")
    @APIResponseSchema(value = ContactHistoryResponse.class, responseCode = "200")
    public ContactHistoryResponse history(@PathParam("id") UUID id) {
        return contacts.history(id);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "createContact", summary = "Record a contact",
            description = "One entry may cover several children. Tried, not reached covers nothing. Dates up to 30 days back; officers entering from paper may go back to 1 January.")
    @APIResponseSchema(value = ContactResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ContactCreateRequest request) {
        ContactResponse contact = contacts.record(request);
        return Etags.created("/api/v1/contacts/" + contact.id(), contact, contact.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "updateContact", summary = "Correct a contact",
            description = "Its recorder within 30 days, or an officer. Moving the date moves the month it covers.")
    @APIResponseSchema(value = ContactResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ContactUpdateRequest request) {
        ContactResponse contact = contacts.correct(id, Etags.required(ifMatch), request);
        return Etags.ok(contact, contact.version());
    }

    @POST
    @Path("/{id}/cancellation")
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "cancelContact", summary = "Cancel a contact: it stays readable with the reason and counts nowhere")
    @APIResponseSchema(value = ContactResponse.class, responseCode = "200")
    public Response cancel(@PathParam("id") UUID id, @NotNull @Valid ContactCancellationRequest request) {
        ContactResponse contact = contacts.cancel(id, request);
        return Etags.ok(contact, contact.version());
    }
}

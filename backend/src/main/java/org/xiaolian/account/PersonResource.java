package org.xiaolian.account;

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

@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people", description = "People of the offices: who logs in, who helps, what they may do where")
class PersonResource {
    private final PersonService people;

    PersonResource(PersonService people) {
        this.people = people;
    }

    @GET
    @PermissionsAllowed("account:read")
    @Operation(operationId = "listPeople", summary = "List the people of the organizations one leads, sorted by name")
    public Page<PersonRow> list(@BeanParam @Valid PersonFilter filter, @BeanParam @Valid PageRequest page) {
        return people.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("account:read")
    @Operation(operationId = "getPerson", summary = "Read a person with her roles")
    @APIResponseSchema(value = PersonResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        PersonResponse person = people.get(id);
        return Etags.ok(person, person.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("account:write")
    @Operation(operationId = "createPerson", summary = "Add a person",
            description = "With a login name and no password, a one-time password is made and shown once. Roles must lie within one's own place and organization.")
    @APIResponseSchema(value = PersonResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid PersonCreateRequest request) {
        PersonResponse person = people.create(request);
        return Etags.created("/api/v1/people/" + person.id(), person, person.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("account:write")
    @Operation(operationId = "updatePerson", summary = "Change a person's name, organization, title, phone or login name")
    @APIResponseSchema(value = PersonResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PersonUpdateRequest request) {
        PersonResponse person = people.update(id, Etags.required(ifMatch), request);
        return Etags.ok(person, person.version());
    }

    @PUT
    @Path("/{id}/roles")
    @WriteOnce
    @PermissionsAllowed("account:write")
    @Operation(operationId = "changePersonRoles", summary = "Set all roles a person holds from today on",
            description = "Only within one's own place and organization, and never one's own. Ends the person's sessions.")
    @APIResponseSchema(value = PersonResponse.class, responseCode = "200")
    public Response changeRoles(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PersonRolesRequest request) {
        PersonResponse person = people.changeRoles(id, Etags.required(ifMatch), request);
        return Etags.ok(person, person.version());
    }

    @POST
    @Path("/{id}/deactivation")
    @WriteOnce
    @PermissionsAllowed("account:write")
    @Operation(operationId = "deactivatePerson", summary = "A person leaves her post: sessions and roles end at once")
    @APIResponseSchema(value = PersonResponse.class, responseCode = "200")
    public Response deactivate(@PathParam("id") UUID id, @NotNull @Valid PersonDeactivationRequest request) {
        PersonResponse person = people.deactivate(id, request);
        return Etags.ok(person, person.version());
    }

    @POST
    @Path("/{id}/reactivation")
    @WriteOnce
    @PermissionsAllowed("account:write")
    @Operation(operationId = "reactivatePerson", summary = "A person is back at her post, without any role")
    @APIResponseSchema(value = PersonResponse.class, responseCode = "200")
    public Response reactivate(@PathParam("id") UUID id, @NotNull @Valid PersonReactivationRequest request) {
        PersonResponse person = people.reactivate(id, request);
        return Etags.ok(person, person.version());
    }

    @POST
    @Path("/{id}/password-reset")
    @WriteOnce
    @PermissionsAllowed("account:write")
    @Operation(operationId = "resetPersonPassword", summary = "A one-time password for somebody who forgot hers; ends her sessions")
    @APIResponseSchema(value = PersonPasswordResponse.class, responseCode = "200")
    public Response resetPassword(@PathParam("id") UUID id) {
        return Response.ok(people.resetPassword(id)).header("Cache-Control", "no-store").build();
    }
}

package org.xiaolian.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.persistence.WriteOnce;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions", description = "Signing in and out")
class SessionResource {
    static final String COOKIE = "__Host-xiaolian-refresh";

    private final SessionService sessions;
    private final CurrentCaller caller;

    SessionResource(SessionService sessions, CurrentCaller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    @POST
    @Path("/sessions")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "createSession", summary = "Sign in",
            description = "Answers a ten-minute access token and sets the refresh cookie (HttpOnly, SameSite=Strict). Too many failures answer 429 with Retry-After.")
    @APIResponseSchema(value = SessionTokenResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid SessionCreateRequest request, @HeaderParam("User-Agent") String userAgent) {
        return answer(201, sessions.open(request, caller.clientAddress(), userAgent));
    }

    @POST
    @Path("/sessions/refreshment")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "refreshSession", summary = "Stay signed in: the refresh cookie for a new access token",
            description = "Each refresh token works once. One that comes back later ends the session: somebody else holds it.")
    @APIResponseSchema(value = SessionTokenResponse.class, responseCode = "200")
    public Response refresh(@CookieParam(COOKIE) String token, @HeaderParam("X-Xiaolian-Csrf") String csrf) {
        if (csrf == null || token == null) {
            throw new Problem(SessionProblem.EXPIRED);
        }
        return answer(200, sessions.refresh(token));
    }

    @GET
    @Path("/session")
    @PermissionsAllowed("session:read")
    @Operation(operationId = "getSession", summary = "Who is signed in, and what she may do")
    public SessionResponse get() {
        return sessions.describe(caller.get());
    }

    @DELETE
    @Path("/sessions/current")
    @WriteOnce
    @PermissionsAllowed("session:read")
    @Operation(operationId = "deleteCurrentSession", summary = "Sign out on this device")
    @APIResponse(responseCode = "204", description = "Signed out")
    public Response close() {
        sessions.close(caller.get());
        return signedOut();
    }

    @DELETE
    @Path("/sessions")
    @WriteOnce
    @PermissionsAllowed("session:read")
    @Operation(operationId = "deleteSessions", summary = "Sign out everywhere")
    @APIResponse(responseCode = "204", description = "Signed out everywhere")
    public Response closeAll() {
        sessions.closeEverywhere(caller.get());
        return signedOut();
    }

    @PUT
    @Path("/session/password")
    @WriteOnce
    @PermissionsAllowed("session:read")
    @Operation(operationId = "changePassword", summary = "Change one's own password",
            description = "At least 15 characters. Ends all other sessions.")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response changePassword(@NotNull @Valid PasswordChangeRequest request) {
        sessions.changePassword(caller.get(), request);
        return Response.noContent().build();
    }

    private Response answer(int status, SessionService.Opened opened) {
        return Response.status(status).entity(new SessionTokenResponse(opened.accessToken(),
                        (int) TokenIssuer.LIFE.toSeconds(), sessions.describe(opened.caller())))
                .cookie(cookie(opened.refreshToken(), (int) SessionService.LIFE.toSeconds()))
                .header("Cache-Control", "no-store").build();
    }

    private static Response signedOut() {
        return Response.noContent().cookie(cookie("", 0)).header("Clear-Site-Data", "\"cache\"").build();
    }

    private static NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(COOKIE).value(value).path("/").maxAge(maxAge).secure(true).httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT).build();
    }
}

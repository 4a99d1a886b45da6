package org.xiaolian.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.persistence.HeavyRead;

@Path("/api/v1/activity-interests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities", description = "What offices do with many at once")
class InterestResource {
    private final ActivityService activities;

    InterestResource(ActivityService activities) {
        this.activities = activities;
    }

    @GET
    @HeavyRead
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "listActivityInterests", summary = "What children like, and when something was last done for it (R3-P17)",
            description = "Of the open files of the caller's scope, the hundred named most often; most children first.")
    public Page<InterestResponse> interests() {
        return activities.interests();
    }
}

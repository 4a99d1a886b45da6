package org.xiaolian.planted.alpha;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.time.LocalDate;
import org.xiaolian.planted.beta.PlantedDoor;

/** Everything a resource must not do, so that the rules can be seen to catch it. Not registered: its path is a parent's. */
@jakarta.ws.rs.Path("/planted")
@jakarta.enterprise.inject.Vetoed
@io.quarkus.arc.properties.UnlessBuildProperty(name = "quarkus.application.name", stringValue = "xiaolian")
public class PlantedResource {
    static int counter;

    @Inject
    PlantedRepository repository;

    @GET
    public PlantedEntity read() {
        counter++;
        LocalDate.now();
        new PlantedService().read();
        ((jakarta.persistence.Query) null).getResultStream();
        return new PlantedDoor().entity(repository);
    }

    @POST
    public String write() {
        return "";
    }

    static class PlantedRepository {
    }

    static class PlantedService {
        void read() {
        }
    }

    @MappedSuperclass
    @Entity
    public static class PlantedEntity {
    }
}

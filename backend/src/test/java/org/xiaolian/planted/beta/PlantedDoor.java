package org.xiaolian.planted.beta;

import org.xiaolian.planted.alpha.PlantedResource;

/** Closes a cycle between two rooms. */
public class PlantedDoor {
    public PlantedResource.PlantedEntity entity(Object from) {
        return new PlantedResource.PlantedEntity();
    }
}

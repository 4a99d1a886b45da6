package org.xiaolian.planted.shared;

import org.xiaolian.planted.beta.PlantedDoor;

/** Something shared that knows a room. */
class PlantedShared {
    PlantedDoor door = new PlantedDoor();
}

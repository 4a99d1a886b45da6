package org.xiaolian.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who opens more than fifty children's files within an hour is asked why (rules.md P-9). The hour slides: no clock hour hides half of it. */
final class ManyFilesPolicy {
    static final int FILES = 50;
    static final Duration WINDOW = Duration.ofHours(1);

    /** A file was opened. */
    record Opening(Instant at, UUID childId) {
    }

    /**
     * A time without a break in which more than fifty files lay within an hour.
     *
     * @param from when the first of them was opened
     * @param files different children in all
     * @param most different children in the fullest hour
     */
    record Episode(Instant from, Instant to, int files, int most) {
    }

    private ManyFilesPolicy() {
    }

    /** @param openings of one person, the earliest first */
    static List<Episode> episodes(List<Opening> openings) {
        List<Episode> episodes = new ArrayList<>();
        Deque<Opening> hour = new ArrayDeque<>();
        Map<UUID, Integer> within = new HashMap<>();
        Set<UUID> children = new HashSet<>();
        Episode current = null;
        for (Opening opening : openings) {
            hour.addLast(opening);
            within.merge(opening.childId(), 1, Integer::sum);
            while (!hour.getFirst().at().isAfter(opening.at().minus(WINDOW))) {
                within.computeIfPresent(hour.removeFirst().childId(), (child, times) -> times == 1 ? null : times - 1);
            }
            if (within.size() > FILES) {
                children.addAll(within.keySet());
                current = new Episode(current == null ? hour.getFirst().at() : current.from(), opening.at(), children.size(),
                        Math.max(within.size(), current == null ? 0 : current.most()));
            } else if (current != null) {
                episodes.add(current);
                current = null;
                children.clear();
            }
        }
        if (current != null) {
            episodes.add(current);
        }
        return episodes;
    }
}

package org.xiaolian.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.child.ChildSaved;
import org.xiaolian.child.ChildWithdrawn;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.time.OfficeTime;

/** Looks for other files of the same child whenever a file or its family is saved; the queue is there before anybody asks. */
@ApplicationScoped
class DuplicateCheck {
    private final DuplicateRepository duplicates;
    private final DuplicateKeys keys;
    private final OfficeTime time;

    DuplicateCheck(DuplicateRepository duplicates, DuplicateKeys keys, OfficeTime time) {
        this.duplicates = duplicates;
        this.keys = keys;
        this.time = time;
    }

    void saved(@Observes ChildSaved event) {
        check(event.childIds());
    }

    /** Nothing is kept of files that go; what people decided about them is, and then they cannot go. */
    void withdrawn(@Observes ChildWithdrawn event) {
        duplicates.writeKeys(event.childIds(), Map.of());
        forget(duplicates.pairsOf(event.childIds()));
        duplicates.flush();
    }

    /**
     * Writes the files' keys and the pairs they make, with as many statements for a hundred files as for one; what people decided
     * stays decided. The keys of all are there before any is compared.
     */
    void check(Collection<UUID> childIds) {
        Map<UUID, DuplicateRepository.File> files = duplicates.files(childIds);
        duplicates.writeKeys(childIds, files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> keys.of(e.getValue().facts()))));
        Map<List<UUID>, DuplicatePair> pairs = new LinkedHashMap<>();
        duplicates.pairsOf(childIds).forEach(p -> pairs.put(List.of(p.firstId, p.secondId), p));
        Map<List<UUID>, DuplicatePair> over = new LinkedHashMap<>(pairs);
        duplicates.alike(files.keySet()).forEach((childId, found) -> found.forEach((other, candidate) -> {
            DuplicateStrength strength = DuplicateStrength.of(candidate.reasons(), differ(files.get(childId).idNumberHash(), candidate.idNumberHash()));
            List<UUID> both = ordered(childId, other);
            DuplicatePair pair = pairs.get(both);
            if (strength != null) {
                over.remove(both);
                keep(pair == null ? pairs.computeIfAbsent(both, b -> fresh(childId, other)) : pair, strength, candidate.reasons(), pair == null);
            }
        }));
        // What they had in common was a mistake that has been corrected. Pairs that somebody reported by hand stay.
        forget(over.values().stream().filter(p -> !p.reasons.isEmpty()).toList());
        duplicates.flush();
    }

    private static boolean differ(byte[] one, byte[] other) {
        return one != null && other != null && !Arrays.equals(one, other);
    }

    /** A pair that was merged once keeps its history. */
    private void forget(List<DuplicatePair> pairs) {
        List<DuplicatePair> open = pairs.stream().filter(p -> p.state == DuplicateState.OPEN).toList();
        Set<UUID> merged = duplicates.mergedAmong(open.stream().map(p -> p.id).toList());
        open.stream().filter(p -> !merged.contains(p.id)).forEach(duplicates::delete);
    }

    private void keep(DuplicatePair pair, DuplicateStrength strength, Set<DuplicateReason> reasons, boolean fresh) {
        pair.strengthRank = strength.rank();
        pair.reasons = text(reasons);
        if (fresh) {
            duplicates.persist(pair);
        }
    }

    DuplicatePair fresh(UUID one, UUID other) {
        DuplicatePair pair = new DuplicatePair();
        pair.id = Ids.next();
        List<UUID> ordered = ordered(one, other);
        pair.firstId = ordered.get(0);
        pair.secondId = ordered.get(1);
        pair.strengthRank = DuplicateStrength.POSSIBLE.rank();
        pair.reasons = "";
        pair.state = DuplicateState.OPEN;
        pair.foundAt = time.now();
        return pair;
    }

    private static List<UUID> ordered(UUID one, UUID other) {
        return Stream.of(one, other).sorted().toList();
    }

    private static String text(Set<DuplicateReason> reasons) {
        return reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}

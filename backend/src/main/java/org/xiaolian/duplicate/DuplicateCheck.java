package org.xiaolian.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        check(event.childId());
    }

    /** Nothing is kept of a file that goes; what people decided about it is, and then it cannot go. */
    void withdrawn(@Observes ChildWithdrawn event) {
        writeKeys(event.childId(), null);
        duplicates.pairsOf(event.childId()).forEach(this::forget);
        duplicates.flush();
    }

    /** Of two files that were one: the keys of both are there before either is compared. */
    void check(UUID one, UUID other) {
        writeKeys(one, duplicates.facts(one).orElse(null));
        check(other);
        check(one);
    }

    /** Writes the file's keys and the pairs they make; what people decided stays decided. */
    void check(UUID childId) {
        Object[] facts = duplicates.facts(childId).orElse(null);
        Map<ByteBuffer, DuplicateReason> own = writeKeys(childId, facts);
        Map<UUID, DuplicatePair> pairs = new HashMap<>();
        duplicates.pairsOf(childId).forEach(p -> pairs.put(p.firstId.equals(childId) ? p.secondId : p.firstId, p));
        byte[] number = facts == null ? null : (byte[]) facts[7];
        Map<UUID, DuplicateRepository.Candidate> found = duplicates.candidates(own.keySet(), null, childId);
        found.forEach((other, candidate) -> {
            DuplicateStrength strength = DuplicateStrength.of(candidate.reasons(), number != null && candidate.idNumberHash() != null
                    && !Arrays.equals(number, candidate.idNumberHash()));
            DuplicatePair pair = pairs.remove(other);
            if (strength != null) {
                keep(pair == null ? fresh(childId, other) : pair, strength, candidate.reasons(), pair == null);
            } else if (pair != null) {
                forget(pair);
            }
        });
        // What they had in common was a mistake that has been corrected. Pairs that somebody reported by hand stay.
        pairs.values().stream().filter(p -> !p.reasons.isEmpty()).forEach(this::forget);
        duplicates.flush();
    }

    /** A pair that was merged once keeps its history. */
    private void forget(DuplicatePair pair) {
        if (pair.state == DuplicateState.OPEN && !duplicates.wasMerged(pair.id)) {
            duplicates.delete(pair);
        }
    }

    private Map<ByteBuffer, DuplicateReason> writeKeys(UUID childId, Object[] facts) {
        Map<ByteBuffer, DuplicateReason> own = facts == null ? Map.of() : keys.of(new DuplicateKeys.Facts((String) facts[0], (String) facts[1],
                (LocalDate) facts[2], (String) facts[3], (String) facts[4], (UUID) facts[5], (String) facts[6], duplicates.phones(childId)));
        duplicates.writeKeys(childId, own);
        return own;
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
        List<UUID> ordered = List.of(one, other).stream().sorted().toList();
        pair.firstId = ordered.get(0);
        pair.secondId = ordered.get(1);
        pair.strengthRank = DuplicateStrength.POSSIBLE.rank();
        pair.reasons = "";
        pair.state = DuplicateState.OPEN;
        pair.foundAt = time.now();
        return pair;
    }

    private static String text(Set<DuplicateReason> reasons) {
        return reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}

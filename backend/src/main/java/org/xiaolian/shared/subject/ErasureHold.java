package org.xiaolian.shared.subject;

import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.problem.Problem;

/**
 * Why a room still needs a child's file, whoever asks for its erasure; a bean of that room. The refusal names the reason and the
 * law. Only an order by an authority goes before it.
 */
public interface ErasureHold {
    Optional<Problem> on(UUID childId);
}

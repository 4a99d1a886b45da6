package org.xiaolian.shared.problem;

/**
 * One refusal the API can give. Each room lists its own in an enum {@code XProblem}; the code is part of the contract
 * ({@code pairing.already-active}) and never changes; sentences say what to do and hold no rejected value.
 */
public interface ProblemCode {
    /** HTTP status. */
    int status();

    /** Stable code, {@code noun.what-is-wrong}. */
    String code();

    /** Sentence in Simplified Chinese; {@code {0}} is replaced by the problem's arguments. */
    String zh();

    /** The same sentence in English. */
    String en();
}

package org.xiaolian.shared.problem;

import java.util.List;

/** Thrown anywhere below a resource; becomes one problem document. Carries no stack trace: it is an answer, not a fault. */
public final class Problem extends RuntimeException {
    private static final int MINUTE = 60;

    /** One wrong field: {@code field} is the JSON path in the request ({@code phones[0].phone}). */
    public record Field(String field, ProblemCode code, Object... arguments) {
    }

    private final transient ProblemCode code;
    private final transient Object[] arguments;
    private final transient List<Field> fields;
    private final transient Integer retryAfterSeconds;

    public Problem(ProblemCode code, Object... arguments) {
        this(code, List.of(), null, arguments);
    }

    private Problem(ProblemCode code, List<Field> fields, Integer retryAfterSeconds, Object... arguments) {
        super(code.code(), null, false, false);
        this.code = code;
        this.fields = fields;
        this.retryAfterSeconds = retryAfterSeconds;
        this.arguments = arguments;
    }

    /** 400 with one wrong field. */
    public static Problem field(String field, ProblemCode code, Object... arguments) {
        return fields(List.of(new Field(field, code, arguments)));
    }

    /** 400 with several wrong fields, all at once. */
    public static Problem fields(List<Field> fields) {
        return new Problem(CommonProblem.INVALID, fields, null);
    }

    /** With a Retry-After header; in the sentence {0} are the seconds, {1} the minutes, rounded up. */
    public static Problem retryLater(ProblemCode code, int seconds) {
        return new Problem(code, List.of(), seconds, seconds, (seconds + MINUTE - 1) / MINUTE);
    }

    /** A refusal (409 …) that also points at a field. */
    public static Problem at(String field, ProblemCode code, Object... arguments) {
        return new Problem(code, List.of(new Field(field, code, arguments)), null, arguments);
    }

    public ProblemCode problemCode() {
        return code;
    }

    /** The sentence people read; of a problem with wrong fields, the first field's. */
    public String sentence(Language language) {
        return fields.isEmpty() ? language.sentence(code, arguments)
                : language.sentence(fields.get(0).code(), fields.get(0).arguments());
    }

    Object[] arguments() {
        return arguments;
    }

    List<Field> fields() {
        return fields;
    }

    Integer retryAfterSeconds() {
        return retryAfterSeconds;
    }
}

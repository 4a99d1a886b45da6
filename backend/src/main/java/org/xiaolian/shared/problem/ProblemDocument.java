package org.xiaolian.shared.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one error shape (RFC 9457, {@code application/problem+json}). */
@Schema(name = "Problem", description = "RFC 9457 problem document. `code` is stable; `detail` is a sentence in the caller's language.")
public record ProblemDocument(
        @Schema(description = "Stable URI of the code", examples = "https://xiaolian.org/problems/resource.not-found") String type,
        @Schema(examples = "Not Found") String title,
        @Schema(examples = "404") int status,
        @Schema(examples = "Not found, or outside your scope.") String detail,
        @Schema(description = "Stable code", examples = "resource.not-found") String code,
        @Schema(description = "Wrong fields, empty when none") List<ProblemFieldError> errors,
        @Schema(description = "Read this out when asking for help", examples = "0197f3a2c1d47a3e") String traceId) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field. */
    @Schema(name = "ProblemFieldError")
    public record ProblemFieldError(
            @Schema(description = "JSON path in the request, or parameter name", examples = "birthDate") String field,
            @Schema(examples = "field.future-date") String code,
            @Schema(examples = "The date cannot be after today.") String message) {
    }
}

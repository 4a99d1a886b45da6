package org.xiaolian.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;

/** Bean-validation findings as our codes. The default body would leak parameter names and speak the server's language. */
final class ConstraintProblems {
    private ConstraintProblems() {
    }

    static Problem.Field of(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String field = field(violation.getPropertyPath());
        if (constraint instanceof NotNull || constraint instanceof NotBlank || constraint instanceof NotEmpty) {
            return new Problem.Field(field, CommonProblem.REQUIRED);
        }
        if (constraint instanceof Size size) {
            Object value = violation.getInvalidValue();
            int length = value instanceof CharSequence text ? text.length()
                    : value instanceof Collection<?> items ? items.size() : 0;
            if (length > size.max()) {
                return new Problem.Field(field, value instanceof Collection<?> ? CommonProblem.TOO_MANY : CommonProblem.TOO_LONG,
                        size.max());
            }
            return size.min() == 1 ? new Problem.Field(field, CommonProblem.REQUIRED)
                    : new Problem.Field(field, CommonProblem.TOO_SHORT, size.min());
        }
        if (constraint instanceof Min || constraint instanceof Max) {
            return new Problem.Field(field, CommonProblem.OUT_OF_RANGE);
        }
        if (constraint instanceof Pattern) {
            return new Problem.Field(field, CommonProblem.BAD_PATTERN);
        }
        return new Problem.Field(field, CommonProblem.FIELD_INVALID);
    }

    /** Drops the method and the parameter that holds the body: {@code create.request.name} is {@code name}. */
    private static String field(Path path) {
        StringBuilder name = new StringBuilder();
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE, BEAN -> {
                }
                case PARAMETER -> {
                    name.setLength(0);
                    name.append(node.getName());
                }
                default -> {
                    if (node.getIndex() != null && name.length() > 0) {
                        name.append('[').append(node.getIndex()).append(']');
                    }
                    if (node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
                        if (name.toString().equals("request") || name.toString().equals("filter")
                                || name.toString().equals("page")) {
                            name.setLength(0);
                        }
                        if (name.length() > 0) {
                            name.append('.');
                        }
                        name.append(node.getName());
                    }
                }
            }
        }
        return name.toString();
    }
}

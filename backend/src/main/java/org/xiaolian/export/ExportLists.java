package org.xiaolian.export;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiaolian.codelist.FieldCatalogue;
import org.xiaolian.codelist.FieldEntry;
import org.xiaolian.shared.export.ExportColumn;
import org.xiaolian.shared.export.ExportSource;
import org.xiaolian.shared.privacy.FieldClass;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;

/** The lists that registered, their columns as the caller may have them, and their filters. */
@ApplicationScoped
class ExportLists {
    private static final int FIELDS_LENGTH = 500;

    private final List<ExportSource<?>> sources;
    private final CurrentCaller callers;
    private final ObjectMapper json;
    private final Validator validator;

    ExportLists(@All List<ExportSource<?>> sources, CurrentCaller callers, ObjectMapper json, Validator validator) {
        this.sources = sources.stream().<ExportSource<?>>map(s -> s).sorted(Comparator.comparing(ExportSource::list)).toList();
        this.callers = callers;
        this.json = json;
        this.validator = validator;
    }

    /** Those the caller may read. */
    List<ExportSource<?>> offered() {
        return sources.stream().filter(s -> callers.get().may(s.permission())).toList();
    }

    /** 400 for an unknown list, 403 for one the caller may not read. */
    ExportSource<?> find(String list) {
        ExportSource<?> source = sources.stream().filter(s -> s.list().equals(list)).findFirst()
                .orElseThrow(() -> Problem.field("list", ExportProblem.LIST_UNKNOWN));
        if (!callers.get().may(source.permission())) {
            throw new Problem(CommonProblem.FORBIDDEN);
        }
        return source;
    }

    /**
     * The columns asked for, all of them known, shown to the caller's roles, and free to leave.
     *
     * @param released codes of sensitive columns that a ticket lets leave
     */
    List<ExportColumn> columns(ExportSource<?> source, List<String> codes, Set<String> released, Language language) {
        List<ExportColumn> columns = known(source, codes);
        for (int i = 0; i < columns.size(); i++) {
            if (release(columns.get(i)) == ExportRelease.TICKET && !released.contains(codes.get(i))) {
                throw Problem.at("columns[" + i + "]", ExportProblem.TICKET_REQUIRED, label(columns.get(i), language));
            }
        }
        return columns;
    }

    /** The columns asked for, all of them known and shown to the caller's roles. */
    List<ExportColumn> known(ExportSource<?> source, List<String> codes) {
        Map<String, ExportColumn> known = new HashMap<>();
        source.columns().forEach(c -> known.put(c.code(), c));
        for (int i = 0; i < codes.size(); i++) {
            String field = "columns[" + i + "]";
            ExportColumn column = known.get(codes.get(i));
            if (column == null) {
                throw Problem.field(field, codes.indexOf(codes.get(i)) == i ? ExportProblem.COLUMN_UNKNOWN : ExportProblem.COLUMN_TWICE);
            }
            if (codes.indexOf(codes.get(i)) < i) {
                throw Problem.field(field, ExportProblem.COLUMN_TWICE);
            }
            if (fieldClass(column) == FieldClass.P4 || !source.shows(column)) {
                throw Problem.at(field, ExportProblem.COLUMN_HIDDEN);
            }
        }
        return codes.stream().map(known::get).toList();
    }

    Optional<ExportSource<?>> registered(String list) {
        return sources.stream().<ExportSource<?>>map(s -> s).filter(s -> s.list().equals(list)).findFirst();
    }

    /** Codes of columns as the access log takes them. */
    static String brief(String codes) {
        return codes.length() <= FIELDS_LENGTH ? codes : codes.substring(0, FIELDS_LENGTH - 1) + "~";
    }

    static ExportRelease release(ExportColumn column) {
        return column.maskable() ? ExportRelease.MASKED : fieldClass(column) == FieldClass.P3 ? ExportRelease.TICKET : ExportRelease.FREE;
    }

    static FieldClass fieldClass(ExportColumn column) {
        return column.fieldClass() == null ? field(column).fieldClass() : column.fieldClass();
    }

    static String label(ExportColumn column, Language language) {
        if (column.labelZh() == null) {
            return language == Language.EN ? field(column).labelEn() : field(column).labelZh();
        }
        return language == Language.EN ? column.labelEn() : column.labelZh();
    }

    private static FieldEntry field(ExportColumn column) {
        return FieldCatalogue.find(column.code()).orElseThrow(() -> new IllegalStateException("no field " + column.code()));
    }

    /** The list's own filter from its query parameters, checked as the list checks them. */
    <F> F filter(ExportSource<F> source, Map<String, String> parameters) {
        Map<String, String> given = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (!value.isBlank()) {
                given.put(name, value);
            }
        });
        F filter;
        try {
            filter = json.convertValue(given, source.filterType());
        } catch (IllegalArgumentException e) {
            throw Problem.field(e.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                    ? "filter." + mapping.getPath().get(0).getFieldName() : "filter", ExportProblem.FILTER_INVALID);
        }
        Set<ConstraintViolation<F>> wrong = validator.validate(filter);
        if (!wrong.isEmpty()) {
            throw Problem.field("filter." + wrong.iterator().next().getPropertyPath(), ExportProblem.FILTER_INVALID);
        }
        return filter;
    }
}

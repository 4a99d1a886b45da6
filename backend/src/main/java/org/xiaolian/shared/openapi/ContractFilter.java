package org.xiaolian.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the generated contract: properties of answers are required unless they may be null; every operation names its
 * problem responses; writes name their headers. Runs at build time.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final String PROBLEM_REF = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        if (openApi.getComponents() == null || openApi.getComponents().getSchemas() == null) {
            return;
        }
        openApi.getComponents().setSchemas(new TreeMap<>(openApi.getComponents().getSchemas()));
        openApi.getComponents().getSchemas().forEach(this::required);
        if (openApi.getPaths() != null) {
            openApi.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
        }
    }

    /** A response always carries its properties; what may be absent is declared {@code nullable}. */
    private void required(String name, Schema schema) {
        if (schema.getProperties() == null || name.endsWith("Request")) {
            return;
        }
        schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean write = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        if (method == PathItem.HttpMethod.GET && path.endsWith("}")) {
            operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse()
                    .description("The version named by If-None-Match is still the current one"));
        }
        boolean open = path.endsWith("/sessions") || path.endsWith("/sessions/refreshment");
        if (method == PathItem.HttpMethod.POST && !open) {
            header(operation, "Idempotency-Key", "Makes the request safe to retry: the same key and content within 24 hours answers the first result again; for 45 days it is not done twice and answered with its status and Location.");
        }
        problem(operation, "400", "Malformed or invalid");
        problem(operation, "401", "Not signed in");
        if (!open) {
            problem(operation, "403", "Role lacks the permission");
        }
        if (path.contains("{") || operation.getResponses().hasAPIResponse("404")) {
            problem(operation, "404", "Unknown, or outside your scope");
        }
        if (write) {
            problem(operation, "409", "A named rule is broken");
        }
        if (write && declaresIfMatch(operation)) {
            problem(operation, "412", "The version named by If-Match is stale");
            problem(operation, "428", "If-Match is missing");
        }
        if (method == PathItem.HttpMethod.POST) {
            problem(operation, "422", "Idempotency-Key reused for different content");
        }
        if (operation.getRequestBody() != null) {
            problem(operation, "413", "The body is over 1 MiB");
            problem(operation, "415", "The body is not JSON");
        }
        problem(operation, "429", "Too many requests");
        problem(operation, "500", "Fault");
        problem(operation, "503", "Unavailable; see Retry-After");
        problemSort(operation);
    }

    private static boolean declaresIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "If-Match".equalsIgnoreCase(p.getName()));
    }

    private static void header(Operation operation, String name, String description) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (parameters.stream().noneMatch(p -> name.equals(p.getName()))) {
            operation.addParameter(OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(false)
                    .description(description).schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)
                            .minLength(1).maxLength(255)));
        }
    }

    private static void problem(Operation operation, String status, String description) {
        if (operation.getResponses() != null && operation.getResponses().hasAPIResponse(status)
                && operation.getResponses().getAPIResponse(status).getContent() != null) {
            return;
        }
        APIResponse response = OASFactory.createAPIResponse().description(description)
                .content(OASFactory.createContent().addMediaType("application/problem+json", OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref(PROBLEM_REF))));
        operation.getResponses().addAPIResponse(status, response);
    }

    private static void problemSort(Operation operation) {
        Map<String, APIResponse> sorted = new TreeMap<>(operation.getResponses().getAPIResponses());
        operation.getResponses().setAPIResponses(sorted);
    }
}

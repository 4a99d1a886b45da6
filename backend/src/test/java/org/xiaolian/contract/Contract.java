package org.xiaolian.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/** The contract as the running application serves it, and which of its operations the tests have used. */
final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "https://xiaolian.org/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    /** Test classes may live in different class loaders; the JVM's properties are common to them. */
    @SuppressWarnings("unchecked")
    private static final Set<String> EXERCISED = (Set<String>) System.getProperties()
            .computeIfAbsent("xiaolian.test.exercised", k -> new ConcurrentSkipListSet<String>());
    private static final Map<String, Optional<JsonSchema>> SCHEMAS = new ConcurrentHashMap<>();
    private static final Holder HOLDER = new Holder();

    /** One operation of the contract. */
    record Operation(String id, String method, String path, Pattern pattern, JsonNode node) {
        boolean isPublic() {
            return node.has("security") && node.get("security").isEmpty();
        }

        /** The type of body that the operation takes; JSON where it takes that too. */
        String bodyType() {
            JsonNode content = node.at("/requestBody/content");
            return content.isMissingNode() || content.has("application/json") ? "application/json" : content.fieldNames().next();
        }
    }

    private static final class Holder {
        private JsonNode document;
        private List<Operation> operations;
        private JsonSchema root;

        private synchronized void load() {
            if (document != null) {
                return;
            }
            try {
                document = JSON.readTree(RestAssured.given().basePath("/").accept("application/json").get("/q/openapi?format=json").asByteArray());
                strict(document.at("/components/schemas"));
                operations = new ArrayList<>();
                document.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        String regex = path.getKey().replaceAll("\\{[^/]+}", "[^/]+");
                        operations.add(new Operation(method.getValue().path("operationId").asText(), method.getKey(), path.getKey(),
                                Pattern.compile(regex), method.getValue()));
                    }
                }));
                // Literal paths before templates: /sessions/current is not /sessions/{id}.
                operations.sort(java.util.Comparator.comparing(o -> o.path().contains("{")));
                // Every schema is a node below this one; asking the factory by address would parse a copy for each (2 GB in all).
                root = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(BASE), document, SchemaValidatorsConfig.builder().build());
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** An answer may hold no property that the contract does not name. */
        private static void strict(JsonNode schemas) {
            schemas.forEach(schema -> {
                if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
                    object.put("additionalProperties", false);
                }
            });
        }
    }

    private Contract() {
    }

    static List<Operation> operations() {
        HOLDER.load();
        return HOLDER.operations;
    }

    static Optional<Operation> find(String method, String path) {
        return operations().stream().filter(o -> o.method().equalsIgnoreCase(method) && o.pattern().matcher(path).matches()).findFirst();
    }

    static void exercised(Operation operation) {
        EXERCISED.add(operation.id());
    }

    static Set<String> neverExercised() {
        Set<String> ids = new TreeSet<>();
        operations().forEach(o -> ids.add(o.id()));
        ids.removeAll(EXERCISED);
        return ids;
    }

    /** What is wrong with an answer, or nothing. */
    static List<String> faults(Operation operation, int status, String contentType, byte[] body) {
        JsonNode response = operation.node().at("/responses/" + status);
        if (response.isMissingNode()) {
            return List.of(operation.id() + " answers " + status + ", which its contract does not name");
        }
        if (body.length == 0 || response.path("content").isMissingNode() && status == 304) {
            return List.of();
        }
        String type = contentType == null ? "" : contentType.replaceAll(";.*", "").strip();
        JsonNode media = response.path("content").path(type);
        if (media.isMissingNode()) {
            return List.of(operation.id() + " " + status + " answers " + type + ", which its contract does not name");
        }
        if (!type.endsWith("json")) {
            return List.of();
        }
        Optional<JsonSchema> schema = SCHEMAS.computeIfAbsent(operation.id() + " " + status + " " + type, key -> media.has("schema")
                ? Optional.of(HOLDER.root.getSubSchema(path("paths", operation.path(), operation.method(), "responses", "" + status, "content",
                        type, "schema"))) : Optional.empty());
        if (schema.isEmpty()) {
            return List.of(operation.id() + " " + status + " has no schema");
        }
        try {
            Set<ValidationMessage> messages = schema.get().validate(JSON.readTree(body));
            return messages.stream().map(m -> operation.id() + " " + status + ": " + m.getMessage()).sorted().toList();
        } catch (java.io.IOException e) {
            return List.of(operation.id() + " " + status + " is no JSON");
        }
    }

    private static JsonNodePath path(String... names) {
        JsonNodePath path = new JsonNodePath(PathType.JSON_POINTER);
        for (String name : names) {
            path = path.append(name);
        }
        return path;
    }
}

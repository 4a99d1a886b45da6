package org.xiaolian.codelist;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

@QuarkusTest
class CodeListTest {
    /** Lists of national standards: data, not types. */
    private static final Set<String> STANDARDS = Set.of("Relation", "Ethnicity");

    @Inject
    World world;

    @Test
    void everyTypeOfTheContractHasWordsForExactlyItsValues() {
        Map<String, Set<String>> listed = listed();
        Map<String, Set<String>> missing = new TreeMap<>();
        contract().forEach((type, values) -> {
            if (!values.equals(listed.get(type))) {
                missing.put(type, values);
            }
        });
        assertEquals(Map.of(), missing, "add these to the files of words in org/xiaolian/codelist");
    }

    @Test
    void everyListIsATypeOfTheProgramWithExactlyItsValues() {
        Map<String, Set<String>> types = new HashMap<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.xiaolian")) {
            if (type.isEnum()) {
                types.put(type.getSimpleName(), type.getEnumConstants().stream().map(JavaEnumConstant::name).collect(Collectors.toSet()));
            }
        }
        listed().forEach((list, codes) -> {
            if (!STANDARDS.contains(list)) {
                assertEquals(types.get(list), codes, list);
            }
        });
    }

    @Test
    void noListStandsTwiceInTheFiles() {
        Set<String> lists = new HashSet<>();
        CodeLists.all().forEach(l -> assertTrue(lists.add(l.code()), l.code()));
    }

    @Test
    void noCodeIsTwiceInAListAndNoWordIsMissing() {
        for (CodeListsResponse.CodeList list : CodeLists.all()) {
            Set<String> codes = new HashSet<>();
            assertTrue(list.labelZh().codePoints().anyMatch(Character::isIdeographic), list.code());
            for (CodeListsResponse.CodeListItem item : list.items()) {
                assertTrue(codes.add(item.code()), list.code() + " " + item.code());
                assertTrue(item.labelZh().codePoints().anyMatch(Character::isIdeographic), item.code());
                assertFalse(item.labelEn().codePoints().anyMatch(Character::isIdeographic), item.code());
            }
        }
    }

    @Test
    void anybodySignedInReadsTheWords() {
        world.county().as(Role.VOLUNTEER).get("/code-lists").then().statusCode(200)
                .body("lists.find { it.code == 'CareType' }.items.labelZh", hasItems("隔代监护（祖父母）", "无人监护"),
                        "lists.find { it.code == 'Relation' }.items.find { it.code == '63' }.labelZh", equalTo("外祖父"),
                        "lists.find { it.code == 'Ethnicity' }.items.size()", equalTo(58));
        world.anonymous().get("/code-lists").then().statusCode(401);
    }

    @Test
    void theRoleMatrixShowsWhatIsEnforced() {
        world.county().as(Role.HELPER).get("/role-matrix").then().statusCode(200)
                .body("roles.code", equalTo(List.of("COUNTY_ADMIN", "TOWN_SUPERVISOR", "VILLAGE_DIRECTOR", "CLASS_TEACHER", "HEAD_TEACHER",
                                "ORGANIZATION_OFFICER", "HELPER", "VOLUNTEER", "AUDITOR")),
                        "permissions.find { it.code == 'audit:read' }.roles", equalTo(List.of("AUDITOR")),
                        "permissions.find { it.code == 'account:write' }.roles", equalTo(List.of("COUNTY_ADMIN")),
                        "fields.find { it.code == 'PHONES' }.cells.showing", equalTo(List.of("FULL", "FULL", "FULL", "FULL", "LIMITED", "HIDDEN",
                                "FULL", "HIDDEN", "HIDDEN")));
    }

    @Test
    void everyPermissionOfARoleHasWords() {
        Set<String> named = RoleMatrix.response().permissions().stream().map(RoleMatrixResponse.RoleMatrixPermission::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> held = new TreeSet<>();
        for (Role role : Role.values()) {
            held.addAll(role.permissions());
        }
        assertEquals(held, named);
    }

    private static Map<String, Set<String>> listed() {
        return CodeLists.all().stream().collect(Collectors.toMap(CodeListsResponse.CodeList::code,
                l -> l.items().stream().map(CodeListsResponse.CodeListItem::code).collect(Collectors.toSet())));
    }

    /** Enumerations of the contract. Orders of lists are no values; the figures have a catalogue of their own. */
    private static Map<String, Set<String>> contract() {
        Map<String, Map<String, Object>> schemas = RestAssured.given().basePath("/").get("/q/openapi?format=json").jsonPath()
                .getMap("components.schemas");
        Map<String, Set<String>> types = new TreeMap<>();
        schemas.forEach((name, schema) -> {
            if (schema.get("enum") instanceof List<?> values && !name.endsWith("Sort") && !name.equals("Indicator")) {
                types.put(name, values.stream().map(String::valueOf).collect(Collectors.toSet()));
            }
        });
        assertTrue(types.size() > 20, types.keySet().toString());
        return types;
    }
}

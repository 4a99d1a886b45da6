package org.xiaolian.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule is shown to catch what it forbids. */
class ArchitectureTest {
    private static final String ROOT = "org.xiaolian";
    private static final String PLANTED = "org.xiaolian.planted";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
    private static final JavaClasses PLANTS = new ClassFileImporter().importPackages(PLANTED);

    static Stream<ArchRule> rulesOfTheHouse() {
        return HouseRules.all(ROOT).stream();
    }

    static Stream<ArchRule> rulesOnPlantedViolations() {
        return HouseRules.all(PLANTED).stream();
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheHouse")
    void theHouseKeepsTheRule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rulesOnPlantedViolations")
    void theRuleCatchesItsPlantedViolation(ArchRule rule) {
        assertTrue(rule.evaluate(PLANTS).hasViolation(), "not caught: " + rule.getDescription());
    }

    @Test
    void theRoomsAreThereAndHaveNoCycle() {
        Map<String, Set<String>> edges = edges(HOUSE, ROOT);
        assertTrue(edges.keySet().containsAll(Set.of("region", "organization", "account", "child")), edges.keySet().toString());
        assertEquals(List.of(), cycles(edges));
    }

    @Test
    void aPlantedCycleIsCaught() {
        assertFalse(cycles(edges(PLANTS, PLANTED)).isEmpty());
    }

    @Test
    void everyEdgeBetweenRoomsIsALineOfTheCommittedGraph() throws IOException {
        List<String> lines = new ArrayList<>();
        edges(HOUSE, ROOT).forEach((from, to) -> lines.add(from + " -> " + String.join(" ", to)));
        Path committed = Path.of("feature-graph.txt");
        if (Boolean.getBoolean("xiaolian.graph.write")) {
            Files.write(committed, lines);
        }
        assertEquals(String.join("\n", Files.readAllLines(committed)), String.join("\n", lines),
                "a new edge is a decision: run this test with -Dxiaolian.graph.write=true and commit feature-graph.txt");
    }

    private static Map<String, Set<String>> edges(JavaClasses classes, String root) {
        Map<String, Set<String>> edges = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = HouseRules.room(type, root);
            if (from == null) {
                continue;
            }
            Set<String> to = edges.computeIfAbsent(from, k -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().forEach(d -> {
                String target = HouseRules.room(d.getTargetClass(), root);
                if (target != null && !target.equals(from)) {
                    to.add(target);
                }
            });
        }
        return edges;
    }

    /** Rooms that reach themselves. */
    private static List<String> cycles(Map<String, Set<String>> edges) {
        List<String> found = new ArrayList<>();
        for (String start : edges.keySet()) {
            Set<String> seen = new TreeSet<>();
            List<String> open = new ArrayList<>(edges.get(start));
            while (!open.isEmpty()) {
                String next = open.remove(open.size() - 1);
                if (seen.add(next)) {
                    open.addAll(edges.getOrDefault(next, Set.of()));
                }
            }
            if (seen.contains(start)) {
                found.add(start);
            }
        }
        return found;
    }
}

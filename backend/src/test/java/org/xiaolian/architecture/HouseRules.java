package org.xiaolian.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.persistence.WriteOnce;

/** The rules of the house, as ArchUnit reads them. {@code root} lets the planted violations be judged by the same rules. */
final class HouseRules {
    private static final List<Class<? extends Annotation>> WRITES = List.of(POST.class, PUT.class, PATCH.class, DELETE.class);
    private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime",
            "java.time.YearMonth", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.LocalTime");

    private HouseRules() {
    }

    /** Rule 1: what a room shows, it shows on purpose. */
    static ArchRule publicTypesAreDoors(String root) {
        return classes().that(inRoomOf(root)).and().arePublic().and().areTopLevelClasses()
                .should().beAnnotatedWith(FeatureApi.class).as("public types of a room are annotated @FeatureApi");
    }

    /** Rule 2a. */
    static ArchRule sharedKnowsNoRoom(String root) {
        return noClasses().that().resideInAPackage(root + ".shared..")
                .should().dependOnClassesThat(inRoomOf(root)).as("shared knows no room").allowEmptyShould(true);
    }

    /** Rule 3a: entities stay inside. */
    static ArchRule resourcesSpeakRecords(String root) {
        return methods().that().areDeclaredInClassesThat().areAnnotatedWith(Path.class).and().arePublic()
                .should(new ArchCondition<JavaMethod>("have no entity in their signature") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getAllInvolvedRawTypes().stream().filter(t -> t.isAnnotatedWith(Entity.class))
                                .forEach(t -> events.add(SimpleConditionEvent.violated(method,
                                        method.getFullName() + " mentions the entity " + t.getSimpleName())));
                    }
                }).allowEmptyShould(true);
    }

    /** Rule 3b: a resource asks its service, a repository is asked by its own room only (package-private says the rest). */
    static ArchRule resourcesUseNoRepository(String root) {
        return noClasses().that().areAnnotatedWith(Path.class)
                .should().dependOnClassesThat().haveSimpleNameEndingWith("Repository")
                .as("a resource uses its service, not a repository").allowEmptyShould(true);
    }

    /** Rule 4a: no endpoint without its permission. */
    static ArchRule endpointsCarryTheirPermission(String root) {
        return methods().that(areEndpoints()).should(new ArchCondition<JavaMethod>("carry @PermissionsAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.isAnnotatedWith(PermissionsAllowed.class) && !method.isAnnotatedWith(PermitAll.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no permission"));
                }
            }
        }).allowEmptyShould(true);
    }

    /** Rule 4b: every write is safe to retry. Signing in and refreshing are not writes of data. */
    static ArchRule writesAreMadeOnce(String root) {
        return methods().that(areEndpoints()).should(new ArchCondition<JavaMethod>("carry @WriteOnce when they write") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean write = WRITES.stream().anyMatch(method::isAnnotatedWith);
                if (write && !method.isAnnotatedWith(WriteOnce.class) && !method.isAnnotatedWith(PermitAll.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " writes without @WriteOnce"));
                }
            }
        }).allowEmptyShould(true);
    }

    /** Rule 4c: what a read answers comes from one moment: page, total and names in one transaction. */
    static ArchRule readsSeeOneMoment(String root) {
        return methods().that().areAnnotatedWith(GET.class).should(new ArchCondition<JavaMethod>("ask transactional methods of their service") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getMethodCallsFromSelf().stream().filter(call -> call.getTargetOwner().getSimpleName().endsWith("Service"))
                        .filter(call -> call.getTarget().resolveMember().filter(m -> m.isAnnotatedWith(Transactional.class)
                                || m.getOwner().isAnnotatedWith(Transactional.class)).isEmpty())
                        .forEach(call -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " reads through "
                                + call.getTarget().getFullName() + ", which is not @Transactional")));
            }
        }).allowEmptyShould(true);
    }

    /** Rule 5a: one clock. */
    static ArchRule nobodyAsksAnotherClock(String root) {
        return noClasses().that().resideInAPackage(root + "..").and().haveSimpleNameNotEndingWith("ClockProducer")
                .should().callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() or currentTimeMillis()") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String owner = call.getTargetOwner().getName();
                        String name = call.getName();
                        return name.equals("now") && CLOCKS.contains(owner)
                                || name.equals("currentTimeMillis") && owner.equals("java.lang.System")
                                || owner.equals("java.time.Clock") && name.startsWith("system");
                    }
                }).as("only the injected clock tells the time");
    }

    /** Rule 5b. */
    /** Hibernate compiles a scrolled query anew at each run and leaves its cursor open; lists are kept and closed. */
    static ArchRule queriesAreReadAsLists(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().callMethodWhere(new DescribedPredicate<JavaMethodCall>("getResultStream()") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTarget().getName().equals("getResultStream");
            }
        }).as("queries are read as lists");
    }

    static ArchRule noFieldInjection(String root) {
        return noFields().that().areDeclaredInClassesThat().resideInAPackage(root + "..")
                .should().beAnnotatedWith(Inject.class).as("constructors, not fields, receive what a class needs").allowEmptyShould(true);
    }

    /** Rule 5c. */
    static ArchRule noStaticMutableState(String root) {
        return fields().that().areDeclaredInClassesThat().resideInAPackage(root + "..").and().areStatic()
                .and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal().as("static fields are final").allowEmptyShould(true);
    }

    static List<ArchRule> all(String root) {
        return List.of(publicTypesAreDoors(root), sharedKnowsNoRoom(root), resourcesSpeakRecords(root),
                resourcesUseNoRepository(root), endpointsCarryTheirPermission(root), writesAreMadeOnce(root), readsSeeOneMoment(root),
                nobodyAsksAnotherClock(root), queriesAreReadAsLists(root), noFieldInjection(root), noStaticMutableState(root));
    }

    /** The room of a class: the package right below the root, or null for the root itself and {@code shared}. */
    static String room(JavaClass type, String root) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        String rest = name.substring(root.length() + 1);
        String room = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
        return room.equals("shared") ? null : room;
    }

    private static DescribedPredicate<JavaClass> inRoomOf(String root) {
        return new DescribedPredicate<>("in a room of " + root) {
            @Override
            public boolean test(JavaClass type) {
                return room(type, root) != null;
            }
        };
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return new DescribedPredicate<>("endpoints") {
            @Override
            public boolean test(JavaMethod method) {
                return method.isAnnotatedWith(GET.class) || WRITES.stream().anyMatch(method::isAnnotatedWith);
            }
        };
    }
}

package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.page.Conditions;

/** Open files that meet a rule, for whoever asks many at once; only those of which the caller sees what the rule asks about. */
@FeatureApi
@ApplicationScoped
public class ChildAudience {
    /**
     * All of it must hold; what is null does not count.
     *
     * @param regionCode lives there or below
     * @param className as it is called on the day
     * @param ageFrom in whole years on the day
     * @param interest one of those the file names
     */
    @FeatureApi
    public record Rule(String regionCode, UUID schoolId, String className, Integer ageFrom, Integer ageTo, String interest) {
        public boolean isEmpty() {
            return regionCode == null && schoolId == null && className == null && ageFrom == null && ageTo == null && interest == null;
        }
    }

    private final EntityManager entities;
    private final ChildScope scope;

    ChildAudience(EntityManager entities, ChildScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** @param most how many at most are given; one more is read, so that too many can be told from as many */
    public List<UUID> find(Rule rule, LocalDate day, int most) {
        Conditions conditions = open().addIfPresent("c.schoolId = :school", "school", rule.schoolId());
        if (rule.regionCode() != null) {
            conditions.add(ChildScope.place(conditions, "c", rule.regionCode(), "place"));
        }
        if (rule.className() != null) {
            conditions.add(ChildScope.schoolClass(conditions, "c", rule.className(), day, "className"));
        }
        if (rule.ageFrom() != null) {
            conditions.add("c.birthDate <= :bornUntil", "bornUntil", day.minusYears(rule.ageFrom()));
        }
        if (rule.ageTo() != null) {
            conditions.add("c.birthDate > :bornAfter", "bornAfter", day.minusYears(rule.ageTo() + 1L));
        }
        if (rule.interest() != null) {
            conditions.add("locate(:interest, concat(',', c.interests, ',')) > 0", "interest", "," + rule.interest().strip() + ",");
        }
        return query("select c.id from Child c", conditions, " order by c.id", UUID.class).setMaxResults(most + 1).getResultList();
    }

    /** Which interests the open files name, and how many of them each. */
    public Map<String, Long> interests() {
        Map<String, Long> counts = new HashMap<>();
        query("select c.interests, count(*) from Child c", open().add("c.interests is not null"), " group by c.interests", Object[].class).getResultList()
                .forEach(row -> Arrays.stream(((String) row[0]).split(",")).filter(one -> !one.isBlank()).distinct().forEach(one -> counts.merge(one.strip(), (Long) row[1], Long::sum)));
        return counts;
    }

    private Conditions open() {
        Conditions conditions = new Conditions().add("c.status = :status", "status", ChildStatus.ACTIVE);
        scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        return conditions;
    }

    private <T> TypedQuery<T> query(String select, Conditions conditions, String tail, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + conditions.where() + tail, type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}

package org.xiaolian.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;

@ApplicationScoped
class WelfareRepository {
    private final EntityManager entities;
    private final ChildScope scope;

    WelfareRepository(EntityManager entities, ChildScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** All of a kind, newest first. */
    <T extends WelfareFact> List<T> of(Class<T> type, UUID childId, String dateColumn) {
        return entities.createQuery("select f from " + type.getSimpleName() + " f where f.childId = :id order by f." + dateColumn + " desc, f.id desc", type)
                .setParameter("id", childId).getResultList();
    }

    void removeAll(Class<? extends WelfareFact> type, UUID childId) {
        entities.createQuery("delete from " + type.getSimpleName() + " f where f.childId = :id").setParameter("id", childId).executeUpdate();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
    }

    /** Those of the county and the shipped ones, in their order. */
    List<HardshipCategory> categories(String countyCode) {
        return entities.createQuery("select k from HardshipCategory k where k.countyCode in ('', :county) order by k.sortOrder, k.code, k.countyCode",
                HardshipCategory.class).setParameter("county", countyCode).getResultList();
    }

    HardshipCategory category(UUID id) {
        return entities.find(HardshipCategory.class, id);
    }

    String countyOf(UUID childId) {
        return entities.createQuery("select c.countyCode from Child c where c.id = :id", String.class).setParameter("id", childId).getSingleResult() + "000000";
    }

    /** Whether the caller has the county, by its place. */
    boolean inScope(String countyCode) {
        Conditions conditions = new Conditions().add("r.code = :code", "code", countyCode);
        scope.limitPlaces(conditions, "r.code");
        var query = entities.createQuery("select 1 from Region r" + conditions.where(), Integer.class);
        conditions.parameters().forEach(query::setParameter);
        return !query.getResultList().isEmpty();
    }
}

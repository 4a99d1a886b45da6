package org.xiaolian.schooling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;

@ApplicationScoped
class SchoolTermRepository implements PanacheRepositoryBase<SchoolTerm, UUID> {
    private final ChildScope scope;

    SchoolTermRepository(ChildScope scope) {
        this.scope = scope;
    }

    List<SchoolTerm> of(String countyCode, int schoolYear) {
        return list("countyCode = ?1 and schoolYear = ?2 order by term", countyCode, schoolYear);
    }

    /** Whether the caller has the county, by its place. */
    boolean inScope(String countyCode) {
        Conditions conditions = new Conditions().add("r.code = :code", "code", countyCode);
        scope.limitPlaces(conditions, "r.code");
        var query = getEntityManager().createQuery("select 1 from Region r" + conditions.where(), Integer.class);
        conditions.parameters().forEach(query::setParameter);
        return !query.getResultList().isEmpty();
    }
}

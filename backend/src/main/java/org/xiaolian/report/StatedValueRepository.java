package org.xiaolian.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.text.UuidBytes;

@ApplicationScoped
class StatedValueRepository implements PanacheRepositoryBase<StatedValue, UUID> {
    private static final String KEY = " WHERE organization_id = ?1 AND period_from = ?2 AND period_to = ?3";

    List<StatedValue> of(UUID organizationId, LocalDate from, LocalDate to) {
        return list("organizationId = ?1 and periodFrom = ?2 and periodTo = ?3 order by code", organizationId, from, to);
    }

    /** Those whose period lies within the given one, the widest and then the latest first. */
    List<StatedValue> within(UUID organizationId, LocalDate from, LocalDate to) {
        return list("organizationId = ?1 and periodFrom >= ?2 and periodTo <= ?3 order by periodFrom, periodTo desc, asOf desc, id",
                organizationId, from, to);
    }

    long version(UUID organizationId, LocalDate from, LocalDate to) {
        List<?> found = query("SELECT version FROM stated_value_set" + KEY, organizationId, from, to).getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }

    /** Holds the set, making it when there is none, and gives its version. */
    long lock(UUID organizationId, LocalDate from, LocalDate to) {
        query("INSERT INTO stated_value_set (organization_id, period_from, period_to, version) VALUES (?1, ?2, ?3, 0)"
                + " ON DUPLICATE KEY UPDATE version = version", organizationId, from, to).executeUpdate();
        return ((Number) query("SELECT version FROM stated_value_set" + KEY + " FOR UPDATE", organizationId, from, to)
                .getSingleResult()).longValue();
    }

    void replace(UUID organizationId, LocalDate from, LocalDate to, List<StatedValue> values) {
        delete("organizationId = ?1 and periodFrom = ?2 and periodTo = ?3", organizationId, from, to);
        persist(values);
        query("UPDATE stated_value_set SET version = version + 1" + KEY, organizationId, from, to).executeUpdate();
    }

    private Query query(String sql, UUID organizationId, LocalDate from, LocalDate to) {
        return getEntityManager().createNativeQuery(sql).setParameter(1, UuidBytes.of(organizationId)).setParameter(2, from)
                .setParameter(3, to);
    }
}

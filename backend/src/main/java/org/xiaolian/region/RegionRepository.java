package org.xiaolian.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.text.PinyinKeys;

@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, String> {
    private final KeysetQuery lists;

    RegionRepository(KeysetQuery lists) {
        this.lists = lists;
    }

    Page<RegionRow> list(RegionFilter filter, LocalDate asOf, PageRequest page) {
        Conditions conditions = new Conditions()
                .add("r.validFrom <= :asOf and (r.validTo is null or r.validTo >= :asOf)", "asOf", asOf)
                .addIfPresent("r.parentCode = :parent", "parent", filter.parent)
                .addIfPresent("r.level = :level", "level", filter.level);
        if (filter.within != null) {
            conditions.add("r.code like :within", "within", RegionLevel.prefix(filter.within) + "%");
        }
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("r.nameSort >= :nameFrom and r.nameSort < :nameTo")
                    .parameter("nameFrom", PinyinKeys.prefixFrom(filter.q.strip()))
                    .parameter("nameTo", PinyinKeys.prefixTo(filter.q.strip()));
        }
        return lists.page("regions", "new org.xiaolian.region.RegionRow(r.code, r.name, r.fullName, r.level, r.parentCode,"
                + " r.validFrom, r.validTo, r.version)", "Region r", "", conditions,
                List.of(SortKey.ascending("r.nameSort", byte[].class), SortKey.ascending("r.code", String.class)), page);
    }

    List<RegionRef> refs(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : InList.query(getEntityManager(), "codes", codes, 
                "select new org.xiaolian.region.RegionRef(r.code, r.name, r.fullName) from Region r where r.code in :codes",
                RegionRef.class).getResultList();
    }

    List<RegionRef> refsBelow(String prefix, LocalDate day) {
        return getEntityManager().createQuery("select new org.xiaolian.region.RegionRef(r.code, r.name, r.fullName) from Region r"
                + " where r.code like :prefix and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day) order by r.code", RegionRef.class)
                .setParameter("prefix", prefix + "%").setParameter("day", day).getResultList();
    }

    List<Region> descendants(String prefix) {
        return list("code like ?1 order by code", prefix + "%");
    }
}

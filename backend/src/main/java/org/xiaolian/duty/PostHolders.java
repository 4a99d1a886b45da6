package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.account.PersonRef;
import org.xiaolian.account.Role;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.region.RegionLevel;

/** Who holds the posts that rules name: one statement, however many rules. */
@ApplicationScoped
class PostHolders {
    private static final int COUNTY_DIGITS = 6;

    private final EntityManager entities;

    PostHolders(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever held one of the posts in one of the counties on any day between two days, by name. */
    List<PostHolder> between(Collection<DutyActor> actors, Collection<String> places, LocalDate from, LocalDate to) {
        Map<Role, DutyActor> posts = actors.stream().filter(DutyActor::isPost).distinct().collect(Collectors.toMap(DutyActor::role, a -> a));
        if (posts.isEmpty()) {
            return List.of();
        }
        List<String> counties = places.stream().map(p -> RegionLevel.prefix(p).substring(0, Math.min(COUNTY_DIGITS, RegionLevel.prefix(p).length()))).distinct().toList();
        return entities.createQuery("select g.role, h.id, h.name, g.regionCode, s.id, s.regionCode, g.className, g.validFrom, g.validTo from RoleGrant g join Person h on h.id = g.personId"
                + " left join Organization go on go.id = g.organizationId left join Organization s on s.path like concat(go.path, '%')"
                + " where g.role in :roles and g.validFrom <= :to and (g.validTo is null or g.validTo >= :from) order by h.nameSort, g.id", Object[].class)
                .setParameter("roles", posts.keySet()).setParameter("from", from).setParameter("to", to).getResultList().stream()
                .filter(row -> counties.stream().anyMatch(((String) (row[3] == null ? row[5] == null ? "" : row[5] : row[3]))::startsWith))
                .map(row -> holder(posts.get((Role) row[0]), row)).toList();
    }

    private static PostHolder holder(DutyActor actor, Object[] row) {
        PersonRef person = new PersonRef((UUID) row[1], (String) row[2]);
        DaySpan span = new DaySpan((LocalDate) row[7], (LocalDate) row[8]);
        if (actor != DutyActor.CLASS_TEACHER) {
            return new PostHolder(actor, person, RegionLevel.prefix((String) row[3]), null, List.of(), span);
        }
        List<String> keys = SchoolClass.keys((String) row[6], null, SchoolYear.of(span.from()));
        return new PostHolder(actor, person, null, (UUID) row[4], keys.isEmpty() ? List.of((String) row[6]) : keys, span);
    }
}

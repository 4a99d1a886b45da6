package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.organization.OrganizationKind;
import org.xiaolian.schooling.CountyCalendars;
import org.xiaolian.schooling.SchoolCalendars;
import org.xiaolian.shared.persistence.InList;

/** Rules with what belongs to them: a handful of statements, however many. */
@ApplicationScoped
class RuleBook {
    /** Whoever held a post in a period that touches the days may have left it before them. */
    private static final int LONGEST_PERIOD = 200;

    private final EntityManager entities;
    private final SchoolCalendars calendars;
    private final PostHolders posts;

    RuleBook(EntityManager entities, SchoolCalendars calendars, PostHolders posts) {
        this.entities = entities;
        this.calendars = calendars;
        this.posts = posts;
    }

    /** Good for every day between two days, and for a year around them. */
    List<DutyTerms> of(Collection<DutyRule> rules, LocalDate from, LocalDate to) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rules.stream().map(r -> r.id).toList();
        Map<UUID, List<DutyRuleLine>> lines = InList.query(entities, "ids", ids, "select l from DutyRuleLine l where l.ruleId in :ids order by l.ruleId, l.lineOrder",
                DutyRuleLine.class).getResultList().stream().collect(Collectors.groupingBy(l -> l.ruleId));
        Map<UUID, Object[]> offices = InList.query(entities, "ids", ids, "select r.id, o.path, o.regionCode, o.kind from DutyRule r join Organization o on o.id = r.organizationId"
                + " where r.id in :ids", Object[].class).getResultList().stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> r));
        CountyCalendars school = calendars.between(from, to);
        List<DutyRule> owedByPosts = rules.stream().filter(r -> r.actor.isPost()).toList();
        List<PostHolder> holders = posts.between(owedByPosts.stream().map(r -> r.actor).toList(), owedByPosts.stream().map(r -> (String) offices.get(r.id)[2]).distinct().toList(),
                from.minusDays(LONGEST_PERIOD), to.plusDays(LONGEST_PERIOD));
        return rules.stream().map(r -> {
            Object[] office = offices.get(r.id);
            String path = (String) office[1];
            String place = (String) office[2];
            return new DutyTerms(r, path, place, lines.getOrDefault(r.id, List.of()), school.of(place), holders.stream().filter(h -> h.actor() == r.actor).toList(),
                    r.actor == DutyActor.CLASS_TEACHER && office[3] == OrganizationKind.SCHOOL ? pupilsOf(path) : null);
        }).toList();
    }

    /** The school and what belongs to it. */
    private Set<UUID> pupilsOf(String path) {
        return new HashSet<>(entities.createQuery("select s.id from Organization s where s.path like :path", UUID.class).setParameter("path", path + "%").getResultList());
    }

    /** Of a rule that is not written yet. */
    DutyTerms of(DutyRule rule, List<DutyRuleLine> lines, String path, String place, OrganizationKind kind, LocalDate from, LocalDate to) {
        return new DutyTerms(rule, path, place, lines, calendars.between(from, to).of(place), List.of(),
                rule.actor == DutyActor.CLASS_TEACHER && kind == OrganizationKind.SCHOOL ? pupilsOf(path) : null);
    }
}

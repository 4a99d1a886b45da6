package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;

/** What the caller owes: to the children she is paired with, and to those for whom she holds a post. */
@ApplicationScoped
class OwnDuties {
    private static final Comparator<OwnDuty> URGENT_FIRST = Comparator.comparing((OwnDuty d) -> d.standing().status()).thenComparing(d -> d.standing().dueOn());

    private final DutyRepository duties;
    private final RuleBook book;
    private final CurrentCaller callers;

    OwnDuties(DutyRepository duties, RuleBook book, CurrentCaller callers) {
        this.duties = duties;
        this.book = book;
        this.callers = callers;
    }

    /** As a helper, most urgent first. */
    List<OwnDuty> ofPairings(List<Object[]> mine, LocalDate today) {
        List<DutyTerms> rules = book.of(duties.rulesOfToday(List.of(DutyActor.HELPER), today), today, today);
        ChildStandings standings = new ChildStandings(duties, ids(mine), today);
        Map<String, OwnDuty> owed = new LinkedHashMap<>();
        for (Object[] child : mine) {
            for (DutyTerms terms : rules) {
                if (terms.rule.pairingKind == child[5] && ((String) child[6]).startsWith(terms.path)) {
                    standing(standings, child, subject(child, null, null), terms, (LocalDate) child[7]).ifPresent(d -> owed.put(child[0] + "/" + terms.rule.id, d));
                }
            }
        }
        return owed.values().stream().sorted(URGENT_FIRST).toList();
    }

    /** As director, supervisor or class teacher, most urgent first. The post owes it: whoever takes it over finds what her predecessor left. */
    List<OwnDuty> ofPosts(LocalDate today) {
        Caller caller = callers.get();
        Set<String> roles = caller.grants().stream().map(g -> g.role()).collect(Collectors.toSet());
        List<DutyActor> posts = Arrays.stream(DutyActor.values()).filter(a -> a.isPost() && roles.contains(a.role().name())).toList();
        List<DutyTerms> rules = book.of(duties.rulesOfToday(posts, today), today, today);
        List<OwnDuty> owed = new ArrayList<>();
        for (DutyActor post : posts) {
            List<DutyTerms> own = rules.stream().filter(t -> t.rule.actor == post && t.holders.stream().anyMatch(h -> isMine(h, caller, today))).toList();
            if (own.isEmpty()) {
                continue;
            }
            List<Object[]> children = duties.childrenOfPost(post, levels(own, today));
            ChildStandings standings = new ChildStandings(duties, ids(children), today);
            for (Object[] child : children) {
                DutyStanding.Subject subject = subject(child, (UUID) child[11], (String) child[12]);
                for (DutyTerms terms : own) {
                    if (terms.holders.stream().anyMatch(h -> isMine(h, caller, today) && h.answersFor(subject))) {
                        standing(standings, child, subject, terms, (LocalDate) child[7]).ifPresent(owed::add);
                    }
                }
            }
        }
        return owed.stream().sorted(URGENT_FIRST).toList();
    }

    private static boolean isMine(PostHolder holder, Caller caller, LocalDate today) {
        return holder.person().id().equals(caller.personId()) && holder.span().has(today);
    }

    /** Of what levels children are asked about at all; empty: of any. */
    private static Collection<RiskLevel> levels(List<DutyTerms> rules, LocalDate today) {
        List<DutyRuleLine> lines = rules.stream().flatMap(t -> t.linesOn(today).stream()).toList();
        return lines.stream().anyMatch(l -> l.riskLevel == null) ? List.of() : lines.stream().map(l -> l.riskLevel).distinct().toList();
    }

    private static Optional<OwnDuty> standing(ChildStandings standings, Object[] child, DutyStanding.Subject subject, DutyTerms terms, LocalDate from) {
        UUID childId = (UUID) child[0];
        return standings.of(childId, subject, terms, from)
                .map(s -> new OwnDuty(childId, (String) child[1], (String) child[2], (String) child[3], terms.rule, s, standings.lastDone(childId, terms.rule),
                        standings.lastTried(childId, terms.rule), standings.tries(childId, terms.rule)));
    }

    private static DutyStanding.Subject subject(Object[] child, UUID schoolId, String className) {
        return new DutyStanding.Subject((RiskLevel) child[8], (String) child[9], (LocalDate) child[10], schoolId, className);
    }

    private static Set<UUID> ids(List<Object[]> children) {
        return children.stream().map(row -> (UUID) row[0]).collect(Collectors.toSet());
    }
}

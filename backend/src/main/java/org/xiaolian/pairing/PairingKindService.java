package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.Grant;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;

/** What each kind of pairing means: a county's own word goes before what was installed. */
@ApplicationScoped
class PairingKindService {
    private static final int COUNTY_DIGITS = 6;

    private final EntityManager entities;
    private final OrganizationDirectory organizations;
    private final CurrentCaller callers;
    private final OfficeTime time;

    PairingKindService(EntityManager entities, OrganizationDirectory organizations, CurrentCaller callers, OfficeTime time) {
        this.entities = entities;
        this.organizations = organizations;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<PairingKindResponse> list() {
        return Page.whole(here().values().stream().sorted(Comparator.comparing(rule -> rule.code)).map(PairingKindResponse::from).toList());
    }

    PairingKindResponse write(PairingKind code, long expectedVersion, PairingKindRequest request) {
        String county = county();
        if (county.equals(PairingKindRule.EVERYWHERE)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        PairingKindRule before = in(county).get(code);
        Etags.check(expectedVersion, PairingKindResponse.from(before).version());
        PairingKindRule rule = before;
        if (!before.countyCode.equals(county)) {
            rule = new PairingKindRule();
            rule.id = Ids.next();
            rule.countyCode = county;
            rule.code = code;
            rule.createdAt = time.now();
        }
        rule.labelZh = request.labelZh().strip();
        rule.labelEn = request.labelEn().strip();
        rule.holders = Codes.join(request.holders());
        rule.domains = Codes.join(request.domains());
        rule.requiredCheck = request.requiredCheck();
        rule.capacity = request.capacity();
        if (rule != before) {
            entities.persist(rule);
        }
        entities.flush();
        return PairingKindResponse.from(rule);
    }

    /** As it holds for a child who lives there. */
    PairingKindRule of(PairingKind kind, String regionCode) {
        return in(regionCode == null ? PairingKindRule.EVERYWHERE : regionCode.substring(0, COUNTY_DIGITS)).get(kind);
    }

    /** As they hold where the caller works. */
    Map<PairingKind, PairingKindRule> here() {
        return in(county());
    }

    private Map<PairingKind, PairingKindRule> in(String county) {
        Map<PairingKind, PairingKindRule> kinds = new HashMap<>();
        // The county's own rows come last and stand over the others.
        entities.createQuery("select k from PairingKindRule k where k.countyCode in (:everywhere, :county) order by k.countyCode", PairingKindRule.class)
                .setParameter("everywhere", PairingKindRule.EVERYWHERE).setParameter("county", county).getResultList().forEach(k -> kinds.put(k.code, k));
        return kinds;
    }

    /** Where the caller works: the place of a role, or of her office. */
    private String county() {
        return callers.get().grants().stream().map(Grant::regionCode).filter(Objects::nonNull).findFirst()
                .or(() -> organizations.regionCode(callers.get().organizationId())).filter(code -> code.length() >= COUNTY_DIGITS)
                .map(code -> code.substring(0, COUNTY_DIGITS)).orElse(PairingKindRule.EVERYWHERE);
    }
}

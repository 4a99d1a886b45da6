package org.xiaolian.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.time.OfficeTime;

/** Who ought to have an agreement, who has one, who lacks it (D-16). */
@ApplicationScoped
class CareRegisterService {
    private record Key(UUID childId, UUID carerId) {
    }

    private final AgreementRepository agreements;
    private final RegionDirectory regions;
    private final OfficeTime time;

    CareRegisterService(AgreementRepository agreements, RegionDirectory regions, OfficeTime time) {
        this.agreements = agreements;
        this.regions = regions;
        this.time = time;
    }

    @Transactional
    Page<CareRegisterRow> list(CareRegisterFilter filter, PageRequest request) {
        Page<AgreementRepository.RegisterLine> page = agreements.register(filter, time.today(), request);
        Map<String, RegionRef> villages = regions.find(page.items().stream().map(AgreementRepository.RegisterLine::regionCode).toList());
        Map<Key, CareAgreement> latest = new HashMap<>();
        agreements.latest(page.items().stream().map(AgreementRepository.RegisterLine::childId).toList())
                .forEach(a -> latest.putIfAbsent(new Key(a.childId, a.carerId), a));
        return new Page<>(page.items().stream().map(l -> row(l, villages, latest.get(new Key(l.childId(), l.carerId())))).toList(), page.nextCursor(),
                page.total(), page.totalIsLowerBound());
    }

    @Transactional
    CareRegisterSummaryResponse summary(String regionCode) {
        LocalDate today = time.today();
        List<CareRegisterSummaryResponse.CareStandingCount> counts = new ArrayList<>();
        Arrays.stream(CareStanding.values()).forEach(s -> counts.add(new CareRegisterSummaryResponse.CareStandingCount(s, agreements.count(s, regionCode, today))));
        long due = counts.get(CareStanding.DUE.ordinal()).children();
        long signed = counts.get(CareStanding.SIGNED.ordinal()).children();
        return new CareRegisterSummaryResponse(today, counts, due == 0 ? null : Math.toIntExact(signed * 1000 / due));
    }

    private CareRegisterRow row(AgreementRepository.RegisterLine l, Map<String, RegionRef> villages, CareAgreement a) {
        boolean paperMissing = a != null && a.signMethod == SignMethod.REMOTE && a.paperSignedOn == null;
        return new CareRegisterRow(l.childId(), l.childName(), villages.get(l.regionCode()).name(), l.careType(), l.carerId(), l.carerName(), l.since(),
                a == null ? null : a.id, a == null ? null : a.status(time.today()), a == null ? null : a.endsOn, paperMissing,
                a == null ? null : AgreementPolicy.reviewDue(a));
    }
}

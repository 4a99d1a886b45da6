package org.xiaolian.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.census.CensusDirectory;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.FactCounts;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.time.OfficeTime;

/** The board and its lists. */
@ApplicationScoped
class QualityService {
    private static final int KEYS_AT = 2 + QualityGap.values().length;

    private final QualityRepository quality;
    private final CensusDirectory census;
    private final RegionDirectory regions;
    private final OfficeTime time;

    QualityService(QualityRepository quality, CensusDirectory census, RegionDirectory regions, OfficeTime time) {
        this.quality = quality;
        this.census = census;
        this.regions = regions;
        this.time = time;
    }

    @Transactional
    Page<QualityRow> list(QualityListFilter filter, PageRequest request) {
        Page<QualityRepository.Line> page = quality.list(filter, time.today(), request);
        Map<String, RegionRef> places = regions.find(page.items().stream().map(QualityRepository.Line::regionCode).toList());
        return new Page<>(page.items().stream().map(line -> new QualityRow(line.childId(), line.archiveNumber(), line.childName(), places.get(line.regionCode()),
                line.schoolName(), line.className(), line.carerName(), line.lastConfirmedOn(),
                Stream.of(QualityGap.values()).filter(g -> line.flags().charAt(g.ordinal()) == '1').toList())).toList(),
                page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    QualityResponse board(QualityFilter filter, QualityGroup group) {
        LocalDate today = time.today();
        FactCounts counted = quality.counts(filter, group, today);
        if (group == QualityGroup.CLASS) {
            counted = counted.calling(KEYS_AT, keys -> new Object[] {keys[0], keys[1], SchoolClass.name((String) keys[2], (String) keys[3], today)});
        }
        List<Object[]> rows = counted.groups();
        boolean places = group == QualityGroup.COUNTY || group == QualityGroup.TOWN || group == QualityGroup.VILLAGE;
        Map<String, RegionRef> names = places ? regions.find(rows.stream().map(QualityService::place).toList()) : Map.of();
        return new QualityResponse(today, QualityPolicy.staleBefore(today), count(counted.whole(), null, null, null, null), rows.stream().map(r -> places
                ? count(r, place(r), null, null, names.containsKey(place(r)) ? names.get(place(r)).name() : null)
                : count(r, null, (UUID) r[KEYS_AT], group == QualityGroup.CLASS ? (String) r[KEYS_AT + 2] : null, school(r))).toList(),
                filter.organizationId != null || filter.className != null ? null : census.latest(filter.regionCode).map(QualityService::unmatched).orElse(null));
    }

    private static QualityResponse.QualityUnmatched unmatched(CensusDirectory.Unmatched u) {
        return new QualityResponse.QualityUnmatched(u.roundId(), u.roundName(), u.asOf(), u.frozen(), u.villageMissing(), u.schoolMissing(), u.bothMissing(), u.systemMissing());
    }

    /** The name of a school, and of its class. */
    private static String school(Object[] row) {
        String name = Stream.of(row).skip(KEYS_AT + 1).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    /** The whole code of a county, town or village. */
    private static String place(Object[] row) {
        String code = (String) row[KEYS_AT];
        return code == null ? null : (code + "000000000000").substring(0, 12);
    }

    private static QualityResponse.QualityCount count(Object[] row, String regionCode, UUID organizationId, String className, String name) {
        long children = ((Number) row[0]).longValue();
        return new QualityResponse.QualityCount(regionCode, organizationId, className, name, children, children - number(row[1]),
                Stream.of(QualityGap.values()).map(gap -> new QualityResponse.QualityNumber(gap, number(row[2 + gap.ordinal()]))).toList());
    }

    /** A sum over no row is null. */
    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}

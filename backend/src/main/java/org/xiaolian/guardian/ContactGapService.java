package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.FactCounts;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.time.OfficeTime;

/** The completeness of telephone contacts: who lacks what, and how many where (R1-P06). */
@ApplicationScoped
class ContactGapService {
    private static final int KEYS_AT = 2 + ContactGap.values().length;

    private final ContactGapRepository gaps;
    private final RegionDirectory regions;
    private final OfficeTime time;

    ContactGapService(ContactGapRepository gaps, RegionDirectory regions, OfficeTime time) {
        this.gaps = gaps;
        this.regions = regions;
        this.time = time;
    }

    @Transactional
    Page<ContactGapRow> list(ContactGapFilter filter, PageRequest request) {
        Page<ContactGapRepository.GapLine> page = gaps.list(filter, time.today(), request);
        Map<String, RegionRef> places = regions.find(page.items().stream().map(ContactGapRepository.GapLine::regionCode).toList());
        return new Page<>(page.items().stream().map(line -> new ContactGapRow(line.childId(), line.childName(), places.get(line.regionCode()), line.schoolName(),
                line.className(), line.carerName(), Stream.of(ContactGap.values()).filter(g -> line.flags().charAt(g.ordinal()) == '1').toList())).toList(),
                page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    ContactGapCountsResponse counts(ContactGapFilter filter, ContactGapGroup group) {
        LocalDate today = time.today();
        FactCounts counted = gaps.counts(filter, group, today);
        boolean classes = group == ContactGapGroup.CLASS;
        if (classes) {
            counted = counted.calling(KEYS_AT, keys -> new Object[] {keys[0], keys[1], SchoolClass.name((String) keys[2], (String) keys[3], today)});
        }
        List<Object[]> rows = counted.groups();
        Map<String, RegionRef> places = classes ? Map.of() : regions.find(rows.stream().map(r -> place(r, group)).toList());
        return new ContactGapCountsResponse(today, count(counted.whole(), null, null, null, null), rows.stream().map(r -> classes
                ? count(r, null, (UUID) r[KEYS_AT], (String) r[KEYS_AT + 2], Stream.of(r[KEYS_AT + 1], r[KEYS_AT + 2]).filter(Objects::nonNull)
                        .map(Object::toString).reduce((a, b) -> a + " " + b).orElse(null))
                : count(r, place(r, group), null, null, places.containsKey(place(r, group)) ? places.get(place(r, group)).name() : null)).toList());
    }

    private static String place(Object[] row, ContactGapGroup group) {
        String code = (String) row[KEYS_AT];
        return group == ContactGapGroup.TOWN && code != null ? (code + "000000000000").substring(0, 12) : code;
    }

    private static ContactGapCountsResponse.ContactGapCount count(Object[] row, String regionCode, UUID organizationId, String className, String name) {
        long children = ((Number) row[0]).longValue();
        List<ContactGapCountsResponse.ContactGapNumber> numbers = new ArrayList<>();
        for (ContactGap gap : ContactGap.values()) {
            numbers.add(new ContactGapCountsResponse.ContactGapNumber(gap, number(row[2 + gap.ordinal()])));
        }
        return new ContactGapCountsResponse.ContactGapCount(regionCode, organizationId, className, name, children, children - number(row[1]), numbers);
    }

    /** A sum over no row is null. */
    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}

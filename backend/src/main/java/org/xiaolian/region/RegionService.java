package org.xiaolian.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class RegionService {
    private final RegionRepository regions;
    private final OfficeTime time;

    RegionService(RegionRepository regions, OfficeTime time) {
        this.regions = regions;
        this.time = time;
    }

    @Transactional
    Page<RegionRow> list(RegionFilter filter, PageRequest page) {
        return regions.list(filter, filter.asOf == null ? time.today() : filter.asOf, page);
    }

    @Transactional
    Region get(String code) {
        Region region = code.matches("\\d{12}") ? regions.findById(code) : null;
        if (region == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return region;
    }

    @Transactional
    Region create(RegionCreateRequest request) {
        if (regions.findById(request.code()) != null) {
            throw Problem.at("code", RegionProblem.CODE_TAKEN);
        }
        RegionLevel level = RegionLevel.of(request.code());
        Region parent = null;
        if (request.parentCode() == null) {
            if (level != RegionLevel.PROVINCE) {
                throw Problem.field("parentCode", RegionProblem.PROVINCE_ONLY);
            }
        } else {
            parent = regions.findById(request.parentCode());
            if (parent == null) {
                throw Problem.field("parentCode", RegionProblem.PARENT_UNKNOWN);
            }
            if (level.ordinal() != parent.level.ordinal() + 1
                    || !request.code().startsWith(parent.code.substring(0, parent.level.digits()))) {
                throw Problem.field("code", RegionProblem.NOT_BELOW_PARENT);
            }
        }
        Region region = new Region();
        region.code = request.code();
        region.level = level;
        region.parentCode = request.parentCode();
        region.codeSource = request.codeSource();
        region.validFrom = request.validFrom();
        rename(region, request.name().strip(), parent);
        regions.persist(region);
        regions.flush();
        return region;
    }

    @Transactional
    Region update(String code, long expectedVersion, RegionUpdateRequest request) {
        Region region = get(code);
        Etags.check(expectedVersion, region.version);
        if (request.validTo() != null && request.validTo().isBefore(region.validFrom)) {
            throw Problem.field("validTo", CommonProblem.END_BEFORE_START);
        }
        if (request.replacedByCode() != null) {
            if (request.validTo() == null) {
                throw Problem.field("replacedByCode", RegionProblem.SUCCESSOR_WITHOUT_END);
            }
            if (request.replacedByCode().equals(code) || regions.findById(request.replacedByCode()) == null) {
                throw Problem.field("replacedByCode", RegionProblem.SUCCESSOR_UNKNOWN);
            }
        }
        region.validTo = request.validTo();
        region.replacedByCode = request.replacedByCode();
        if (!region.name.equals(request.name().strip())) {
            String before = region.fullName;
            rename(region, request.name().strip(), region.parentCode == null ? null : regions.findById(region.parentCode));
            // Names of the places below begin with this one's.
            for (Region below : regions.descendants(RegionLevel.prefix(code))) {
                if (!below.code.equals(code) && below.fullName.startsWith(before)) {
                    below.fullName = region.fullName + below.fullName.substring(before.length());
                }
            }
        }
        regions.flush();
        return region;
    }

    private static void rename(Region region, String name, Region parent) {
        region.name = name;
        region.nameSort = PinyinKeys.sortKey(name);
        region.fullName = parent == null ? name : parent.fullName + name;
    }
}

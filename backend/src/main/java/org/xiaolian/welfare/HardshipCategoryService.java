package org.xiaolian.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.welfare.HardshipCategoriesResponse.HardshipCategoryItem;

/** The list shipped, and what a county makes of it (D-7). */
@ApplicationScoped
class HardshipCategoryService {
    private final WelfareRepository facts;

    HardshipCategoryService(WelfareRepository facts) {
        this.facts = facts;
    }

    @Transactional
    HardshipCategoriesResponse list(String countyCode) {
        return new HardshipCategoriesResponse(of(countyCode).values().stream().map(HardshipCategoryItem::from).toList());
    }

    boolean inUse(String countyCode, String code) {
        HardshipCategory category = of(countyCode).get(code);
        return category != null && category.inUse;
    }

    HardshipCategoryItem create(HardshipCategoryRequest request) {
        inScope(request.countyCode());
        if (facts.categories(request.countyCode()).stream().anyMatch(k -> k.countyCode.equals(request.countyCode()) && k.code.equals(request.code()))) {
            throw Problem.at("code", WelfareProblem.CATEGORY_TAKEN);
        }
        HardshipCategory category = new HardshipCategory();
        category.id = Ids.next();
        category.countyCode = request.countyCode();
        category.code = request.code();
        fill(category, request);
        facts.add(category);
        facts.flush();
        return HardshipCategoryItem.from(category);
    }

    HardshipCategoryItem update(UUID id, long expectedVersion, HardshipCategoryRequest request) {
        HardshipCategory category = facts.category(id);
        if (category == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        if (category.countyCode.isEmpty()) {
            throw new Problem(WelfareProblem.CATEGORY_SHIPPED);
        }
        if (!facts.inScope(category.countyCode)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        Etags.check(expectedVersion, category.version);
        fill(category, request);
        facts.flush();
        return HardshipCategoryItem.from(category);
    }

    private Map<String, HardshipCategory> of(String countyCode) {
        Map<String, HardshipCategory> own = new LinkedHashMap<>();
        facts.categories(countyCode).forEach(k -> own.merge(k.code, k, (a, b) -> a.countyCode.isEmpty() ? b : a));
        return own;
    }

    private void inScope(String countyCode) {
        if (!facts.inScope(countyCode)) {
            throw Problem.field("countyCode", WelfareProblem.COUNTY_UNKNOWN);
        }
    }

    private static void fill(HardshipCategory category, HardshipCategoryRequest request) {
        category.labelZh = request.labelZh().strip();
        category.labelEn = request.labelEn().strip();
        category.sortOrder = request.sortOrder();
        category.inUse = request.inUse();
    }
}

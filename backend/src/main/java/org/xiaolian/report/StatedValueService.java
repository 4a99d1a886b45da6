package org.xiaolian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class StatedValueService {
    private final StatedValueRepository values;
    private final ReportRepository reports;
    private final OrganizationDirectory organizations;
    private final OfficeTime time;

    StatedValueService(StatedValueRepository values, ReportRepository reports, OrganizationDirectory organizations, OfficeTime time) {
        this.values = values;
        this.reports = reports;
        this.organizations = organizations;
        this.time = time;
    }

    @Transactional
    StatedValuesResponse get(StatedValueFilter filter) {
        if (!reports.organizationVisible(filter.organizationId)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return response(filter.organizationId, filter.periodFrom, filter.periodTo);
    }

    @Transactional
    StatedValuesResponse replace(long expectedVersion, StatedValuesRequest request) {
        if (!reports.organizationVisible(request.organizationId())) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        if (request.periodTo().isBefore(request.periodFrom())) {
            throw Problem.field("periodTo", CommonProblem.END_BEFORE_START);
        }
        List<StatedValue> stated = new ArrayList<>();
        Set<Indicator> seen = EnumSet.noneOf(Indicator.class);
        for (int i = 0; i < request.values().size(); i++) {
            StatedValuesRequest.StatedValueRequest value = request.values().get(i);
            String text = value.text() == null || value.text().isBlank() ? null : value.text().strip();
            if (value.value() == null && text == null) {
                throw Problem.field("values[" + i + "].value", ReportProblem.STATED_EMPTY);
            }
            if (!seen.add(value.code())) {
                throw Problem.field("values[" + i + "].code", ReportProblem.STATED_TWICE);
            }
            StatedValue entity = new StatedValue();
            entity.id = Ids.next();
            entity.organizationId = request.organizationId();
            entity.code = value.code().name();
            entity.periodFrom = request.periodFrom();
            entity.periodTo = request.periodTo();
            entity.asOf = request.asOf();
            entity.value = value.value();
            entity.textValue = text;
            entity.qualifier = value.qualifier();
            entity.source = value.source().strip();
            entity.createdAt = time.now();
            stated.add(entity);
        }
        Etags.check(expectedVersion, values.lock(request.organizationId(), request.periodFrom(), request.periodTo()));
        values.replace(request.organizationId(), request.periodFrom(), request.periodTo(), stated);
        return response(request.organizationId(), request.periodFrom(), request.periodTo());
    }

    private StatedValuesResponse response(UUID organizationId, LocalDate from, LocalDate to) {
        return new StatedValuesResponse(organizations.find(organizationId).orElseThrow(), from, to,
                values.of(organizationId, from, to).stream().filter(v -> Indicator.find(v.code).isPresent())
                        .map(StatedValuesResponse.StatedValueEntry::from).toList(),
                values.version(organizationId, from, to));
    }
}

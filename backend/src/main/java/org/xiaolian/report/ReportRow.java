package org.xiaolian.report;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** A report in a list. */
record ReportRow(UUID id, OrganizationRef organization, ReportTemplate template, String title, LocalDate periodFrom,
        LocalDate periodTo, LocalDate asOf, ReportStatus status, @Schema(nullable = true) String number, long version) {

    ReportRow(UUID id, UUID organizationId, String organizationName, ReportTemplate template, String title, LocalDate periodFrom,
            LocalDate periodTo, LocalDate asOf, ReportStatus status, String number, long version) {
        this(id, new OrganizationRef(organizationId, organizationName), template, title, periodFrom, periodTo, asOf, status, number, version);
    }
}

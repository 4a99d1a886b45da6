package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.account.ClassNames;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.shared.time.OfficeTime;

/** A class goes up on 1 September; its teacher's role says its new name. */
@ApplicationScoped
class ClassNaming implements ClassNames {
    private final OrganizationDirectory organizations;
    private final OfficeTime time;

    ClassNaming(OrganizationDirectory organizations, OfficeTime time) {
        this.organizations = organizations;
        this.time = time;
    }

    @Override
    public String today(String className, UUID schoolId, LocalDate since) {
        // Nothing has changed within a school year, and the name stays as her office writes it.
        if (className == null || schoolId == null || SchoolYear.of(since) == SchoolYear.of(time.today())) {
            return className;
        }
        SchoolSystem system = organizations.schoolSystem(schoolId).orElse(SchoolSystem.SIX_THREE);
        String key = SchoolClass.key(className, null, SchoolYear.of(since), system);
        return key == null ? className : SchoolClass.name(key, time.today());
    }
}

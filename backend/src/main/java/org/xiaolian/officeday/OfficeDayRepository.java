package org.xiaolian.officeday;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class OfficeDayRepository implements PanacheRepositoryBase<OfficeDay, LocalDate> {
    List<OfficeDay> between(LocalDate from, LocalDate to) {
        return list("onDay between ?1 and ?2 order by onDay", from, to);
    }
}

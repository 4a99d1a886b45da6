package org.xiaolian.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** At most one address a person. */
@ApplicationScoped
class CalendarLinkRepository implements PanacheRepositoryBase<CalendarLink, UUID> {
    Optional<CalendarLink> lock(UUID personId) {
        return Optional.ofNullable(findById(personId, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<CalendarLink> byCode(byte[] codeHash) {
        return find("codeHash", codeHash).firstResultOptional();
    }
}

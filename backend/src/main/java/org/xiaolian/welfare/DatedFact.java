package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** A fact of which one holds at a time: a new one ends the former the day before. */
@MappedSuperclass
abstract class DatedFact extends WelfareFact {
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
}

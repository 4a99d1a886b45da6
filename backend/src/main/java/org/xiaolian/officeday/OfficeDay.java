package org.xiaolian.officeday;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day on which offices work, or do not, against the day of the week. */
@Entity
@Table(name = "office_day")
class OfficeDay {
    @Id
    @Column(name = "day")
    LocalDate onDay;
    boolean working;
    String name;
    @Version
    long version;
}

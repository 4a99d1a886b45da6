package org.xiaolian.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which offices work, or do not, against the day of the week; known from its migration, never changed here. */
@Entity
@Table(name = "office_day")
class OfficeDay {
    @Id
    @Column(name = "day")
    LocalDate onDay;
    boolean working;
    String name;
}

package org.xiaolian.schooling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The dates of one term in one county. */
@Entity
@Table(name = "school_term")
class SchoolTerm {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "county_code")
    String countyCode;
    @Column(name = "school_year")
    int schoolYear;
    int term;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "half_on")
    LocalDate halfOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Version
    long version;
}

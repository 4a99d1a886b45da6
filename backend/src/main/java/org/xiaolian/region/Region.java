package org.xiaolian.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A place, for as long as its code is valid. */
@Entity
@Table(name = "region")
class Region {
    @Id
    String code;
    String name;
    @Column(name = "name_sort")
    byte[] nameSort;
    @Column(name = "full_name")
    String fullName;
    @Enumerated(EnumType.STRING)
    RegionLevel level;
    @Column(name = "parent_code")
    String parentCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "code_source")
    RegionCodeSource codeSource;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
    @Column(name = "replaced_by_code")
    String replacedByCode;
    @Version
    long version;
}

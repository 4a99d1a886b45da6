package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A category of hardship; without a county, one of the list shipped. */
@Entity
@Table(name = "hardship_category")
class HardshipCategory {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "county_code")
    String countyCode;
    String code;
    @Column(name = "label_zh")
    String labelZh;
    @Column(name = "label_en")
    String labelEn;
    @Column(name = "sort_order")
    int sortOrder;
    @Column(name = "in_use")
    boolean inUse;
    @Version
    long version;
}

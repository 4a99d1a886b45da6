package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What the family lives on, and as what it is registered. */
@Entity
@Table(name = "family_economy")
class FamilyEconomy extends DatedFact {
    @Column(name = "income_sources")
    String incomeSources = "";
    @Column(name = "family_status")
    String familyStatus = "";
    @Column(name = "household_size")
    Integer householdSize;
    @Column(name = "housing_safe")
    Boolean housingSafe;
    @Column(name = "note_cipher")
    byte[] noteCipher;
}

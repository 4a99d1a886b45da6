package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** What the family lives on, and as what it is registered. */
@Entity
@Table(name = "family_economy")
@EntityListeners(SealedFields.class)
class FamilyEconomy extends DatedFact implements Sealed {
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

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {noteCipher};
    }
}

package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What somebody saw on a day. */
@Entity
@Table(name = "child_observation")
class ChildObservation extends WelfareFact {
    @Column(name = "observed_on")
    LocalDate observedOn;
    String tags = "";
    @Column(name = "note_cipher")
    byte[] noteCipher;
}

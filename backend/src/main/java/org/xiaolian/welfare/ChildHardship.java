package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A category of hardship, from when to when. */
@Entity
@Table(name = "child_hardship")
class ChildHardship extends WelfareFact {
    String category;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Column(name = "note_cipher")
    byte[] noteCipher;
}

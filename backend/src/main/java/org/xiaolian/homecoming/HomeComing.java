package org.xiaolian.homecoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One stay of a parent at home, expected or real. */
@Entity
@Table(name = "home_coming")
class HomeComing {
    /** A stay without an end goes on for ever. */
    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Enumerated(EnumType.STRING)
    HomeComer comer;
    @Column(name = "expected_from")
    LocalDate expectedFrom;
    @Column(name = "expected_to")
    LocalDate expectedTo;
    @Enumerated(EnumType.STRING)
    HomeComingSource source;
    String note;
    @Column(name = "arrived_on")
    LocalDate arrivedOn;
    @Column(name = "left_on")
    LocalDate leftOn;
    /** Said that she will not go away again. */
    boolean stays;
    @Column(name = "cancelled_on")
    LocalDate cancelledOn;
    /** The stay as it is known now, for the calendar and its index: the real day, else the expected one. */
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Column(name = "recorded_by", columnDefinition = "binary(16)")
    UUID recordedBy;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;

    HomeComingState state(LocalDate today) {
        if (cancelledOn != null) {
            return HomeComingState.NOT_COMING;
        }
        if (leftOn != null && !leftOn.isAfter(today)) {
            return HomeComingState.LEFT;
        }
        if (arrivedOn != null) {
            return HomeComingState.AT_HOME;
        }
        return expectedFrom.isBefore(today) ? HomeComingState.UNCONFIRMED : HomeComingState.EXPECTED;
    }
}

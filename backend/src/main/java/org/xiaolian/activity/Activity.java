package org.xiaolian.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Something done with many at once. */
@Entity
@Table(name = "activity")
class Activity {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    /** The host. */
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "type_id", columnDefinition = "binary(16)")
    UUID typeId;
    String title;
    @Column(name = "campaign_id", columnDefinition = "binary(16)")
    UUID campaignId;
    @Column(name = "festival_id", columnDefinition = "binary(16)")
    UUID festivalId;
    @Column(name = "starts_on")
    LocalDate startsOn;
    /** Last day. */
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Column(name = "start_time")
    LocalTime startTime;
    @Column(name = "end_time")
    LocalTime endTime;
    String place;
    /** {@link ActivityAudience} codes. */
    String audience;
    /** Which interests of children it serves (R3-P17), separated by commas. */
    String interests;
    String programme;
    @Enumerated(EnumType.STRING)
    ActivityState state;
    String result;
    @Column(name = "cancel_reason")
    String cancelReason;
    /** Who came without being on the list, and has no file. */
    @Column(name = "other_children_count")
    int otherChildrenCount;
    @Column(name = "other_adults_count")
    int otherAdultsCount;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;

    @ElementCollection
    @CollectionTable(name = "activity_partner", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    List<ActivityPartner> partners = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "activity_person", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "person_id", columnDefinition = "binary(16)")
    Set<UUID> personIds = new HashSet<>();
}

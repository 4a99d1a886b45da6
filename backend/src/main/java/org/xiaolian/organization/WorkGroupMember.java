package org.xiaolian.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A member of a leading group. */
@Entity
@Table(name = "work_group_member")
class WorkGroupMember {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "work_group_id", columnDefinition = "binary(16)")
    UUID workGroupId;
    @Column(name = "member_order")
    int memberOrder;
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    String name;
    @Column(name = "position_title")
    String positionTitle;
    @Enumerated(EnumType.STRING)
    @Column(name = "group_role")
    GroupRole groupRole;
    @Enumerated(EnumType.STRING)
    GroupTier tier;
}

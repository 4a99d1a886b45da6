package org.xiaolian.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One of the two. */
@Entity
@Table(name = "peer_pairing_child")
class PeerPairingChild {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "peer_pairing_id", columnDefinition = "binary(16)")
    UUID peerPairingId;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Enumerated(EnumType.STRING)
    PeerPart part;
}

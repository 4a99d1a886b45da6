package org.xiaolian.peer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.pairing.PairingDomain;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.text.Codes;

/** With whom a child learned, in its whole file; the other child is not named: it is a third person. */
@ApplicationScoped
class PeerFilePart implements SubjectFilePart {
    private final PeerRepository peers;

    PeerFilePart(PeerRepository peers) {
        this.peers = peers;
    }

    @Override
    public Set<String> tables() {
        return Set.of("peer_pairing_child");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "peerPairings", "同伴结对", peers.ofChild(childId).stream().map(p -> new SubjectEntry()
                .with("domains", "方面", Codes.split(PairingDomain.class, p.domains)).with("startsOn", "自", p.startsOn).with("endsOn", "至", p.endsOn)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        peers.erase(childId);
    }
}

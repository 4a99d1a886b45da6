package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** Who helped a child, in its whole file. */
@ApplicationScoped
class PairingFilePart implements SubjectFilePart {
    private final PairingRepository pairings;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;

    PairingFilePart(PairingRepository pairings, PersonDirectory people, OrganizationDirectory organizations) {
        this.pairings = pairings;
        this.people = people;
        this.organizations = organizations;
    }

    @Override
    public Set<String> tables() {
        return Set.of("pairing");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        List<Pairing> all = pairings.ofChild(childId);
        Map<UUID, PersonRef> names = people.find(all.stream().map(p -> p.helperId).toList());
        Map<UUID, OrganizationRef> offices = organizations.find(all.stream().map(p -> p.organizationId).toList());
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "pairings", "结对帮扶", all.stream().map(p -> new SubjectEntry()
                .with("helper", "结对人", names.get(p.helperId).name()).with("organization", "单位", offices.get(p.organizationId).name()).with("kind", "类别", p.kind)
                .with("startsOn", "自", p.startsOn).with("endsOn", "至", p.endsOn).with("endReason", "结束原因", p.endReason)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        pairings.delete("childId = ?1", childId);
    }
}

package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.child.ChildImage;
import org.xiaolian.child.ChildRegister;
import org.xiaolian.guardian.FamilyEntry;
import org.xiaolian.guardian.FamilyRegister;
import org.xiaolian.pairing.PairingRegister;
import org.xiaolian.roster.RosterJudge.Verdict;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.visit.VisitRegister;

/** Writes rows about children who have a file, and takes their records back. */
@ApplicationScoped
class RosterRecordWriter {
    private final ChildRegister children;
    private final FamilyRegister families;
    private final PairingRegister pairings;
    private final VisitRegister visits;
    private final OfficeTime time;

    RosterRecordWriter(ChildRegister children, FamilyRegister families, PairingRegister pairings, VisitRegister visits, OfficeTime time) {
        this.children = children;
        this.families = families;
        this.pairings = pairings;
        this.visits = visits;
        this.time = time;
    }

    /** Writes good rows; what the undo of each needs. */
    Map<Verdict, RosterCodec.Before> write(RosterKind kind, List<Verdict> good) {
        Map<Verdict, RosterCodec.Before> written = new LinkedHashMap<>();
        if (kind == RosterKind.GUARDIANS) {
            // A child named twice: the second row finds what the first one left.
            List<Verdict> together = new ArrayList<>();
            for (Verdict verdict : good) {
                if (together.stream().anyMatch(v -> v.childId().equals(verdict.childId()))) {
                    families(together, written);
                    together.clear();
                }
                together.add(verdict);
            }
            families(together, written);
            return written;
        }
        List<UUID> ids = kind == RosterKind.PAIRINGS ? pairings.add(good.stream().map(Verdict::pairing).toList()) : visits.add(good.stream().map(Verdict::visit).toList());
        Map<UUID, Map<String, String>> digests = digests(kind, ids, false);
        for (int i = 0; i < ids.size(); i++) {
            written.put(good.get(i), new RosterCodec.Before(null, digests.get(ids.get(i)), Map.of(), ids.get(i)));
        }
        return written;
    }

    private void families(List<Verdict> rows, Map<Verdict, RosterCodec.Before> written) {
        Map<UUID, FamilyEntry> said = new LinkedHashMap<>();
        rows.forEach(v -> said.put(v.childId(), v.family()));
        Map<UUID, ChildImage> before = children.images(said.keySet());
        Map<UUID, Map<UUID, FamilyRegister.PersonChange>> people = families.add(said, families.of(said.keySet()), time.today());
        Map<UUID, ChildImage> after = children.written(said.keySet());
        for (Verdict row : rows) {
            ChildImage was = before.get(row.childId());
            ChildImage is = after.get(row.childId());
            var changed = was.differences(is);
            written.put(row, new RosterCodec.Before(was.only(changed), is.only(changed).digests(), people.getOrDefault(row.childId(), Map.of()), null));
        }
    }

    /** Pairings or visits as they are now. */
    Map<UUID, Map<String, String>> digests(RosterKind kind, Collection<UUID> ids, boolean hold) {
        return kind == RosterKind.PAIRINGS ? pairings.digests(ids, hold) : visits.digests(ids, hold);
    }

    void remove(RosterKind kind, Map<UUID, Map<String, String>> present) {
        if (kind == RosterKind.PAIRINGS) {
            pairings.remove(present);
        } else {
            visits.remove(present);
        }
    }
}

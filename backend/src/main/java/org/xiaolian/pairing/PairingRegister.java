package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.OwnRecords;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PhoneNumber;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

/** The door for pairings written many at a time (a roster). Joins the caller's transaction; she may write the children's files. */
@FeatureApi
@ApplicationScoped
public class PairingRegister {
    private final PairingRepository pairings;
    private final FieldCipher cipher;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final OwnRecords records;

    PairingRegister(PairingRepository pairings, FieldCipher cipher, CurrentCaller callers, OfficeTime time) {
        this.pairings = pairings;
        this.cipher = cipher;
        this.callers = callers;
        this.time = time;
        this.records = new OwnRecords(pairings.getEntityManager(), "pairing");
    }

    /** A helper as a roster names her; without a telephone the name alone must be enough. */
    @FeatureApi
    public record NamedHelper(String name, String phone) {
    }

    /** Somebody at her post whom the caller may pair. */
    @FeatureApi
    public record FoundHelper(UUID personId, UUID organizationId, PairingKind kind) {
    }

    /** Whether the caller may pair at all. */
    public boolean permitted() {
        return callers.get().may("pairing:write");
    }

    /** Who of the caller's scope is meant by each, in one statement. */
    public Map<NamedHelper, List<FoundHelper>> helpers(Collection<NamedHelper> named) {
        Map<NamedHelper, List<FoundHelper>> found = new HashMap<>();
        if (named.isEmpty()) {
            return found;
        }
        List<Object[]> people = pairings.helpersNamed(named.stream().map(h -> PinyinKeys.sortKey(PersonName.normalize(h.name()))).toList());
        for (NamedHelper helper : named) {
            found.put(helper, people.stream().filter(p -> PersonName.normalize(helper.name()).equals(p[1])
                    && (helper.phone() == null || PhoneNumber.normalize(helper.phone()).equals(cipher.decrypt("person.phone", (byte[]) p[2]))))
                    .map(p -> new FoundHelper((UUID) p[0], (UUID) p[3], kind((String) p[4]))).toList());
        }
        return found;
    }

    /** Today's helpers of these children. */
    public Map<UUID, Set<UUID>> helpersOf(Collection<UUID> childIds) {
        Map<UUID, Set<UUID>> helpers = new HashMap<>();
        pairings.helpersOf(childIds, time.today()).forEach(p -> helpers.computeIfAbsent((UUID) p[0], id -> new HashSet<>()).add((UUID) p[1]));
        return helpers;
    }

    /** A pairing to be, checked by the caller of this door: the file is open, the helper at her post, and they are no pair yet. */
    @FeatureApi
    public record PairingEntry(UUID childId, FoundHelper helper, PairingKind kind, LocalDate startsOn) {
    }

    /** Pairs each child from that day on. */
    public void add(Map<UUID, FoundHelper> helpers, LocalDate from) {
        add(helpers.entrySet().stream().map(e -> new PairingEntry(e.getKey(), e.getValue(), e.getValue().kind(), from)).toList());
    }

    /** Writes the pairings and gives their ids in the same order. */
    public List<UUID> add(List<PairingEntry> entries) {
        List<UUID> ids = new ArrayList<>();
        for (PairingEntry entry : entries) {
            Pairing pairing = new Pairing();
            pairing.id = Ids.next();
            pairing.childId = entry.childId();
            pairing.helperId = entry.helper().personId();
            pairing.organizationId = entry.helper().organizationId();
            pairing.kind = entry.kind();
            pairing.startsOn = entry.startsOn();
            pairing.createdAt = time.now();
            pairing.createdBy = callers.get().personId();
            pairings.persist(pairing);
            ids.add(pairing.id);
        }
        pairings.flush();
        return ids;
    }

    /** What these pairings say, in a few characters; those that are gone are absent. */
    public Map<UUID, Map<String, String>> digests(Collection<UUID> ids, boolean hold) {
        return records.digests(ids, hold);
    }

    /** Takes pairings back that were made by mistake, while nothing else refers to them. */
    public void remove(Map<UUID, Map<String, String>> present) {
        records.remove(present);
    }

    /** A roster does not say in which role somebody helps; her office does. */
    private static PairingKind kind(String office) {
        return switch (office) {
            case "SCHOOL", "SCHOOL_DISTRICT" -> PairingKind.TEACHER;
            case "SOCIAL_ORGANIZATION" -> PairingKind.VOLUNTEER;
            default -> PairingKind.CADRE;
        };
    }
}

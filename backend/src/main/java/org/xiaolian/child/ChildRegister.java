package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PersonName;

/**
 * The door for files written many at a time (a roster): the same rules, scope and traces as one by one, with a fixed number of
 * statements for each batch. Joins the caller's transaction.
 */
@FeatureApi
@ApplicationScoped
public class ChildRegister {
    private final ChildService service;
    private final ChildRepository children;
    private final ChildSecrets secrets;
    private final ChildScope scope;
    private final ChildImages images;

    ChildRegister(ChildService service, ChildRepository children, ChildSecrets secrets, ChildScope scope, ChildImages images) {
        this.images = images;
        this.service = service;
        this.children = children;
        this.secrets = secrets;
        this.scope = scope;
    }

    /** A file that an entry may be about; whether the caller may write it, and whether the number or only name and birthday agree. */
    @FeatureApi
    public record Match(UUID id, boolean byIdNumber, boolean writable, ChildStatus status, long version, String name, String regionCode, LocalDate enteredOn) {
    }

    /** A child as a paper about something else names it; null where it says nothing. */
    @FeatureApi
    public record NamedChild(String name, String idNumber, String archiveNumber, LocalDate birthDate, String regionCode) {
    }

    /**
     * The files each may mean: with its number, or its archive number, whatever the name, and wherever they are when by identity number; or else open files of
     * the caller's with that name, of that birthday and village where they are said. Four statements.
     */
    public Map<NamedChild, List<Match>> named(Collection<NamedChild> children) {
        Map<String, byte[]> hashes = new HashMap<>();
        children.stream().map(NamedChild::idNumber).filter(Objects::nonNull).forEach(n -> hashes.put(n, secrets.idNumberHash(n)));
        List<Child> byNumber = this.children.byIdNumbers(hashes.values());
        List<Child> byArchive = this.children.byArchiveNumbers(children.stream().map(NamedChild::archiveNumber).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<Child> byName = this.children.openByNames(children.stream().filter(c -> c.idNumber() == null && c.archiveNumber() == null).map(NamedChild::name).collect(Collectors.toSet()));
        Set<UUID> ids = java.util.stream.Stream.of(byNumber, byArchive, byName).flatMap(List::stream).map(c -> c.id).collect(Collectors.toSet());
        Set<UUID> writable = this.children.writableAmong(ids);
        Map<NamedChild, List<Match>> found = new LinkedHashMap<>();
        for (NamedChild child : children) {
            List<Match> matches = new ArrayList<>();
            if (child.idNumber() != null) {
                byNumber.stream().filter(c -> java.util.Arrays.equals(hashes.get(child.idNumber()), c.idNumberHash)).forEach(c -> matches.add(match(c, true, writable)));
            } else if (child.archiveNumber() != null) {
                byArchive.stream().filter(c -> c.archiveNumber.equals(child.archiveNumber()) && writable.contains(c.id)).forEach(c -> matches.add(match(c, false, writable)));
            } else {
                byName.stream().filter(c -> c.name.equals(child.name()) && (child.birthDate() == null || child.birthDate().equals(c.birthDate))
                        && (child.regionCode() == null || child.regionCode().equals(c.regionCode)) && writable.contains(c.id)).forEach(c -> matches.add(match(c, false, writable)));
            }
            found.put(child, matches);
        }
        return found;
    }

    /** A file as it is, whole, for comparing and for putting it back. Never shown as such. */
    @FeatureApi
    public record Snapshot(UUID id, long version, ChildEntry entry) {
    }

    /** What the rules of a file say against an entry that has name, sex and birth date. */
    public List<Problem.Field> faults(ChildEntry entry) {
        List<Problem.Field> faults = service.faults(entry, PersonName.normalize(entry.name()), IdNumber.normalize(entry.idNumber()));
        if (faults.isEmpty() && !scope.wouldShow(entry.regionCode(), entry.schoolId(), entry.className(), entry.gradeCode(), ChildScope.Roles.WRITERS::contains)) {
            faults.add(new Problem.Field("regionCode", ChildProblem.REGION_OUTSIDE));
        }
        return faults;
    }

    /** For each entry the files with its number, or else with its name and birth date, wherever they are. Four statements. */
    public Map<ChildEntry, List<Match>> match(Collection<ChildEntry> entries) {
        Map<String, byte[]> hashes = new HashMap<>();
        for (ChildEntry entry : entries) {
            String number = IdNumber.normalize(entry.idNumber());
            if (number != null) {
                hashes.put(number, secrets.idNumberHash(number));
            }
        }
        List<Child> byNumber = children.byIdNumbers(hashes.values());
        List<Child> byName = children.byNames(entries.stream().map(e -> PersonName.normalize(e.name())).collect(Collectors.toSet()),
                entries.stream().map(ChildEntry::birthDate).collect(Collectors.toSet()));
        Set<UUID> ids = new HashSet<>(byNumber.stream().map(c -> c.id).toList());
        byName.forEach(c -> ids.add(c.id));
        Set<UUID> writable = children.writableAmong(ids);
        Map<ChildEntry, List<Match>> matches = new LinkedHashMap<>();
        for (ChildEntry entry : entries) {
            byte[] hash = hashes.get(IdNumber.normalize(entry.idNumber()));
            List<Match> found = new ArrayList<>();
            byNumber.stream().filter(c -> hash != null && java.util.Arrays.equals(hash, c.idNumberHash))
                    .forEach(c -> found.add(match(c, true, writable)));
            if (found.isEmpty()) {
                // Two different numbers are two children, however alike their names are.
                byName.stream().filter(c -> c.name.equals(PersonName.normalize(entry.name())) && c.birthDate.equals(entry.birthDate())
                        && (hash == null || c.idNumberHash == null)).filter(c -> writable.contains(c.id)).forEach(c -> found.add(match(c, false, writable)));
            }
            matches.put(entry, found);
        }
        return matches;
    }

    private static Match match(Child child, boolean byIdNumber, Set<UUID> writable) {
        return new Match(child.id, byIdNumber, writable.contains(child.id), child.status, child.version, child.name, child.regionCode, child.enteredOn);
    }

    /**
     * Opens the files, in the order of the entries. Throws when one is outside the caller's scope or breaks a rule. Afterwards, with
     * their families written, {@link #announce} those whose family said nothing.
     */
    public List<UUID> create(List<ChildEntry> entries, ChildSource source, LocalDate enteredOn) {
        return service.createAll(entries, source, enteredOn);
    }

    /** Tells the rooms that keep something computed that these files are saved; a change of the family tells it by itself. */
    public void announce(Collection<UUID> ids) {
        service.announce(ids);
    }

    /** Files the caller may write, whole. */
    public Map<UUID, Snapshot> snapshots(Collection<UUID> ids) {
        Set<UUID> writable = children.writableAmong(new HashSet<>(ids));
        return children.list("id in ?1", writable).stream().collect(Collectors.toMap(c -> c.id, this::snapshot));
    }

    private Snapshot snapshot(Child child) {
        return new Snapshot(child.id, child.version, new ChildEntry(child.name, child.formerName, child.gender, child.ethnicityCode, child.birthDate,
                secrets.idNumber(child), child.noIdReason, child.householdRegistered, child.householdType, child.householdPlace, child.regionCode,
                secrets.address(child), secrets.ownPhone(child), child.healthStatus, secrets.healthNote(child), child.schoolingStage, child.schoolId,
                child.schoolId == null ? child.schoolName : null, Grade.of(child.gradeCode), child.className, child.teacherName,
                secrets.teacherPhone(child), child.boarding, child.interests == null ? List.of() : List.of(child.interests.split(",")),
                child.riskLevel, child.riskLevelOn, child.collectedBy, child.collectedOn, child.confirmedBy));
    }

    /** Writes the whole entry over the file that is still at the expected version. */
    public void update(UUID id, long expectedVersion, ChildEntry entry) {
        service.overwrite(id, expectedVersion, entry);
    }

    /** These files as they are with all that hangs on them; held until the transaction ends. Files that are gone are absent. */
    public Map<UUID, ChildImage> images(Collection<UUID> ids) {
        children.flush();
        return images.take(ids, true);
    }

    /** As {@link #images}, of files this transaction has just written. */
    public Map<UUID, ChildImage> written(Collection<UUID> ids) {
        children.flush();
        return images.take(ids, false);
    }

    /** Those of the files that the caller may write. */
    public Set<UUID> writable(Collection<UUID> ids) {
        return children.writableAmong(new HashSet<>(ids));
    }

    /**
     * Takes back files opened by mistake with what was written about them then, as if they had never been: only while nothing else
     * refers to them (the database refuses otherwise). Closing is for children who leave.
     *
     * @param present the files as they are, compared by the caller with what she wrote
     */
    public void remove(Map<UUID, ChildImage> present) {
        if (present.isEmpty()) {
            return;
        }
        service.withdraw(present.keySet());
        children.removeNameKeys(present.keySet());
        images.remove(present);
    }

    /**
     * Puts files back into the state of an image.
     *
     * @param tables what the image holds; all else stays as it is
     */
    public void restore(UUID id, Set<String> tables, ChildImage present, ChildImage image) {
        images.restore(id, tables, present, image);
        service.putBack(id);
    }

    /** Whether two entries say the same, field by field; names of the fields that differ. */
    public static List<String> differences(ChildEntry before, ChildEntry after) {
        List<String> differences = new ArrayList<>();
        for (java.lang.reflect.RecordComponent component : ChildEntry.class.getRecordComponents()) {
            try {
                if (!Objects.equals(component.getAccessor().invoke(before), component.getAccessor().invoke(after))) {
                    differences.add(component.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return differences;
    }
}

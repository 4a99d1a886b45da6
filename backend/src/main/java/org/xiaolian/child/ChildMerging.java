package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** The file's part of a merge; the records around it are moved by the room that merges. */
@FeatureApi
@ApplicationScoped
public class ChildMerging {
    private final ChildRepository children;
    private final Event<ChildMerged> merged;
    private final OfficeTime time;

    ChildMerging(ChildRepository children, Event<ChildMerged> merged, OfficeTime time) {
        this.children = children;
        this.merged = merged;
        this.time = time;
    }

    /** Holds both rows, whoever asks first: 404 unless the caller sees both, 403 unless she may write both. */
    public void lock(UUID one, UUID other) {
        for (UUID id : List.of(one, other).stream().sorted().toList()) {
            children.writable(id);
        }
        for (UUID id : List.of(one, other).stream().sorted().toList()) {
            children.lock(id);
        }
    }

    /**
     * Checks that the other file can go into the survivor: the survivor is open, the other was not merged before, and both are
     * as the caller saw them (412).
     */
    public void check(UUID survivorId, long survivorVersion, UUID otherId, long otherVersion) {
        Child survivor = children.lock(survivorId);
        Child other = children.lock(otherId);
        Etags.check(survivorVersion, survivor.version);
        Etags.check(otherVersion, other.version);
        if (survivor.status != ChildStatus.ACTIVE) {
            throw new Problem(ChildProblem.CLOSED);
        }
        if (other.mergedInto != null) {
            throw new Problem(ChildProblem.MERGED);
        }
    }

    /** Takes the chosen fields over and closes the other file as a duplicate that points at the survivor. */
    public void combine(UUID survivorId, UUID otherId, Set<ChildMergeField> taken) {
        Child survivor = children.lock(survivorId);
        Child other = children.lock(otherId);
        byte[] idNumberCipher = other.idNumberCipher;
        byte[] idNumberHash = other.idNumberHash;
        other.status = ChildStatus.CLOSED;
        other.closedOn = time.today();
        other.closeReason = CloseReason.DUPLICATE;
        other.closeNote = null;
        other.mergedInto = survivorId;
        other.updatedAt = time.now();
        if (taken.contains(ChildMergeField.ID_NUMBER)) {
            // A number belongs to one file: it leaves the one before it enters the other.
            other.idNumberCipher = null;
            other.idNumberHash = null;
            children.flush();
            survivor.idNumberCipher = idNumberCipher;
            survivor.idNumberHash = idNumberHash;
            survivor.noIdReason = other.noIdReason;
        }
        taken.forEach(field -> take(survivor, other, field));
        if (other.enteredOn.isBefore(survivor.enteredOn)) {
            survivor.enteredOn = other.enteredOn;
        }
        survivor.updatedAt = time.now();
        ChildCompleteness.refresh(survivor);
        if (taken.contains(ChildMergeField.NAME)) {
            children.writeNameKeys(survivorId, survivor.name);
        }
        children.flush();
    }

    /** After the records have moved: rooms that keep something of theirs in the file write it anew. */
    public void moved(UUID survivorId) {
        merged.fire(new ChildMerged(survivorId));
    }

    /**
     * After both rows were put back: what is computed from the name follows.
     *
     * @return those that are open
     */
    public List<UUID> restored(UUID one, UUID other) {
        List<UUID> open = new ArrayList<>();
        for (UUID id : List.of(one, other)) {
            Child child = children.findById(id);
            children.writeNameKeys(id, child.name);
            if (child.status == ChildStatus.ACTIVE) {
                open.add(id);
            }
        }
        children.flush();
        return open;
    }

    private static void take(Child survivor, Child other, ChildMergeField field) {
        switch (field) {
            case NAME -> {
                survivor.name = other.name;
                survivor.nameSort = other.nameSort;
            }
            case FORMER_NAME -> survivor.formerName = other.formerName;
            case GENDER -> survivor.gender = other.gender;
            case ETHNICITY -> survivor.ethnicityCode = other.ethnicityCode;
            case BIRTH_DATE -> survivor.birthDate = other.birthDate;
            case ID_NUMBER -> {
                // Done above, in the order that the number's uniqueness asks for.
            }
            case HOUSEHOLD -> {
                survivor.householdRegistered = other.householdRegistered;
                survivor.householdType = other.householdType;
                survivor.householdPlace = other.householdPlace;
            }
            case RESIDENCE -> {
                survivor.regionCode = other.regionCode;
                survivor.addressCipher = other.addressCipher;
            }
            case OWN_PHONE -> survivor.ownPhoneCipher = other.ownPhoneCipher;
            case HEALTH -> {
                survivor.healthStatus = other.healthStatus;
                survivor.healthNoteCipher = other.healthNoteCipher;
            }
            case SCHOOLING -> schooling(survivor, other);
            case INTERESTS -> survivor.interests = other.interests;
            case RISK -> {
                survivor.riskLevel = other.riskLevel;
                survivor.riskLevelOn = other.riskLevelOn;
            }
            case COLLECTION -> {
                survivor.collectedBy = other.collectedBy;
                survivor.collectedOn = other.collectedOn;
                survivor.confirmedBy = other.confirmedBy;
            }
        }
    }

    private static void schooling(Child survivor, Child other) {
        survivor.schoolingStage = other.schoolingStage;
        survivor.schoolId = other.schoolId;
        survivor.schoolName = other.schoolName;
        survivor.schoolSystem = other.schoolSystem;
        survivor.gradeCode = other.gradeCode;
        survivor.gradeYear = other.gradeYear;
        survivor.className = other.className;
        survivor.teacherName = other.teacherName;
        survivor.teacherPhoneCipher = other.teacherPhoneCipher;
        survivor.boarding = other.boarding;
    }
}

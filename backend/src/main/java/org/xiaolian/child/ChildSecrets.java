package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.DataKeys;
import org.xiaolian.shared.privacy.FieldCipher;

/** The encrypted columns of a file, each under its own purpose. */
@ApplicationScoped
class ChildSecrets {
    private static final String ID_NUMBER = "child.id_number";
    private static final String ADDRESS = "child.address";
    private static final String OWN_PHONE = "child.own_phone";
    private static final String HEALTH_NOTE = "child.health_note";
    private static final String TEACHER_PHONE = "child.teacher_phone";

    private final FieldCipher cipher;
    private final BlindIndex hashes;
    private final DataKeys keys;

    ChildSecrets(FieldCipher cipher, BlindIndex hashes, DataKeys keys) {
        this.keys = keys;
        this.cipher = cipher;
        this.hashes = hashes;
    }

    /** A new file has a key of its own. */
    void begin(Child child) {
        keys.begin(child.id);
    }

    /** An erased file's key is destroyed: what older copies of the database hold of it stays sealed (P-18). */
    void end(UUID childId) {
        keys.destroy(List.of(childId));
    }

    byte[] idNumberHash(String idNumber) {
        return hashes.of(ID_NUMBER, idNumber);
    }

    void setIdNumber(Child child, String idNumber) {
        child.idNumberCipher = cipher.encrypt(child.id, ID_NUMBER, idNumber);
        child.idNumberHash = idNumberHash(idNumber);
    }

    void setAddress(Child child, String address) {
        child.addressCipher = cipher.encrypt(child.id, ADDRESS, address);
    }

    void setOwnPhone(Child child, String phone) {
        child.ownPhoneCipher = cipher.encrypt(child.id, OWN_PHONE, phone);
    }

    void setHealthNote(Child child, String note) {
        child.healthNoteCipher = cipher.encrypt(child.id, HEALTH_NOTE, note);
    }

    void setTeacherPhone(Child child, String phone) {
        child.teacherPhoneCipher = cipher.encrypt(child.id, TEACHER_PHONE, phone);
    }

    String idNumber(Child child) {
        return cipher.decrypt(ID_NUMBER, child.idNumberCipher);
    }

    String address(Child child) {
        return cipher.decrypt(ADDRESS, child.addressCipher);
    }

    String ownPhone(Child child) {
        return cipher.decrypt(OWN_PHONE, child.ownPhoneCipher);
    }

    String healthNote(Child child) {
        return cipher.decrypt(HEALTH_NOTE, child.healthNoteCipher);
    }

    SchoolingFacts schooling(Child child, LocalDate today) {
        return new SchoolingFacts(child.schoolingStage, child.schoolId, child.schoolName, child.schoolSystem, child.gradeOn(today), child.className, child.teacherName,
                teacherPhone(child), child.boarding);
    }

    /** Takes over where the child learns from the room that keeps its history. */
    void setSchooling(Child child, SchoolingFacts facts, LocalDate today) {
        child.schoolingStage = facts.stage();
        child.schoolId = facts.schoolId();
        child.schoolName = facts.schoolName();
        child.schoolSystem = facts.system();
        child.gradeCode = facts.grade() == null ? null : facts.grade().name();
        child.gradeYear = facts.grade() == null ? null : Integer.valueOf(SchoolYear.of(today));
        child.className = facts.className();
        child.teacherName = facts.teacherName();
        setTeacherPhone(child, facts.teacherPhone());
        child.boarding = facts.boarding();
    }

    String teacherPhone(Child child) {
        return cipher.decrypt(TEACHER_PHONE, child.teacherPhoneCipher);
    }
}

package org.xiaolian.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.DataKeys;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PhoneNumber;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

/** What every demo office needs: rows, encryption, today, and a random source that always gives the same people. */
final class DemoSupport {
    /** Unassigned by GB/T 2260: a number that begins so cannot be anybody's. */
    private static final String IMPOSSIBLE_AREA = "429999";

    final Rows rows;
    /** Every office written so far. */
    final List<UUID> offices = new ArrayList<>();
    final LocalDate today;
    final Random random = new Random(2014);
    private final FieldCipher cipher;
    private final DataKeys keys;
    private final BlindIndex index;
    private final Instant now;
    private int sequence = 100;
    private int phone = 1000;

    DemoSupport(Rows rows, FieldCipher cipher, DataKeys keys, BlindIndex index, OfficeTime time) {
        this.rows = rows;
        this.cipher = cipher;
        this.keys = keys;
        this.index = index;
        this.today = time.today();
        this.now = time.now();
    }

    Instant now() {
        return now;
    }

    /** When something of that day was written down: the same evening, and never in the future. */
    Instant recordedOn(LocalDate day) {
        Instant evening = day.atTime(LocalTime.of(20, 0)).atZone(OfficeTime.ZONE).toInstant();
        return evening.isAfter(now) ? now : evening;
    }

    /** Of a child or an adult around children. */
    UUID newFile() {
        UUID id = Ids.next();
        keys.begin(id);
        return id;
    }

    byte[] encrypt(UUID owner, String column, String text) {
        return cipher.encrypt(owner, column, text);
    }

    byte[] seal(String column, String text) {
        return seal(column, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] seal(String column, byte[] content) {
        return cipher.seal(column, content);
    }

    byte[] hash(String purpose, String text) {
        return index.of(purpose, text);
    }

    /** An identity number with a right check character and an area that does not exist. */
    String idNumber(LocalDate birth, boolean male) {
        int serial = ++sequence % 499 * 2 + (male ? 1 : 2);
        String body = IMPOSSIBLE_AREA + birth.toString().replace("-", "") + String.format("%03d", serial % 1000);
        return body + IdNumber.checkCharacter(body + "0");
    }

    /** 19900001xxx is nobody's: the block is not in use. */
    String mobile() {
        return "1990000" + String.format("%04d", ++phone % 10_000);
    }

    UUID organization(String name, String kind, String regionCode) {
        UUID id = Ids.next();
        rows.add("organization", "id", id, "name", name, "name_sort", PinyinKeys.sortKey(name), "kind", kind, "region_code",
                regionCode, "path", id.toString().replace("-", "") + "/", "version", 0L, "created_at", now);
        offices.add(id);
        return id;
    }

    UUID person(String name, UUID organizationId, String title, String loginName, String passwordHash) {
        UUID id = Ids.next();
        String number = mobile();
        rows.add("person", "id", id, "name", name, "name_sort", PinyinKeys.sortKey(name), "name_pinyin",
                String.join(" ", PinyinKeys.searchKeys(name)),
                "organization_id", organizationId, "position_title", title, "phone_cipher", cipher.encrypt("person.phone", number),
                "phone_hash", hash("phone", number), "status", "ACTIVE", "login_name", loginName, "password_hash", passwordHash,
                "must_change_password", false, "version", 0L, "created_at", now);
        return id;
    }

    void grant(UUID personId, Object role, String regionCode, UUID organizationId, String className) {
        rows.add("role_grant", "id", Ids.next(), "person_id", personId, "role", role, "region_code", regionCode,
                "organization_id", organizationId, "class_name", className, "valid_from",
                className == null ? today.minusYears(2) : SchoolYear.firstDay(SchoolYear.of(today)));
    }

    /** A guardian with one phone. */
    UUID guardian(String name, boolean male, LocalDate birth, String education, String occupation, String regionCode, String address) {
        return guardian(name, male, birth, education, occupation, regionCode, address, false);
    }

    /** @param dead the number no longer works */
    UUID guardian(String name, boolean male, LocalDate birth, String education, String occupation, String regionCode, String address, boolean dead) {
        UUID id = newFile();
        String number = idNumber(birth, male);
        rows.add("guardian", "id", id, "name", name, "name_sort", PinyinKeys.sortKey(name), "gender", male ? "MALE" : "FEMALE",
                "birth_date", birth, "id_number_cipher", encrypt(id, "guardian.id_number", number), "id_number_hash",
                hash("guardian.id_number", number), "education", education, "health_status", "HEALTHY", "occupation", occupation,
                "address_cipher", encrypt(id, "guardian.address", address), "region_code", regionCode, "version", 0L, "created_at", now);
        String mobile = mobile();
        rows.add("guardian_phone", "id", Ids.next(), "guardian_id", id, "call_order", 1, "phone_cipher",
                encrypt(id, "guardian_phone.phone", mobile), "phone_hash", hash("guardian_phone.phone", mobile), "tail_hash",
                hash("guardian_phone.tail", PhoneNumber.tail(mobile)), "kind", "OWN", "dead", dead, "last_reached_on", today.minusDays(dead ? 140 : 12));
        return id;
    }
}

package org.xiaolian.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.text.PinyinKeys;

/** Everything by which two files of one child would be found, as keyed hashes. */
@ApplicationScoped
class DuplicateKeys {
    private static final String PURPOSE = "duplicate.key";

    private final BlindIndex hashes;

    DuplicateKeys(BlindIndex hashes) {
        this.hashes = hashes;
    }

    /**
     * What is known of a child; everything but the name may be absent.
     *
     * @param phoneHashes keyed hashes of the family's numbers
     */
    record Facts(String name, String formerName, LocalDate birthDate, String gender, String regionCode, UUID schoolId, String className,
            Collection<byte[]> phoneHashes) {
    }

    Map<ByteBuffer, DuplicateReason> of(Facts facts) {
        Map<ByteBuffer, DuplicateReason> keys = new LinkedHashMap<>();
        Set<String> skeletons = new HashSet<>(Set.of(skeleton(facts.name())));
        if (facts.formerName() != null) {
            skeletons.add(skeleton(facts.formerName()));
        }
        for (String name : skeletons) {
            Map<DuplicateReason, String> texts = new EnumMap<>(DuplicateReason.class);
            if (facts.birthDate() != null) {
                texts.put(DuplicateReason.NAME_BIRTHDAY, name + "|" + facts.birthDate());
            }
            if (facts.regionCode() != null) {
                texts.put(DuplicateReason.NAME_VILLAGE, name + "|" + facts.regionCode());
            }
            if (facts.schoolId() != null && facts.className() != null) {
                texts.put(DuplicateReason.NAME_CLASS, name + "|" + facts.schoolId() + "|" + facts.className());
            }
            texts.forEach((reason, text) -> add(keys, reason, text));
            facts.phoneHashes().forEach(phone -> add(keys, DuplicateReason.NAME_PHONE, name + "|" + hex(phone)));
        }
        if (facts.birthDate() != null && facts.gender() != null) {
            facts.phoneHashes().forEach(phone -> add(keys, DuplicateReason.BIRTHDAY_PHONE,
                    facts.birthDate() + "|" + facts.gender() + "|" + hex(phone)));
        }
        return keys;
    }

    /** The sound of a name as dialects and typists confuse it: 张 and 章, 陈 and 程, 思 and 诗 are the same. */
    static String skeleton(String name) {
        return PinyinKeys.pinyin(name).replace("zh", "z").replace("ch", "c").replace("sh", "s").replace("ng", "n");
    }

    private void add(Map<ByteBuffer, DuplicateReason> keys, DuplicateReason reason, String text) {
        keys.put(ByteBuffer.wrap(hashes.of(PURPOSE, reason + "|" + text)), reason);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}

package org.xiaolian.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** Consents and the child's own wishes in its whole file. */
@ApplicationScoped
class ConsentFilePart implements SubjectFilePart {
    private final ConsentRepository consents;
    private final ProcessingPurposeRepository purposes;
    private final FieldCipher cipher;

    ConsentFilePart(ConsentRepository consents, ProcessingPurposeRepository purposes, FieldCipher cipher) {
        this.consents = consents;
        this.purposes = purposes;
        this.cipher = cipher;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consent", "child_wish");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("child_wish", "t.child_id", "wish"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        Map<UUID, Consent> signed = consents.ofChild(childId).stream().collect(Collectors.toMap(s -> s.id, Function.identity()));
        List<ConsentPurpose> about = consents.purposes(signed.keySet());
        Map<UUID, ProcessingPurpose> known = purposes.list("id in ?1", about.stream().map(p -> p.purposeId).distinct().toList()).stream()
                .collect(Collectors.toMap(p -> p.id, Function.identity()));
        return List.of(new SubjectSection(SubjectChapter.CONSENT, "consents", "告知同意", about.stream().map(p -> {
            Consent s = signed.get(p.consentId);
            return new SubjectEntry().with("purpose", "处理目的", known.get(p.purposeId).nameZh).with("granted", "同意", p.granted).with("textVersion", "告知文本版本", p.textVersion)
                    .with("signer", "签署人", s.signerName).with("relation", "身份", s.relation).with("way", "方式", s.way).with("givenOn", "日期", s.givenOn)
                    .with("confirmedOn", "父母确认日期", s.confirmedOn).with("withdrawnOn", "撤回日期", p.withdrawnOn).with("withdrawReason", "撤回原因", p.withdrawReason);
        }).toList()), new SubjectSection(SubjectChapter.CONSENT, "wishes", "孩子的意愿", consents.wishes(childId).stream().map(w -> new SubjectEntry()
                .with("askedOn", "日期", w.askedOn).with("topic", "事项", w.topic).with("tooYoung", "年幼不能表达", w.tooYoung ? Boolean.TRUE : null)
                .with("wish", "孩子的话", cipher.decrypt(ChildWishService.WISH, w.wishCipher))).toList()));
    }

    @Override
    public void erase(UUID childId) {
        consents.delete("from ConsentPurpose p where p.consentId in (select s.id from Consent s where s.childId = ?1)", childId);
        consents.delete("childId = ?1", childId);
        consents.delete("from ChildWish w where w.childId = ?1", childId);
    }
}

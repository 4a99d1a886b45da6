package org.xiaolian.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.visit.TalkTheme;

/** Calls, talks and letters in a child's whole file; other children of the same contact are nobody in particular. */
@ApplicationScoped
class ContactFilePart implements SubjectFilePart {
    private final ContactRepository contacts;
    private final OrganizationDirectory organizations;
    private final FieldCipher cipher;

    ContactFilePart(ContactRepository contacts, OrganizationDirectory organizations, FieldCipher cipher) {
        this.contacts = contacts;
        this.organizations = organizations;
        this.cipher = cipher;
    }

    @Override
    public Set<String> tables() {
        return Set.of("contact_child");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("contact", "(SELECT MIN(c.child_id) FROM contact_child c WHERE c.contact_id = t.id)", "summary", "living_note", "health_note", "thought_note"),
                SealedTable.of("contact_revision", "(SELECT MIN(c.child_id) FROM contact_child c WHERE c.contact_id = t.contact_id)", "content"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        List<Contact> all = contacts.ofChild(childId);
        Map<UUID, List<ContactRevision>> corrected = contacts.revisions(all.stream().map(c -> c.id).toList()).stream().collect(Collectors.groupingBy(r -> r.contactId));
        Map<UUID, List<String>> others = contacts.otherNames(childId);
        Map<UUID, OrganizationRef> offices = organizations.find(all.stream().map(c -> c.organizationId).toList());
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "contacts", "谈心与亲情联系", all.stream().map(c -> {
            List<String> names = others.getOrDefault(c.id, List.of());
            return new SubjectEntry().with("occurredOn", "日期", c.occurredOn).with("organization", "单位", offices.get(c.organizationId).name())
                    .with("channel", "方式", c.channel).with("counterpart", "对象", c.counterpart).with("kind", "类别", c.kind).with("outcome", "结果", c.outcome)
                    .with("talkThemes", "谈话主题", Codes.split(TalkTheme.class, c.talkThemes))
                    .with("summary", "内容", SubjectEntry.without(cipher.decrypt(ContactPresenter.SUMMARY, c.summaryCipher), names))
                    .with("livingNote", "生活", SubjectEntry.without(cipher.decrypt(ContactPresenter.LIVING, c.livingNoteCipher), names))
                    .with("healthNote", "健康", SubjectEntry.without(cipher.decrypt(ContactPresenter.HEALTH, c.healthNoteCipher), names))
                    .with("thoughtNote", "思想", SubjectEntry.without(cipher.decrypt(ContactPresenter.THOUGHT, c.thoughtNoteCipher), names))
                    .with("followUp", "后续措施", SubjectEntry.without(c.followUp, names))
                    .with("correctedAt", "更正时间", corrected.getOrDefault(c.id, List.of()).stream().map(r -> r.changedAt).toList()).with("cancelledOn", "作废日期", c.cancelledOn);
        }).toList()));
    }

    /** A contact that was about this child alone goes whole; of one about siblings, only her part. */
    @Override
    public void erase(UUID childId) {
        Map<UUID, UUID> shared = contacts.shared(childId);
        contacts.revisions(shared.keySet()).forEach(r -> r.contentCipher = cipher.reseal(shared.get(r.contactId), ContactPresenter.REVISION, r.contentCipher));
        contacts.all(shared.keySet()).forEach(c -> {
            UUID other = shared.get(c.id);
            c.summaryCipher = cipher.reseal(other, ContactPresenter.SUMMARY, c.summaryCipher);
            c.livingNoteCipher = cipher.reseal(other, ContactPresenter.LIVING, c.livingNoteCipher);
            c.healthNoteCipher = cipher.reseal(other, ContactPresenter.HEALTH, c.healthNoteCipher);
            c.thoughtNoteCipher = cipher.reseal(other, ContactPresenter.THOUGHT, c.thoughtNoteCipher);
        });
        contacts.forget(childId);
    }
}

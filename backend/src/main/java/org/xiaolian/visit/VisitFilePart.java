package org.xiaolian.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.attachment.AttachmentDirectory;
import org.xiaolian.attachment.AttachmentSubject;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.text.Codes;

/** Visits to a child's home in its whole file; other children of the same visit are nobody in particular. */
@ApplicationScoped
class VisitFilePart implements SubjectFilePart {
    private final HomeVisitRepository visits;
    private final OrganizationDirectory organizations;
    private final FieldCipher cipher;
    private final AttachmentDirectory attachments;

    VisitFilePart(HomeVisitRepository visits, OrganizationDirectory organizations, FieldCipher cipher, AttachmentDirectory attachments) {
        this.visits = visits;
        this.organizations = organizations;
        this.cipher = cipher;
        this.attachments = attachments;
    }

    @Override
    public Set<String> tables() {
        return Set.of("home_visit_child");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("home_visit", "(SELECT MIN(c.child_id) FROM home_visit_child c WHERE c.home_visit_id = t.id)", "summary"),
                SealedTable.keyed("home_visit_observation", "home_visit_id", "(SELECT MIN(c.child_id) FROM home_visit_child c WHERE c.home_visit_id = t.home_visit_id)", "note", "aspects"),
                SealedTable.of("home_visit_revision", "(SELECT MIN(c.child_id) FROM home_visit_child c WHERE c.home_visit_id = t.home_visit_id)", "content"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        List<HomeVisit> all = visits.ofChild(childId);
        List<UUID> ids = all.stream().map(v -> v.id).toList();
        Map<UUID, List<String>> others = visits.otherNames(childId);
        Map<UUID, OrganizationRef> offices = organizations.find(all.stream().map(v -> v.organizationId).toList());
        Map<UUID, List<HomeVisitObservation>> seen = visits.observations(ids).stream().collect(Collectors.groupingBy(o -> o.homeVisitId));
        Map<UUID, List<HomeVisitRevision>> corrected = visits.revisions(ids).stream().collect(Collectors.groupingBy(r -> r.homeVisitId));
        Map<UUID, List<HomeVisitGift>> gifts = visits.gifts(ids).stream().collect(Collectors.groupingBy(g -> g.homeVisitId));
        Map<UUID, List<HomeVisitNeed>> needs = visits.needs(ids).stream().collect(Collectors.groupingBy(n -> n.homeVisitId));
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "visits", "走访记录", all.stream().map(v -> {
            List<String> names = others.getOrDefault(v.id, List.of());
            SubjectEntry entry = new SubjectEntry().with("occurredOn", "走访日期", v.occurredOn).with("number", "编号", v.number)
                    .with("organization", "走访单位", offices.get(v.organizationId).name()).with("method", "方式", v.method).with("purpose", "目的", v.purpose)
                    .with("personsMet", "见到的人", Codes.split(PersonMet.class, v.personsMet)).with("careDuty", "监护履责", v.careDuty)
                    .with("talkThemes", "谈话主题", Codes.split(TalkTheme.class, v.talkThemes));
            seen.getOrDefault(v.id, List.of()).forEach(o -> entry.with(o.dimension.name().toLowerCase(java.util.Locale.ROOT), words(o.dimension), o.state)
                    .with(o.dimension.name().toLowerCase(java.util.Locale.ROOT) + "Note", words(o.dimension) + "说明", SubjectEntry.without(cipher.decrypt(HomeVisitPresenter.NOTE, o.noteCipher), names))
                    .with(o.dimension.name().toLowerCase(java.util.Locale.ROOT) + "Aspects", words(o.dimension) + "方面",
                            Codes.split(ObservationAspect.class, cipher.decrypt(HomeVisitPresenter.ASPECTS, o.aspectsCipher))));
            return entry.with("needs", "需求", needs.getOrDefault(v.id, List.of()).stream().map(n -> SubjectEntry.without(n.text, names)).toList())
                    .with("summary", "走访情况", SubjectEntry.without(cipher.decrypt(HomeVisitPresenter.SUMMARY, v.summaryCipher), names))
                    .with("gifts", "送达物品", gifts.getOrDefault(v.id, List.of()).stream().map(g -> g.item + " × " + g.quantity).toList()).with("levelSuggestion", "等级建议", v.levelSuggestion)
                    .with("helpGiven", "现场帮助", SubjectEntry.without(v.helpGiven, names)).with("followUp", "后续措施", SubjectEntry.without(v.followUp, names))
                    .with("correctedAt", "更正时间", corrected.getOrDefault(v.id, List.of()).stream().map(r -> r.changedAt).toList())
                    .with("cancelledOn", "作废日期", v.cancelledOn);
        }).toList()));
    }

    private static String words(Dimension dimension) {
        return switch (dimension) {
            case LEARNING -> "学习";
            case LIVING -> "生活";
            case PSYCHOLOGY -> "心理";
            case SAFETY -> "安全";
            case HEALTH -> "健康";
        };
    }

    /** A visit that was about this child alone goes whole; of one about siblings, only her name; photos go in either case. */
    @Override
    public void erase(UUID childId) {
        Map<UUID, UUID> shared = visits.shared(childId);
        visits.observations(shared.keySet()).forEach(o -> {
            o.noteCipher = cipher.reseal(shared.get(o.homeVisitId), HomeVisitPresenter.NOTE, o.noteCipher);
            o.aspectsCipher = cipher.reseal(shared.get(o.homeVisitId), HomeVisitPresenter.ASPECTS, o.aspectsCipher);
        });
        visits.revisions(shared.keySet()).forEach(r -> r.contentCipher = cipher.reseal(shared.get(r.homeVisitId), HomeVisitPresenter.REVISION, r.contentCipher));
        visits.all(shared.keySet()).forEach(v -> v.summaryCipher = cipher.reseal(shared.get(v.id), HomeVisitPresenter.SUMMARY, v.summaryCipher));
        attachments.erase(AttachmentSubject.HOME_VISIT, visits.visitsOf(childId));
        visits.forget(childId);
    }
}

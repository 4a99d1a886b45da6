package org.xiaolian.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.consent.ConsentDirectory;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.timeline.LastRecordResponse;
import org.xiaolian.timeline.LastRecords;

/** Puts the pack together: a fixed number of reads, however many children. */
@ApplicationScoped
class OfflinePackService {
    /** More than a person sees; who answers for a larger village takes the first of them along. */
    static final int MOST = 60;
    static final int KEEP_DAYS = 14;

    private final OfflinePackRepository pack;
    private final ChildDirectory children;
    private final ConsentDirectory consents;
    private final LastRecords records;
    private final AuditTrail audit;
    private final OfficeTime time;

    OfflinePackService(OfflinePackRepository pack, ChildDirectory children, ConsentDirectory consents, LastRecords records, AuditTrail audit, OfficeTime time) {
        this.pack = pack;
        this.children = children;
        this.consents = consents;
        this.records = records;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    OfflinePackResponse own() {
        LocalDate today = time.today();
        List<OfflinePackRepository.Line> lines = pack.children(MOST);
        List<UUID> ids = lines.stream().map(OfflinePackRepository.Line::id).toList();
        Map<UUID, VisibleFields> visible = children.visibleFields(ids);
        Map<UUID, LastRecordResponse> last = records.of(children.rolesShowing(ids));
        Set<UUID> photographable = consents.photographable(ids, today);
        return new OfflinePackResponse(today, KEEP_DAYS, lines.size() < MOST ? lines.size() : pack.count(), lines.stream().map(line -> {
            VisibleFields fields = visible.get(line.id());
            boolean details = fields.shows(FieldGroup.DETAILS);
            LastRecordResponse own = last.get(line.id());
            return new OfflinePackResponse.OfflinePackChild(line.id(), fields.name(line.name()), Period.between(line.birthDate(), today).getYears(),
                    details ? line.regionName() : null, details ? line.schoolName() : null, details ? line.carerName() : null,
                    photographable.contains(line.id()), own.visit(), own.contact());
        }).toList());
    }

    /** What is taken along is written down, as whatever else leaves: one line a pack, not one a child. */
    @Transactional
    void taken(OfflinePackResponse taken) {
        audit.record(AuditAction.DOWNLOAD, "offline-pack", null, null, "P3", "children=" + taken.children().size(), null);
    }
}

package org.xiaolian.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.contact.ContactRegister;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.visit.PersonMet;
import org.xiaolian.visit.VisitMethod;
import org.xiaolian.visit.VisitPurpose;
import org.xiaolian.visit.VisitRegister;

/** Sheets and their lines. */
@ApplicationScoped
class SheetService {
    /** Without 0 O 1 I L 5 S 2 Z 8 B, which are read for one another. */
    private static final String LETTERS = "34679ACDEFGHJKMNPQRTUVWXY";
    private static final int CODE_LENGTH = 8;

    private final SheetRepository sheets;
    private final ChildDirectory children;
    private final RegionDirectory regions;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final VisitRegister visits;
    private final ContactRegister contacts;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final SecureRandom random = new SecureRandom();

    SheetService(SheetRepository sheets, ChildDirectory children, RegionDirectory regions, PersonDirectory people, OrganizationDirectory organizations, VisitRegister visits,
            ContactRegister contacts, CurrentCaller callers, OfficeTime time) {
        this.sheets = sheets;
        this.children = children;
        this.regions = regions;
        this.people = people;
        this.organizations = organizations;
        this.visits = visits;
        this.contacts = contacts;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<SheetRow> list(PageRequest request) {
        Page<PaperSheet> page = sheets.list(callers.get(), request);
        Map<UUID, PersonRef> helpers = people.find(page.items().stream().map(s -> s.helperId).toList());
        Map<UUID, List<PaperSheetLine>> lines = sheets.lines(page.items().stream().map(s -> s.id).toList()).stream().collect(Collectors.groupingBy(l -> l.sheetId));
        return new Page<>(page.items().stream().map(s -> {
            List<PaperSheetLine> own = lines.getOrDefault(s.id, List.of());
            return new SheetRow(s.id, s.code, s.kind, helpers.get(s.helperId), s.createdAt, own.size(), (int) own.stream().filter(l -> l.recordId != null).count());
        }).toList(), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    SheetResponse get(String code) {
        return describe(sheets.shown(plain(code), callers.get()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)));
    }

    SheetResponse create(SheetCreateRequest request) {
        Caller caller = callers.get();
        UUID helperId = request.helperId() == null ? caller.personId() : request.helperId();
        if (!helperId.equals(caller.personId()) && people.organizationOfActive(helperId).filter(caller.organizationId()::equals).isEmpty()) {
            throw Problem.field("helperId", SheetProblem.HELPER_UNKNOWN);
        }
        Map<UUID, ChildRef> visible = children.findVisible(request.childIds());
        Set<UUID> seen = new HashSet<>();
        List<Problem.Field> faults = new ArrayList<>();
        for (int i = 0; i < request.childIds().size(); i++) {
            UUID child = request.childIds().get(i);
            if (!visible.containsKey(child)) {
                faults.add(new Problem.Field("childIds[" + i + "]", SheetProblem.CHILD_UNKNOWN));
            } else if (!seen.add(child)) {
                faults.add(new Problem.Field("childIds[" + i + "]", SheetProblem.CHILD_REPEATED));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
        PaperSheet sheet = new PaperSheet();
        sheet.id = Ids.next();
        sheet.code = code();
        sheet.kind = request.kind();
        sheet.helperId = helperId;
        sheet.organizationId = caller.organizationId();
        sheet.createdAt = time.now();
        sheet.createdBy = caller.personId();
        sheets.persistAndFlush(sheet);
        for (int i = 0; i < request.childIds().size(); i++) {
            PaperSheetLine line = new PaperSheetLine();
            line.id = Ids.next();
            line.sheetId = sheet.id;
            line.position = i + 1;
            line.childId = request.childIds().get(i);
            sheets.add(line);
        }
        sheets.flush();
        return describe(sheet);
    }

    SheetResponse key(String code, int position, SheetLineRequest request) {
        PaperSheet sheet = sheets.hold(plain(code), callers.get()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        PaperSheetLine line = sheets.hold(sheet.id, position).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (line.recordId != null) {
            throw new Problem(SheetProblem.LINE_KEYED);
        }
        line.recordId = sheet.kind == SheetKind.VISIT ? visit(sheet, line.childId, request) : contact(line.childId, request);
        line.keyedAt = time.now();
        line.keyedBy = callers.get().personId();
        sheets.flush();
        return describe(sheet);
    }

    private UUID visit(PaperSheet sheet, UUID childId, SheetLineRequest request) {
        boolean saw = request.personsMet().contains(PersonMet.CHILD);
        return visits.record(new VisitRegister.VisitEntry(childId, request.occurredOn(), VisitMethod.HOME, VisitPurpose.ROUTINE, saw, new TreeSet<>(request.personsMet()), sheet.helperId, null,
                text(request.summary()), null, text(request.followUp())));
    }

    private UUID contact(UUID childId, SheetLineRequest request) {
        if (request.counterpart() == null) {
            throw Problem.field("counterpart", SheetProblem.COUNTERPART_NEEDED);
        }
        if (request.channel() == null) {
            throw Problem.field("channel", SheetProblem.CHANNEL_NEEDED);
        }
        return contacts.record(childId, request.occurredOn(), request.channel(), request.counterpart(), !Boolean.FALSE.equals(request.reached()), text(request.summary()), text(request.followUp()));
    }

    private String code() {
        return random.ints(CODE_LENGTH, 0, LETTERS.length()).mapToObj(i -> String.valueOf(LETTERS.charAt(i))).collect(Collectors.joining());
    }

    /** As it is kept, however it was typed. */
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private SheetResponse describe(PaperSheet sheet) {
        List<PaperSheetLine> lines = sheets.lines(List.of(sheet.id));
        Map<UUID, ChildRef> shown = children.findVisible(lines.stream().map(l -> l.childId).toList());
        Map<String, RegionRef> places = new HashMap<>(regions.find(shown.values().stream().map(ChildRef::regionCode).filter(Objects::nonNull).toList()));
        return new SheetResponse(sheet.id, sheet.code, sheet.kind, people.find(List.of(sheet.helperId)).get(sheet.helperId), organizations.find(List.of(sheet.organizationId)).get(sheet.organizationId),
                sheet.createdAt, lines.stream().map(l -> {
                    ChildRef child = shown.get(l.childId);
                    RegionRef place = child == null || child.regionCode() == null ? null : places.get(child.regionCode());
                    return new SheetResponse.SheetLine(l.position, l.childId, child == null ? null : child.name(), place == null ? null : place.name(), l.recordId);
                }).toList());
    }
}

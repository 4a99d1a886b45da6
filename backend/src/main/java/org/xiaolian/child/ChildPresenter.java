package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.privacy.Masking;
import org.xiaolian.shared.time.OfficeTime;

/** Shows files and rows as the caller's role may see them; what it may not is null and named. */
@ApplicationScoped
class ChildPresenter {
    private final ChildRepository children;
    private final ChildSpans spans;
    private final ChildSecrets secrets;
    private final RegionDirectory regions;
    private final OfficeTime time;

    ChildPresenter(ChildRepository children, ChildSpans spans, ChildSecrets secrets, RegionDirectory regions, OfficeTime time) {
        this.children = children;
        this.spans = spans;
        this.secrets = secrets;
        this.regions = regions;
        this.time = time;
    }

    ChildResponse response(Child child, RegionRef region, VisibleFields fields) {
        return response(child, region, fields, time.today());
    }

    /** @param on the day for which age and grade are said */
    ChildResponse response(Child child, RegionRef region, VisibleFields fields, LocalDate on) {
        boolean details = fields.shows(FieldGroup.DETAILS);
        Grade grade = details ? child.gradeOn(on) : null;
        boolean id = fields.shows(FieldGroup.ID_NUMBER);
        boolean phones = fields.shows(FieldGroup.PHONES);
        boolean address = fields.showsAll(FieldGroup.ADDRESS);
        boolean health = fields.shows(FieldGroup.HEALTH);
        boolean note = fields.showsAll(FieldGroup.HEALTH);
        boolean risk = fields.shows(FieldGroup.RISK);
        String idNumber = id ? secrets.idNumber(child) : null;
        return new ChildResponse(child.id, details ? child.archiveNumber : null, fields.name(child.name), details ? child.formerName : null,
                details ? child.gender : null,
                details ? child.ethnicityCode : null, details ? child.birthDate : null, age(child.birthDate, on),
                Masking.idNumber(idNumber), id ? child.noIdReason : null, details ? child.householdRegistered : null,
                details ? child.householdType : null, details ? child.householdPlace : null, details ? region : null,
                address ? secrets.address(child) : null, phones ? phone(secrets.ownPhone(child), fields) : null,
                health ? child.healthStatus : null, note ? secrets.healthNote(child) : null, details ? child.schoolingStage : null,
                !details || child.schoolId == null ? null : new OrganizationRef(child.schoolId, child.schoolName), details ? child.schoolName : null,
                grade, grade == null ? null : grade.label(), details ? child.classNameOn(on) : null, details ? child.teacherName : null,
                phones ? phone(secrets.teacherPhone(child), fields) : null, details ? child.boarding : null,
                interests(details ? child.interests : null), details ? child.careType : null, details ? child.carerName : null,
                risk ? child.riskLevel : null, risk ? child.riskLevelOn : null,
                risk ? spans.riskLevels(child.id).stream().filter(s -> !s.startsOn.isAfter(on)).map(s -> new ChildRiskSpan(s.riskLevel, s.startsOn, s.endsOn)).toList() : List.of(),
                child.status, child.enteredOn, child.closedOn,
                details ? child.closeReason : null, child.mergedInto, child.source, details ? child.collectedBy : null,
                details ? child.collectedOn : null, details ? child.confirmedBy : null, child.lastConfirmedOn, child.complete,
                details ? ChildCompleteness.codes(child) : List.of(), child.contactsComplete, hidden(fields), ChildPolicy.warnings(child, idNumber),
                child.createdAt, child.updatedAt, child.version);
    }

    /** Rows with the names they mention: one statement for places, one for helpers. */
    List<ChildRow> rows(List<ChildLine> lines) {
        Map<String, RegionRef> places = regions.find(lines.stream().map(ChildLine::regionCode).toList());
        Map<UUID, List<String>> helpers = children.helperNames(lines.stream().map(ChildLine::id).toList(), time.today());
        return lines.stream().map(l -> row(l, places.get(l.regionCode()), helpers.getOrDefault(l.id(), List.of()))).toList();
    }

    /** The class of the most personal field shown, for the access log. */
    static String fieldClass(VisibleFields fields) {
        return Arrays.stream(FieldGroup.values()).anyMatch(g -> g != FieldGroup.NAME && g != FieldGroup.DETAILS && fields.shows(g)) ? "P3" : "P2";
    }

    private ChildRow row(ChildLine line, RegionRef region, List<String> helperNames) {
        VisibleFields fields = children.fields(line.showingGrants());
        boolean details = fields.shows(FieldGroup.DETAILS);
        boolean risk = fields.shows(FieldGroup.RISK);
        Grade grade = details ? Child.gradeOn(line.gradeCode(), line.gradeYear(), time.today()) : null;
        List<String> hidden = new ArrayList<>();
        if (!details) {
            hidden.addAll(List.of("archiveNumber", "gender", "birthDate", "region", "schoolName", "gradeCode", "className", "careType", "carerName",
                    "contactsMissing"));
        }
        if (!risk) {
            hidden.add("riskLevel");
        }
        List<String> missing = ChildCompleteness.codes(line.missingFields());
        List<String> contacts = line.contactsComplete() || !details ? List.of()
                : missing.stream().filter(FamilyCompleteness.CONTACTS::contains).toList();
        return new ChildRow(line.id(), details ? line.archiveNumber() : null, fields.name(line.name()), details ? line.gender() : null, age(line.birthDate(), time.today()),
                details ? line.birthDate() : null, details ? region : null, details ? line.schoolName() : null, grade,
                grade == null ? null : grade.label(), details ? SchoolClass.called(line.className(), Grade.of(line.gradeCode()), grade) : null, details ? line.careType() : null, details ? line.carerName() : null,
                risk ? line.riskLevel() : null, line.status(), line.complete(), missing.size(), line.contactsComplete(), contacts,
                helperNames, hidden, line.version());
    }

    private static List<String> hidden(VisibleFields fields) {
        List<String> hidden = new ArrayList<>();
        if (!fields.shows(FieldGroup.DETAILS)) {
            hidden.addAll(List.of("archiveNumber", "formerName", "gender", "ethnicityCode", "birthDate", "householdRegistered", "householdType",
                    "householdPlace", "region", "schoolingStage", "school", "schoolName", "gradeCode", "className", "interests", "teacherName", "boarding", "careType", "carerName", "closeReason", "collectedBy", "collectedOn",
                    "confirmedBy"));
        }
        if (!fields.shows(FieldGroup.ID_NUMBER)) {
            hidden.addAll(List.of("idNumberMasked", "noIdReason"));
        }
        if (!fields.showsAll(FieldGroup.ADDRESS)) {
            hidden.add("address");
        }
        if (!fields.shows(FieldGroup.PHONES)) {
            hidden.addAll(List.of("ownPhone", "teacherPhone"));
        }
        if (!fields.shows(FieldGroup.HEALTH)) {
            hidden.add("healthStatus");
        }
        if (!fields.showsAll(FieldGroup.HEALTH)) {
            hidden.add("healthNote");
        }
        if (!fields.shows(FieldGroup.RISK)) {
            hidden.addAll(List.of("riskLevel", "riskLevelOn"));
        }
        return hidden;
    }

    private static String phone(String phone, VisibleFields fields) {
        return fields.showsAll(FieldGroup.PHONES) ? phone : Masking.phone(phone);
    }

    /** Completed years; who is born on 29 February turns on 1 March (rules.md A-10). */
    private static int age(LocalDate birthDate, LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }

    private static List<String> interests(String stored) {
        return stored == null || stored.isEmpty() ? List.of() : Arrays.asList(stored.split(","));
    }
}

package org.xiaolian.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaolian.child.CareType;
import org.xiaolian.child.ChildEntry;
import org.xiaolian.child.Gender;
import org.xiaolian.child.Grade;
import org.xiaolian.child.HealthStatus;
import org.xiaolian.child.HouseholdType;
import org.xiaolian.child.NoIdReason;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.child.SchoolingStage;
import org.xiaolian.codelist.CodeWords;
import org.xiaolian.guardian.FamilyEntry;
import org.xiaolian.guardian.FamilyEntry.FamilyCarer;
import org.xiaolian.guardian.FamilyEntry.FamilyParent;
import org.xiaolian.guardian.FamilyEntry.FamilyPhone;
import org.xiaolian.guardian.ParentPresence;
import org.xiaolian.pairing.PairingRegister.NamedHelper;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PersonName;

/** Reads what the cells of one row mean. Everything odd about them is gathered; nothing is guessed silently. */
final class RosterReading extends RosterCells {
    private static final Map<RosterColumn, Integer> LENGTHS = Map.of(RosterColumn.FORMER_NAME, PersonName.MAX_LENGTH, RosterColumn.HOUSEHOLD_PLACE, 120,
            RosterColumn.SCHOOL, 100, RosterColumn.CLASS_NAME, 30, RosterColumn.TEACHER_NAME, PersonName.MAX_LENGTH, RosterColumn.ADDRESS, 200,
            RosterColumn.HEALTH_NOTE, 500, RosterColumn.COLLECTED_BY, PersonName.MAX_LENGTH, RosterColumn.CONFIRMED_BY, PersonName.MAX_LENGTH);
    private static final int MAX_PLACE = 100;

    private final RosterPlaces places;
    private final LocalDate today;
    private final Map<String, Object> values = new HashMap<>();
    private FamilyEntry family;

    RosterReading(Map<RosterColumn, RosterCell> cells, RosterPlaces places, LocalDate today) {
        super(cells);
        this.places = places;
        this.today = today;
        child();
        school();
        place();
        family();
    }

    FamilyEntry family() {
        if (family == null) {
            family = new FamilyEntry((String) values.get("regionCode"), parent(RosterColumn.FATHER_NAME, RosterColumn.FATHER_WORK_PLACE, RosterColumn.FATHER_PHONE),
                    parent(RosterColumn.MOTHER_NAME, RosterColumn.MOTHER_WORK_PLACE, RosterColumn.MOTHER_PHONE), carer());
        }
        return family;
    }

    /** Who helps the child, or null. */
    NamedHelper helper() {
        String name = RosterText.withoutNote(text(RosterColumn.HELPER_NAME));
        List<FamilyPhone> phones = phones(RosterColumn.HELPER_PHONE);
        return name.isEmpty() ? null : new NamedHelper(PersonName.normalize(name), phones.isEmpty() ? null : phones.get(0).phone());
    }

    /** The entry for a new file. */
    ChildEntry entry(ObjectMapper json) {
        return json.convertValue(values, ChildEntry.class);
    }

    /** The entry over what a file says: an empty cell changes nothing. */
    ChildEntry over(ChildEntry before, ObjectMapper json) {
        ObjectNode merged = json.valueToTree(before);
        values.forEach((field, value) -> merged.set(field, json.valueToTree(value)));
        if (values.containsKey("schoolName")) {
            merged.putNull("schoolId");
        } else if (values.containsKey("schoolId")) {
            merged.putNull("schoolName");
        }
        if (values.containsKey("idNumber")) {
            merged.putNull("noIdReason");
        }
        return json.convertValue(merged, ChildEntry.class);
    }

    private void child() {
        String name = text(RosterColumn.NAME);
        if (name.isEmpty()) {
            issues.add(RosterIssue.error(RosterColumn.NAME, RosterProblem.REQUIRED));
        } else {
            if (RosterText.note(name) != null) {
                issues.add(RosterIssue.warning(RosterColumn.NAME, RosterProblem.NOTE_CUT));
                name = RosterText.withoutNote(name);
            }
            name = PersonName.normalize(name).replaceAll(" *· *", "·");
            tooLong(RosterColumn.NAME, name, PersonName.MAX_LENGTH);
            values.put("name", name);
        }
        idNumber();
        birthDate();
        gender();
        copy(RosterColumn.FORMER_NAME);
        copy(RosterColumn.HOUSEHOLD_PLACE);
        copy(RosterColumn.ADDRESS);
        copy(RosterColumn.HEALTH_NOTE, prose(RosterColumn.HEALTH_NOTE));
        copy(RosterColumn.COLLECTED_BY);
        copy(RosterColumn.CONFIRMED_BY);
        word(RosterColumn.ETHNICITY, t -> CodeWords.code("Ethnicity", t.endsWith("族") || t.equals("其他") ? t : t + "族").orElse(null));
        word(RosterColumn.HOUSEHOLD_TYPE, t -> t.contains("非农") || t.contains("城") ? HouseholdType.URBAN : t.contains("农") ? HouseholdType.RURAL : null);
        word(RosterColumn.HOUSEHOLD_REGISTERED, RosterText::yesOrNo);
        word(RosterColumn.BOARDING, RosterText::yesOrNo);
        word(RosterColumn.NO_ID_REASON, t -> CodeWords.code("NoIdReason", t).map(NoIdReason::valueOf).orElse(null));
        word(RosterColumn.HEALTH, t -> t.matches(".*(无|没有?|未)(患|何|重大)*(疾?病|残).*") ? HealthStatus.HEALTHY : t.contains("残") ? HealthStatus.DISABLED : t.contains("病") ? HealthStatus.ILL
                : t.matches(".*(健康|良好|正常|一般|好).*") ? HealthStatus.HEALTHY : null);
        word(RosterColumn.RISK, t -> t.matches("(高|一级|高风险|高度|红).*") ? RiskLevel.HIGH : t.matches("(中|二级|黄|橙).*") ? RiskLevel.MEDIUM
                : t.matches("(低|三级|绿|蓝).*") ? RiskLevel.LOW : null);
        date(RosterColumn.COLLECTED_ON);
        List<FamilyPhone> own = phones(RosterColumn.OWN_PHONE);
        if (!own.isEmpty()) {
            values.put("ownPhone", own.get(0).phone());
        }
    }

    private void idNumber() {
        RosterCell cell = cells.get(RosterColumn.ID_NUMBER);
        String number = RosterText.withoutNote(text(RosterColumn.ID_NUMBER)).replace(" ", "").replaceAll("^[`']", "");
        if (number.isEmpty()) {
            String reason = RosterText.plain(cell == null ? "" : cell.text());
            CodeWords.code("NoIdReason", reason).ifPresent(code -> values.put("noIdReason", NoIdReason.valueOf(code)));
            return;
        }
        NoIdReason reason = CodeWords.code("NoIdReason", number).map(NoIdReason::valueOf).orElse(null);
        if (reason != null) {
            values.put("noIdReason", reason);
            return;
        }
        String normal = idNumber(RosterColumn.ID_NUMBER, number, today);
        if (normal == null) {
            return;
        }
        values.put("idNumber", normal);
    }

    private void birthDate() {
        String text = text(RosterColumn.BIRTH_DATE);
        String idNumber = (String) values.get("idNumber");
        if (text.isEmpty()) {
            if (idNumber != null) {
                values.put("birthDate", IdNumber.birthDate(idNumber));
            } else if (issues.stream().noneMatch(i -> i.column() == RosterColumn.ID_NUMBER)) {
                issues.add(RosterIssue.error(RosterColumn.BIRTH_DATE, RosterProblem.REQUIRED));
            }
            return;
        }
        LocalDate date = RosterText.date(RosterText.withoutNote(text));
        if (date == null && idNumber != null) {
            // 2015年6月: the day stands in the number.
            date = IdNumber.birthDate(idNumber);
        }
        if (date == null) {
            issues.add(RosterIssue.error(RosterColumn.BIRTH_DATE, RosterProblem.DATE_UNREADABLE));
            return;
        }
        if (idNumber != null && !date.equals(IdNumber.birthDate(idNumber))) {
            issues.add(RosterIssue.warning(RosterColumn.BIRTH_DATE, RosterProblem.BIRTH_DIFFERS));
        }
        values.put("birthDate", date);
    }

    private void gender() {
        String text = text(RosterColumn.GENDER);
        String idNumber = (String) values.get("idNumber");
        if (text.isEmpty()) {
            if (idNumber != null) {
                values.put("gender", IdNumber.isMale(idNumber) ? Gender.MALE : Gender.FEMALE);
            } else if (issues.stream().noneMatch(i -> i.column() == RosterColumn.ID_NUMBER)) {
                issues.add(RosterIssue.error(RosterColumn.GENDER, RosterProblem.REQUIRED));
            }
            return;
        }
        Gender gender = switch (text) {
            case "男", "男性", "M", "1", "男孩", "男生" -> Gender.MALE;
            case "女", "女性", "F", "2", "女孩", "女生" -> Gender.FEMALE;
            default -> null;
        };
        if (gender == null) {
            issues.add(RosterIssue.error(RosterColumn.GENDER, RosterProblem.WORD_UNKNOWN));
            return;
        }
        if (idNumber != null && (gender == Gender.MALE) != IdNumber.isMale(idNumber)) {
            issues.add(RosterIssue.warning(RosterColumn.GENDER, RosterProblem.GENDER_DIFFERS));
        }
        values.put("gender", gender);
    }

    private void school() {
        String school = text(RosterColumn.SCHOOL);
        if (!school.isEmpty()) {
            places.school(school).ifPresentOrElse(s -> values.put("schoolId", s.id().toString()), () -> copy(RosterColumn.SCHOOL));
        } else if (places.defaultSchool() != null) {
            values.put("schoolId", places.defaultSchool().id().toString());
        }
        String grade = text(RosterColumn.GRADE);
        String classText = text(RosterColumn.CLASS_NAME);
        String both = grade.isEmpty() ? classText : grade;
        Grade read = both.isEmpty() ? null : places.counted((String) values.get("schoolId"), RosterText.grade(both));
        if (read != null) {
            values.put("gradeCode", read);
        } else if (!grade.isEmpty()) {
            issues.add(RosterIssue.error(RosterColumn.GRADE, RosterProblem.WORD_UNKNOWN));
        }
        if (!classText.isEmpty()) {
            copy(RosterColumn.CLASS_NAME);
        } else if (RosterText.classOf(grade) != null) {
            values.put("className", RosterText.classOf(grade));
        } else if (places.defaultClass() != null) {
            values.put("className", places.defaultClass());
        }
        word(RosterColumn.STAGE, t -> CodeWords.code("SchoolingStage", t).map(SchoolingStage::valueOf).orElseGet(() -> t.contains("幼儿园") ? SchoolingStage.KINDERGARTEN : null));
        if (!values.containsKey("schoolingStage") && read != null) {
            values.put("schoolingStage", read.stage());
        }
        copy(RosterColumn.TEACHER_NAME);
        List<FamilyPhone> teacher = phones(RosterColumn.TEACHER_PHONE);
        if (!teacher.isEmpty()) {
            values.put("teacherPhone", teacher.get(0).phone());
        }
    }

    private void place() {
        String village = text(RosterColumn.VILLAGE);
        String address = text(RosterColumn.ADDRESS);
        String found = !village.isEmpty() ? places.village(village).orElse(null) : address.isEmpty() ? null : places.village(address).orElse(null);
        if (found == null && !village.isEmpty()) {
            issues.add(RosterIssue.error(RosterColumn.VILLAGE, RosterProblem.PLACE_UNKNOWN));
        } else if (found == null && places.defaultPlace() == null) {
            issues.add(RosterIssue.error(RosterColumn.VILLAGE, RosterProblem.PLACE_NEEDED));
        } else {
            values.put("regionCode", found == null ? places.defaultPlace() : found);
        }
    }

    private FamilyParent parent(RosterColumn nameColumn, RosterColumn placeColumn, RosterColumn phoneColumn) {
        String name = RosterText.withoutNote(text(nameColumn));
        String note = RosterText.note(text(nameColumn));
        String where = text(placeColumn);
        List<FamilyPhone> phones = phones(phoneColumn);
        ParentPresence presence = presence(note == null ? where : where + note);
        if (name.isEmpty() && where.isEmpty() && phones.isEmpty()) {
            return null;
        }
        if (presence == null) {
            presence = ParentPresence.AWAY_WORKING;
        }
        boolean place = !where.isEmpty() && presence == ParentPresence.AWAY_WORKING && !where.matches("(外出)?(务工|打工)|外出");
        tooLong(nameColumn, name, PersonName.MAX_LENGTH);
        tooLong(placeColumn, where, MAX_PLACE);
        return new FamilyParent(name.isEmpty() ? null : PersonName.normalize(name), presence, place ? where : null, phones);
    }

    /** What a cell for the work place often says instead of one. */
    static ParentPresence presence(String text) {
        return text.matches(".*(去世|已故|死亡|病故|亡故).*") ? ParentPresence.DECEASED : text.contains("失踪") ? ParentPresence.MISSING
                : text.matches(".*(离异|离婚|改嫁|离家).*") ? ParentPresence.DIVORCED_NO_CONTACT : text.contains("服刑") ? ParentPresence.IMPRISONED
                : text.contains("戒毒") ? ParentPresence.DRUG_REHAB : text.contains("失联") ? ParentPresence.LOST_CONTACT
                : text.contains("重病") ? ParentPresence.SEVERELY_ILL : text.matches(".*(重残|残疾).*") ? ParentPresence.SEVERELY_DISABLED
                : text.matches(".*(出境|国外|境外).*") ? ParentPresence.ABROAD : text.matches("(在家|务农|在家务农|本地|家中|在村).*") ? ParentPresence.AT_HOME : null;
    }

    private FamilyCarer carer() {
        String name = RosterText.withoutNote(text(RosterColumn.CARER_NAME));
        String said = text(RosterColumn.CARER_RELATION);
        if (said.isEmpty() && RosterText.note(text(RosterColumn.CARER_NAME)) != null) {
            said = RosterText.note(text(RosterColumn.CARER_NAME));
        }
        List<FamilyPhone> phones = phones(RosterColumn.CARER_PHONE);
        String typeText = text(RosterColumn.CARE_TYPE);
        CareType type = typeText.isEmpty() ? null : RosterText.careType(typeText);
        if (!typeText.isEmpty() && type == null) {
            issues.add(RosterIssue.error(RosterColumn.CARE_TYPE, RosterProblem.WORD_UNKNOWN));
        }
        String relation = said.isEmpty() ? null : RosterText.relation(said);
        if (!said.isEmpty() && relation == null) {
            issues.add(RosterIssue.error(RosterColumn.CARER_RELATION, RosterProblem.WORD_UNKNOWN));
        }
        if (name.isEmpty()) {
            return type == CareType.NOBODY ? new FamilyCarer(null, type, null, false, List.of()) : null;
        }
        if (type == null) {
            type = RosterText.careTypeOf(relation);
        }
        if (type == null && said.isEmpty() && typeText.isEmpty()) {
            String plain = PersonName.normalize(name);
            type = plain.equals(PersonName.normalize(text(RosterColumn.FATHER_NAME))) ? CareType.FATHER
                    : plain.equals(PersonName.normalize(text(RosterColumn.MOTHER_NAME))) ? CareType.MOTHER : null;
            if (type == null) {
                issues.add(RosterIssue.error(RosterColumn.CARER_RELATION, RosterProblem.RELATION_NEEDED));
            }
        }
        tooLong(RosterColumn.CARER_NAME, name, PersonName.MAX_LENGTH);
        Boolean agreed = RosterText.yesOrNo(text(RosterColumn.ENTRUSTED));
        return type == null ? null : new FamilyCarer(PersonName.normalize(name), type, relation, Boolean.TRUE.equals(agreed), phones);
    }

    private interface Reader {
        Object read(String text);
    }

    private void word(RosterColumn column, Reader reader) {
        RosterCell cell = cells.get(column);
        String plain = RosterText.plain(cell == null ? "" : cell.text());
        // 无 and × are answers where yes or no is asked.
        String text = RosterText.yesOrNo(plain) != null && (column == RosterColumn.BOARDING || column == RosterColumn.HOUSEHOLD_REGISTERED) ? plain : text(column);
        if (text.isEmpty()) {
            return;
        }
        Object value = reader.read(text);
        if (value == null) {
            issues.add(RosterIssue.error(column, RosterProblem.WORD_UNKNOWN));
        } else {
            values.put(column.field(), value);
        }
    }

    private void date(RosterColumn column) {
        LocalDate date = day(column);
        if (date != null) {
            values.put(column.field(), date);
        }
    }

    private void copy(RosterColumn column) {
        copy(column, text(column));
    }

    private void copy(RosterColumn column, String text) {
        if (!text.isEmpty()) {
            tooLong(column, text, LENGTHS.getOrDefault(column, MAX_PLACE));
            values.put(column.field(), text);
        }
    }
}

package org.xiaolian.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.CareType;
import org.xiaolian.child.ChildRegister.NamedChild;
import org.xiaolian.codelist.CodeWords;
import org.xiaolian.guardian.Education;
import org.xiaolian.guardian.FamilyEntry;
import org.xiaolian.guardian.FamilyEntry.FamilyCarer;
import org.xiaolian.guardian.FamilyEntry.FamilyDetails;
import org.xiaolian.guardian.FamilyEntry.FamilyParent;
import org.xiaolian.guardian.FamilyEntry.FamilyPhone;
import org.xiaolian.guardian.ParentPresence;
import org.xiaolian.pairing.PairingKind;
import org.xiaolian.pairing.PairingRegister.NamedHelper;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.visit.PersonMet;
import org.xiaolian.visit.VisitMethod;
import org.xiaolian.visit.VisitPurpose;
import org.xiaolian.visit.VisitRegister.VisitEntry;

/** Reads a row about a child who has a file: a parent or carer, a pairing, or a visit of the past. */
final class RosterRecordReading extends RosterCells {
    private static final String FATHER = "51";
    private static final String MOTHER = "52";
    private static final int MAX_SUMMARY = 2000;
    private static final int MAX_TEXT = 1000;
    private static final int MAX_WORD = 60;
    private static final int MAX_COMPANIONS = 200;

    private final RosterPlaces places;
    private final LocalDate today;

    RosterRecordReading(java.util.Map<RosterColumn, RosterCell> cells, RosterPlaces places, LocalDate today) {
        super(cells);
        this.places = places;
        this.today = today;
    }

    /** Whose row it is. */
    NamedChild child() {
        String name = RosterText.withoutNote(text(RosterColumn.NAME));
        if (name.isEmpty()) {
            issues.add(RosterIssue.error(RosterColumn.NAME, RosterProblem.REQUIRED));
        }
        String said = RosterText.withoutNote(text(RosterColumn.ID_NUMBER)).replace(" ", "");
        String number = said.isEmpty() ? null : idNumber(RosterColumn.ID_NUMBER, said, today);
        String archive = text(RosterColumn.ARCHIVE_NUMBER).replace(" ", "");
        String village = text(RosterColumn.VILLAGE);
        Optional<String> place = village.isEmpty() ? Optional.empty() : places.village(village);
        if (!village.isEmpty() && place.isEmpty()) {
            issues.add(RosterIssue.error(RosterColumn.VILLAGE, RosterProblem.PLACE_UNKNOWN));
        }
        return new NamedChild(PersonName.normalize(name), number, archive.isEmpty() ? null : archive, day(RosterColumn.BIRTH_DATE), place.orElse(null));
    }

    /** What the row says of the family; null when that cannot be understood. */
    FamilyEntry family(String regionCode) {
        String name = RosterText.withoutNote(text(RosterColumn.CARER_NAME));
        String said = text(RosterColumn.CARER_RELATION);
        if (said.isEmpty() && RosterText.note(text(RosterColumn.CARER_NAME)) != null) {
            said = RosterText.note(text(RosterColumn.CARER_NAME));
        }
        String relation = said.isEmpty() ? null : RosterText.relation(said);
        if (name.isEmpty()) {
            issues.add(RosterIssue.error(RosterColumn.CARER_NAME, RosterProblem.REQUIRED));
        }
        if (relation == null) {
            issues.add(RosterIssue.error(RosterColumn.CARER_RELATION, said.isEmpty() ? RosterProblem.RELATION_NEEDED : RosterProblem.WORD_UNKNOWN));
        }
        tooLong(RosterColumn.CARER_NAME, name, PersonName.MAX_LENGTH);
        List<FamilyPhone> phones = phones(RosterColumn.CARER_PHONE);
        FamilyDetails details = details();
        String where = text(RosterColumn.WORK_PLACE);
        tooLong(RosterColumn.WORK_PLACE, where, MAX_WORD);
        String typeText = text(RosterColumn.CARE_TYPE);
        CareType type = typeText.isEmpty() ? RosterText.careTypeOf(relation) : RosterText.careType(typeText);
        if (!typeText.isEmpty() && type == null) {
            issues.add(RosterIssue.error(RosterColumn.CARE_TYPE, RosterProblem.WORD_UNKNOWN));
        }
        if (faulty()) {
            return null;
        }
        boolean parent = FATHER.equals(relation) || MOTHER.equals(relation);
        Boolean cares = RosterText.yesOrNo(RosterText.plain(cells.containsKey(RosterColumn.IS_CARER) ? cells.get(RosterColumn.IS_CARER).text() : ""));
        FamilyCarer carer = Boolean.TRUE.equals(cares) || !parent && !Boolean.FALSE.equals(cares)
                ? new FamilyCarer(PersonName.normalize(name), type, relation, Boolean.TRUE.equals(RosterText.yesOrNo(text(RosterColumn.ENTRUSTED))), phones, details) : null;
        ParentPresence presence = RosterReading.presence(where);
        FamilyParent one = !parent ? null : new FamilyParent(PersonName.normalize(name), presence == null ? where.isEmpty() && Boolean.TRUE.equals(cares)
                ? ParentPresence.AT_HOME : ParentPresence.AWAY_WORKING : presence, presence == null && !where.isEmpty() ? where : null, phones, details);
        if (carer == null && one == null) {
            issues.add(RosterIssue.warning(RosterColumn.IS_CARER, RosterProblem.NEITHER_PARENT_NOR_CARER));
        }
        return new FamilyEntry(regionCode, FATHER.equals(relation) ? one : null, MOTHER.equals(relation) ? one : null, carer);
    }

    private FamilyDetails details() {
        String said = RosterText.withoutNote(text(RosterColumn.CARER_ID_NUMBER)).replace(" ", "");
        String occupation = text(RosterColumn.OCCUPATION);
        tooLong(RosterColumn.OCCUPATION, occupation, MAX_WORD);
        return new FamilyDetails(said.isEmpty() ? null : idNumber(RosterColumn.CARER_ID_NUMBER, said, today), word(RosterColumn.EDUCATION, Education.class, text -> text.contains("小学")
                ? Education.PRIMARY : text.contains("初中") ? Education.JUNIOR : text.matches(".*(高中|中专|中职|职高).*") ? Education.SENIOR : text.matches(".*(大专|本科|大学|专科).*")
                ? Education.COLLEGE : text.matches(".*(文盲|未上|没上).*") ? Education.NONE : null), occupation.isEmpty() ? null : occupation);
    }

    /** Who helps the child. */
    NamedHelper helper(RosterColumn column) {
        String name = RosterText.withoutNote(text(column));
        List<FamilyPhone> phones = column == RosterColumn.HELPER_NAME ? phones(RosterColumn.HELPER_PHONE) : List.of();
        if (name.isEmpty() && column == RosterColumn.HELPER_NAME) {
            issues.add(RosterIssue.error(column, RosterProblem.REQUIRED));
        }
        return name.isEmpty() ? null : new NamedHelper(PersonName.normalize(name), phones.isEmpty() ? null : phones.get(0).phone());
    }

    /** Null: as the helper's office has it. */
    PairingKind pairingKind() {
        return word(RosterColumn.PAIRING_KIND, PairingKind.class, text -> text.matches(".*(妈妈|家长).*") ? PairingKind.SUBSTITUTE_MOTHER : text.contains("志愿") ? PairingKind.VOLUNTEER
                : text.matches(".*(教师|老师).*") ? PairingKind.TEACHER : text.contains("干部") ? PairingKind.CADRE : text.contains("资助") ? PairingKind.SPONSOR
                : text.contains("同伴") ? PairingKind.PEER : null);
    }

    /** The day the row is about, not in the future; null when it says none. */
    LocalDate day(RosterColumn column, boolean required) {
        LocalDate day = day(column);
        if (day == null && required && issues.stream().noneMatch(i -> i.column() == column)) {
            issues.add(RosterIssue.error(column, RosterProblem.REQUIRED));
        }
        if (day != null && day.isAfter(today)) {
            issues.add(RosterIssue.error(column, RosterProblem.FUTURE_DAY));
        }
        return day;
    }

    /**
     * @param visitor who of the system's people went, or null
     * @param named her name when she is not one of them
     */
    VisitEntry visit(UUID childId, LocalDate day, UUID visitor, String named) {
        String companions = named == null ? "" : named;
        tooLong(RosterColumn.VISITOR, companions, MAX_COMPANIONS);
        VisitMethod method = word(RosterColumn.VISIT_METHOD, VisitMethod.class, text -> text.matches(".*(入户|家访|上门).*") ? VisitMethod.HOME : text.contains("校") ? VisitMethod.SCHOOL
                : text.contains("约") ? VisitMethod.APPOINTMENT : null);
        VisitPurpose purpose = word(RosterColumn.VISIT_PURPOSE, VisitPurpose.class, text -> text.matches(".*(慰问|节).*") ? VisitPurpose.FESTIVAL : text.matches(".*(物资|送).*") ? VisitPurpose.DELIVERY
                : text.contains("政策") ? VisitPurpose.POLICY_INFORMATION : text.matches(".*(复核|核实).*") ? VisitPurpose.REVIEW : text.contains("线索") ? VisitPurpose.CLUE_CHECK
                : text.contains("在校") ? VisitPurpose.SCHOOL_REPORT : text.matches(".*(日常|常规|走访|家访).*") ? VisitPurpose.ROUTINE : null);
        Boolean saw = RosterText.yesOrNo(RosterText.plain(cells.containsKey(RosterColumn.SAW_CHILD) ? cells.get(RosterColumn.SAW_CHILD).text() : ""));
        String summary = words(RosterColumn.VISIT_SUMMARY, MAX_SUMMARY);
        Set<PersonMet> met = EnumSet.noneOf(PersonMet.class);
        for (String who : text(RosterColumn.PERSONS_MET).split("[、,;/ ]+")) {
            person(who).ifPresent(met::add);
        }
        if (Boolean.TRUE.equals(saw)) {
            met.add(PersonMet.CHILD);
        }
        return new VisitEntry(childId, day, method == null ? VisitMethod.HOME : method, purpose == null ? VisitPurpose.ROUTINE : purpose,
                saw == null ? met.isEmpty() || met.contains(PersonMet.CHILD) : saw, met, visitor, companions.isEmpty() ? null : companions, summary,
                words(RosterColumn.HELP_GIVEN, MAX_TEXT), words(RosterColumn.FOLLOW_UP, MAX_TEXT));
    }

    private static Optional<PersonMet> person(String who) {
        return Optional.ofNullable(who.isEmpty() ? null : who.matches(".*(儿童|孩子|本人|学生).*") ? PersonMet.CHILD : who.matches(".*(父|爸).*") && !who.contains("祖") ? PersonMet.FATHER
                : who.matches(".*(母|妈).*") && !who.contains("祖") ? PersonMet.MOTHER : who.matches(".*(邻居).*") ? PersonMet.NEIGHBOUR : who.matches(".*(老师|教师|班主任).*") ? PersonMet.TEACHER
                : who.matches(".*(村|主任|书记|干部).*") ? PersonMet.VILLAGE_CADRE : who.matches(".*(祖|爷|奶|外公|外婆|照护|监护|姑|叔|伯|舅|姨).*") ? PersonMet.CARER : null);
    }

    private String words(RosterColumn column, int max) {
        String text = prose(column);
        tooLong(column, text, max);
        return text.isEmpty() ? null : text;
    }

    private interface Words<E> {
        E of(String text);
    }

    private <E extends Enum<E>> E word(RosterColumn column, Class<E> list, Words<E> others) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        E code = CodeWords.code(list.getSimpleName(), text).flatMap(c -> Arrays.stream(list.getEnumConstants()).filter(e -> e.name().equals(c)).findFirst()).orElseGet(() -> others.of(text));
        if (code == null) {
            issues.add(RosterIssue.error(column, RosterProblem.WORD_UNKNOWN));
        }
        return code;
    }
}

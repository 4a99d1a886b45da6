package org.xiaolian.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaolian.guardian.FamilyEntry.FamilyPhone;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PhoneNumber;

/** The cells of one row, read one by one; what is wrong with them is gathered. */
class RosterCells {
    private static final int MAX_PHONES = 5;
    /** Who is away, or works, is reached by her own telephone; at home there may be a landline. */
    private static final Set<RosterColumn> MOBILE_EXPECTED = EnumSet.of(RosterColumn.OWN_PHONE, RosterColumn.FATHER_PHONE, RosterColumn.MOTHER_PHONE, RosterColumn.HELPER_PHONE);

    final Map<RosterColumn, RosterCell> cells;
    final List<RosterIssue> issues = new ArrayList<>();

    RosterCells(Map<RosterColumn, RosterCell> cells) {
        this.cells = cells;
    }

    List<RosterIssue> issues() {
        return issues;
    }

    boolean faulty() {
        return issues.stream().anyMatch(i -> !i.warning());
    }

    String text(RosterColumn column) {
        RosterCell cell = cells.get(column);
        String plain = RosterText.plain(cell == null ? null : cell.text());
        if (RosterText.isSame(plain)) {
            if (issues.stream().noneMatch(i -> i.column() == column)) {
                issues.add(RosterIssue.error(column, RosterProblem.NO_SAME_ABOVE));
            }
            return "";
        }
        return RosterText.isNothing(plain) ? "" : plain;
    }

    /** What somebody wrote in sentences; empty as in {@link #text}. */
    String prose(RosterColumn column) {
        return text(column).isEmpty() ? "" : RosterText.prose(cells.get(column).text());
    }

    List<FamilyPhone> phones(RosterColumn column) {
        String text = text(column);
        List<FamilyPhone> phones = new ArrayList<>();
        if (text.isEmpty()) {
            return phones;
        }
        for (RosterText.Phone phone : RosterText.phones(text)) {
            if (!PhoneNumber.isPlausible(phone.phone()) || phones.size() == MAX_PHONES) {
                if (issues.stream().noneMatch(i -> i.column() == column)) {
                    issues.add(RosterIssue.error(column, RosterProblem.PHONE_WRONG));
                }
            } else if (phones.stream().noneMatch(p -> p.phone().equals(phone.phone()))) {
                phones.add(new FamilyPhone(phone.phone(), phone.owner()));
                if (!PhoneNumber.isMobile(phone.phone()) && (MOBILE_EXPECTED.contains(column) || !PhoneNumber.isLandline(phone.phone()))
                        && issues.stream().noneMatch(i -> i.column() == column)) {
                    issues.add(RosterIssue.warning(column, RosterProblem.PHONE_NOT_MOBILE));
                }
            }
        }
        return phones;
    }

    void tooLong(RosterColumn column, String text, int max) {
        if (text.length() > max) {
            issues.add(RosterIssue.error(column, RosterProblem.TOO_LONG, max));
        }
    }

    /** The date a cell says; null when it is empty or cannot be read. */
    LocalDate day(RosterColumn column) {
        String text = text(column);
        LocalDate date = text.isEmpty() ? null : RosterText.date(RosterText.withoutNote(text));
        if (date == null && !text.isEmpty()) {
            issues.add(RosterIssue.error(column, RosterProblem.DATE_UNREADABLE));
        }
        return date;
    }

    /** An identity number that may be one, whole and normalised; null when it is not, with the reason among the issues. */
    String idNumber(RosterColumn column, String said, LocalDate today) {
        if (cells.get(column).number()) {
            issues.add(RosterIssue.error(column, RosterProblem.ID_NUMERIC));
            return null;
        }
        String normal = IdNumber.normalize(said);
        IdNumber.Fault fault = IdNumber.fault(normal, today);
        if (fault != null) {
            issues.add(RosterIssue.error(column, switch (fault) {
                case LENGTH -> RosterProblem.ID_LENGTH;
                case CHARACTERS -> RosterProblem.ID_CHARACTERS;
                case DATE -> RosterProblem.ID_DATE;
                case CHECK_CHARACTER -> RosterProblem.ID_CHECK;
            }));
            return null;
        }
        return normal;
    }
}

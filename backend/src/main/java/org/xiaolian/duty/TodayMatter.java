package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.problem.Language;

/**
 * Something the caller owes or promised, with its day.
 *
 * @param sourceId the rule, the record or the home-coming that asks for it
 * @param givenName the child's, without the family name
 * @param ruleName what a duty's rule is called; null for a promise
 */
@FeatureApi
public record TodayMatter(TodayMatterKind kind, UUID sourceId, UUID childId, String givenName, String ruleName, LocalDate on, boolean overdue) {
    /** A given name and what is to be done, never what was written about a child. */
    public String words(Language language) {
        boolean english = language == Language.EN;
        String what = switch (kind) {
            case DUTY -> ruleName;
            case VISIT_PROMISED -> english ? "visit promised" : "约好再走访";
            case CONTACT_PROMISED -> english ? "contact promised" : "约好再联系";
            case HOME_COMING_VISIT -> english ? "a parent is at home: visit" : "父母返乡，上门走访";
            case HOME_COMING_SIGNING -> english ? "a parent is at home: sign the agreement" : "父母返乡，补签协议";
        };
        String late = !overdue ? "" : english ? " (overdue)" : "（已逾期）";
        return givenName + (english ? ": " : "：") + what + late;
    }
}

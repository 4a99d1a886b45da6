package org.xiaolian.schooling;

import java.util.Map;
import org.xiaolian.shared.FeatureApi;

/**
 * The school calendars of all counties for some years.
 *
 * @param usual of every county that has not entered dates of its own
 * @param own by the first six digits of the county's code
 */
@FeatureApi
public record CountyCalendars(SchoolCalendar usual, Map<String, SchoolCalendar> own) {
    private static final int COUNTY_DIGITS = 6;

    /** Of the county in which a place lies. */
    public SchoolCalendar of(String regionCode) {
        return own.getOrDefault(regionCode.substring(0, COUNTY_DIGITS), usual);
    }
}

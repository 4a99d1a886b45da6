package org.xiaolian.organization;

import org.xiaolian.shared.FeatureApi;

/** What an organization is (rules.md 2.1, A-5, A-6). */
@FeatureApi
public enum OrganizationKind {
    CIVIL_AFFAIRS, WOMENS_FEDERATION, YOUTH_LEAGUE, CARE_COMMITTEE, EDUCATION_BUREAU, SCHOOL, SCHOOL_DISTRICT, SUPPORT_UNIT,
    VILLAGE_COMMITTEE, TOWN_GOVERNMENT, POLICE, SOCIAL_ORGANIZATION, OTHER
}

package org.xiaolian.visit;

import org.xiaolian.shared.FeatureApi;

/** What a finding is about, dimension by dimension (rules.md 1.7, rows 10 to 15); words without judgement (L-4). */
@FeatureApi
public enum ObservationAspect {
    ATTENDANCE(Dimension.LEARNING), MARKS(Dimension.LEARNING), HOMEWORK(Dimension.LEARNING), INTEREST(Dimension.LEARNING),
    FOOD(Dimension.LIVING), CLOTHING(Dimension.LIVING), SLEEP(Dimension.LIVING), HYGIENE(Dimension.LIVING), LIVING_MONEY(Dimension.LIVING), CHORES(Dimension.LIVING),
    SCREEN_TIME(Dimension.LIVING),
    MOOD(Dimension.PSYCHOLOGY), PARENT_CONTACT(Dimension.PSYCHOLOGY), FRIENDS(Dimension.PSYCHOLOGY), WORRIES(Dimension.PSYCHOLOGY),
    SEXUAL_ASSAULT(Dimension.SAFETY), DOMESTIC_VIOLENCE(Dimension.SAFETY), ABUSE(Dimension.SAFETY), ELECTRICITY_FIRE(Dimension.SAFETY), GAS(Dimension.SAFETY),
    GEOLOGICAL(Dimension.SAFETY), UNSAFE_HOUSE(Dimension.SAFETY), DROWNING(Dimension.SAFETY), TRAFFIC(Dimension.SAFETY), INTERNET(Dimension.SAFETY),
    ILLNESS(Dimension.HEALTH), VACCINATION(Dimension.HEALTH), DISABILITY_AID(Dimension.HEALTH), GROWTH(Dimension.HEALTH);

    private final Dimension dimension;

    ObservationAspect(Dimension dimension) {
        this.dimension = dimension;
    }

    Dimension dimension() {
        return dimension;
    }
}

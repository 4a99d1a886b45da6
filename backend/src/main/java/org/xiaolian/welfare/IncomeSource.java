package org.xiaolian.welfare;

/** What a family mainly lives on (ministry form). */
enum IncomeSource {
    MIGRANT_WORK, FARMING, GOVERNMENT_AID, RELATIVES, OTHER
}

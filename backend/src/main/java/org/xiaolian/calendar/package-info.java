/**
 * What a person owes and promised, for the calendar on her telephone or in her mail program (RFC 5545): read by a secret address
 * that she makes for herself, sees once, and can change or close at any time. Whoever holds it reads given names and days, nothing
 * else; it shows what her roles show at that moment, and ends with her account.
 */
package org.xiaolian.calendar;

/**
 * Days on which offices work, or do not, against the day of the week: public holidays and the weekends worked instead. One
 * calendar for the whole country, announced each autumn by the State Council; administrators add it, everybody may read it,
 * and deadlines in working days are counted by it.
 */
package org.xiaolian.officeday;

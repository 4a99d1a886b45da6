/**
 * Who gives: people, units, and those who do not want to be known. Kept by the office that takes the gifts; how to reach a donor is
 * sealed and shown to those who keep its books. A donor who looks like one that is known is told before she is written down twice.
 */
package org.xiaolian.donor;

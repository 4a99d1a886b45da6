/**
 * Gifts as an office takes them over: money by its way, goods and services line by line, valued or deliberately not. What was booked is not
 * changed: a wrong gift is reversed in the ledger and written down anew; only the number of its official receipt and notes follow
 * later. What a donor meant for one purpose serves another only with her consent, which is kept here.
 */
package org.xiaolian.donation;

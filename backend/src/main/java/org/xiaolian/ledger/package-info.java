/**
 * The books of an office: money by purpose and goods by lot, each in double entry. Every entry's postings add up to nothing, no
 * account of the office's own falls below zero, and what a donor meant for one purpose serves no other without her recorded consent.
 * An entry is never changed: a wrong one is reversed (红字), once. A closed month takes nothing more; what comes late stands in
 * the next open one and says so. Read and kept within an office's reach; auditors read.
 */
package org.xiaolian.ledger;

/**
 * Who saw or changed what, when and why (rules.md 5.3). Entries are added in the transaction of what they describe, hold no
 * data of the child, and are never changed. Read by auditors.
 */
package org.xiaolian.audit;

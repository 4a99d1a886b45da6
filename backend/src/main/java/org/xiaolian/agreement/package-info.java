/**
 * Entrusted care (委托照护): the agreement from draft to end, the law's checks before it is signed, who ought to have one and
 * who lacks it, and alerts about children nobody may leave as they are. Seen by those who answer for the child's place.
 */
package org.xiaolian.agreement;

/**
 * What a person owes, by mail in the morning: only for who asked for it and confirmed the address, each day or each Monday at
 * seven, and not when there is nothing. Names no child by more than its given name. Off while no mail server is configured.
 */
package org.xiaolian.digest;

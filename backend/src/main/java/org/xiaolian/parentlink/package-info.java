/**
 * The address through which a parent says, without an account, that she was in touch with her child (D-13). It names nobody, opens
 * on one telephone, runs out and can be taken back; its opening is written down, and what comes through it is the parents' own
 * contact. Whoever may record contacts of the child makes it.
 */
package org.xiaolian.parentlink;

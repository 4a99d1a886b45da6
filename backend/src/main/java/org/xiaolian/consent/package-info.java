/**
 * Why a child's data are processed and who agreed to it (rules.md 5.2). Purposes are data with a legal basis; those that
 * rest on consent ask for the guardian's separate one, from 14 on the child's own as well. What a carer signs is on the
 * parents' behalf and counts when a parent has confirmed it. A withdrawal stops the purpose at once. Also the child's own
 * wish, asked whenever its care changes. Seen by whoever sees the child's details.
 */
package org.xiaolian.consent;

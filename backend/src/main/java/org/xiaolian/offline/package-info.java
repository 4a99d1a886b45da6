/**
 * What a helper takes along into a valley without network: her own children, with as much as a visit needs and no more. The
 * page keeps it encrypted on her phone; records made there come back through the rooms they belong to. Writes nothing.
 */
package org.xiaolian.offline;

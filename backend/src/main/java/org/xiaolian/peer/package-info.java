/**
 * Two pupils who help each other in learning, daily life and habits. The one who helps is a minor, too: whoever sees only one of
 * the two is not told the other's name. Written is what the helped child needs, never a label. Ended with a day, never deleted.
 * Written by whoever answers for both: class and head teachers, supervisors.
 */
package org.xiaolian.peer;

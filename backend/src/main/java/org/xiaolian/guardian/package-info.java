/**
 * The people around a child: parents and their dated facts, carers and dated care, phones in the order to call; shared
 * between siblings. What is written here decides what the child's file still lacks. Seen by whoever may see the child.
 */
package org.xiaolian.guardian;

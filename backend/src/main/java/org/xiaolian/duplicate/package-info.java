/**
 * Two files of one child: found when a file is saved, decided by people, merged with undo. Found pairs are open until somebody
 * merges them or says that they are different children, which is remembered. Seen by whoever may see both files.
 */
package org.xiaolian.duplicate;

/**
 * One child, one file (一人一档). A file is opened, kept current and closed with a reason; it is never deleted here. Who may
 * see a child is decided in one place, {@link org.xiaolian.child.ChildScope}, inside the query.
 */
package org.xiaolian.child;

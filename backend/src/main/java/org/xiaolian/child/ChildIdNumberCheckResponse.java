package org.xiaolian.child;

/** Whether they are the same. */
record ChildIdNumberCheckResponse(boolean matches) {
}

package org.xiaolian.child;

import java.util.List;

/** Files that may be of the same child, open or closed. */
record ChildDuplicatesResponse(List<ChildRow> candidates) {
}

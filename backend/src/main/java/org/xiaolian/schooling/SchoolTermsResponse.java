package org.xiaolian.schooling;

import java.util.List;

/** Both terms of a school year. */
record SchoolTermsResponse(List<SchoolTermResponse> items) {
}

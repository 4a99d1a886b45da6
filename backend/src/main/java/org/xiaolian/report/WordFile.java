package org.xiaolian.report;

import org.xiaolian.shared.http.Downloads;

/** A Word document to hand out. */
record WordFile(String name, byte[] content) {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    String disposition() {
        return Downloads.disposition("report.docx", name);
    }
}

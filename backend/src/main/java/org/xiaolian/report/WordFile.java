package org.xiaolian.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A Word document to hand out. */
record WordFile(String name, byte[] content) {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** RFC 6266: a plain name for old clients, the real one in UTF-8. */
    String disposition() {
        return "attachment; filename=\"report.docx\"; filename*=UTF-8''"
                + URLEncoder.encode(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}

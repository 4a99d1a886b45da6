package org.xiaolian.attachment;

import java.io.InputStream;
import org.xiaolian.shared.http.Downloads;

/** What is handed out. The stream decrypts while it is read. */
record AttachmentContent(String title, String contentType, InputStream content) {

    /** Its ending follows the content, not the given name. */
    String disposition() {
        String ending = switch (contentType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".pdf";
        };
        return Downloads.disposition("file" + ending, title + ending);
    }
}

package org.xiaolian.attachment;

import java.io.InputStream;
import org.xiaolian.shared.http.Downloads;

/** What is handed out. The stream decrypts while it is read. */
record AttachmentContent(String title, String contentType, InputStream content) {

    /** Its ending follows the content, not the given name. */
    String disposition() {
        return Downloads.disposition("file" + ending(contentType), title + ending(contentType));
    }

    static String ending(String contentType) {
        return switch (contentType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".pdf";
        };
    }
}

package org.xiaolian.attachment;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What is handed out. The stream decrypts while it is read. */
record AttachmentContent(String title, String contentType, InputStream content) {

    /** RFC 6266: a plain name for old clients, the real one in UTF-8; the ending follows the content, not the given name. */
    String disposition() {
        String ending = switch (contentType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".pdf";
        };
        return "attachment; filename=\"file" + ending + "\"; filename*=UTF-8''"
                + URLEncoder.encode(title + ending, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}

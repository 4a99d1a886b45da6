package org.xiaolian.shared.http;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers that a browser saves as a file and never shows. */
public final class Downloads {
    private Downloads() {
    }

    /** @param name may be Chinese; clients that read only ASCII see {@code download} with the same ending */
    public static Response attachment(Object content, String name, String mediaType) {
        return Response.ok(content, mediaType).header("Content-Disposition", disposition(name)).header("Cache-Control", "private, no-store").build();
    }

    private static String disposition(String name) {
        int dot = name.lastIndexOf('.');
        return disposition("download" + (dot < 0 ? "" : name.substring(dot).replaceAll("[^A-Za-z0-9.]", "")), name);
    }

    /** RFC 6266: a plain name for old clients, the real one in UTF-8. */
    public static String disposition(String plainName, String name) {
        return "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}

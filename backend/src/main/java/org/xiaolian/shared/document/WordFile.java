package org.xiaolian.shared.document;

import jakarta.ws.rs.core.Response;
import org.xiaolian.shared.http.Downloads;

/** A Word document to hand out. */
public record WordFile(String name, byte[] content) {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** @param plainName what clients that read only ASCII see */
    public Response answer(String plainName) {
        return Response.ok(content, TYPE).header("Content-Disposition", Downloads.disposition(plainName, name))
                .header("Cache-Control", "private, no-store").build();
    }
}

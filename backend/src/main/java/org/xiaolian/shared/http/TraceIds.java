package org.xiaolian.shared.http;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;

/** One short id a request, in the answer's header, the problem document and the log, so that both ends name the same. */
public final class TraceIds {
    public static final String HEADER = "X-Trace-Id";
    private static final String KEY = "xiaolian.trace-id";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TraceIds() {
    }

    public static String of(RoutingContext request) {
        if (request == null) {
            return next();
        }
        String id = request.get(KEY);
        if (id == null) {
            id = next();
            request.put(KEY, id);
        }
        return id;
    }

    private static String next() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

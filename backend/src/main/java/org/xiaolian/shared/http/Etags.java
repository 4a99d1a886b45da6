package org.xiaolian.shared.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/** Versions as strong entity tags ({@code "v12"}) and the checks against lost updates. */
public final class Etags {
    private static final Pattern TAG = Pattern.compile("\"v(\\d{1,18})\"");

    private static final int TAG_BYTES = 16;

    private Etags() {
    }

    /** The version named by If-Match; 428 when missing, 412 when it is a weak or foreign tag. */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(CommonProblem.VERSION_REQUIRED);
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new Problem(CommonProblem.VERSION_STALE);
        }
        return Long.parseLong(matcher.group(1));
    }

    /** 412 unless the caller saw the version that is stored. */
    public static void check(long expected, long actual) {
        if (expected != actual) {
            throw new Problem(CommonProblem.VERSION_STALE);
        }
    }

    /** 200 with the entity and its tag. */
    public static Response ok(Object entity, long version) {
        return Response.ok(entity).tag(new EntityTag("v" + version)).header("Cache-Control", "private, no-cache").build();
    }

    /** 200, or 304 when the caller already holds this version. Call only after the permission check. */
    public static Response ok(Object entity, long version, Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(new EntityTag("v" + version));
        return unchanged == null ? ok(entity, version) : unchanged.header("Cache-Control", "private, no-cache").build();
    }

    /**
     * As {@link #ok}, for an answer put together from many records, which have no version in common: its content is its tag.
     *
     * @param ifNoneMatch what the caller holds, or null
     * @param sent done when the content is really sent
     */
    public static Response ofContent(Object entity, byte[] content, String ifNoneMatch, Runnable sent) {
        String tag = HexFormat.of().formatHex(sha256(content), 0, TAG_BYTES);
        Response.ResponseBuilder answer;
        if (ifNoneMatch != null && ifNoneMatch.contains('"' + tag + '"')) {
            answer = Response.notModified();
        } else {
            sent.run();
            answer = Response.ok(entity);
        }
        return answer.tag(new EntityTag(tag)).header("Cache-Control", "private, no-cache").build();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 201 with the new resource, its address and tag. */
    public static Response created(String path, Object entity, long version) {
        return Response.created(java.net.URI.create(path)).entity(entity).tag(new EntityTag("v" + version))
                .header("Cache-Control", "private, no-cache").build();
    }
}

package org.xiaolian.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed-in session. The refresh token is in an HttpOnly cookie, never in a body. */
record SessionTokenResponse(
        @Schema(description = "Bearer token for the Authorization header; keep it in memory only") String accessToken,
        @Schema(description = "Seconds until the token ends", examples = "600") int expiresInSeconds,
        SessionResponse session) {
}

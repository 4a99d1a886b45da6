package org.xiaolian.parentlink;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fresh link: nobody can ask for it again. */
record ParentLinkCreatedResponse(@Schema(description = "Address of the page, from the root of the web app: /w/… Names nobody") String path, Instant expiresAt, ParentLinksResponse links) {
}

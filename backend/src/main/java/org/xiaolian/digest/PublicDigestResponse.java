package org.xiaolian.digest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a link of a mail has done. */
record PublicDigestResponse(@Schema(description = "Whether mails come from now on") boolean coming) {
}

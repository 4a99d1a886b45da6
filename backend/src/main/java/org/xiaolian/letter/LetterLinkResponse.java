package org.xiaolian.letter;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fresh link: nobody can ask for it again. */
record LetterLinkResponse(@Schema(description = "Address of the page, from the root of the web app: /p/… Names nobody") String path, Instant expiresAt, LettersResponse letters) {
}

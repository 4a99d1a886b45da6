package org.xiaolian.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether there is a mail server, and the address of this installation for the links in the mails. */
@ApplicationScoped
class DigestConfig {
    private final boolean on;
    private final String publicUrl;

    DigestConfig(@ConfigProperty(name = "XIAOLIAN_SMTP_HOST") Optional<String> host, @ConfigProperty(name = "XIAOLIAN_SMTP_FROM") Optional<String> from,
            @ConfigProperty(name = "XIAOLIAN_PUBLIC_URL") Optional<String> publicUrl) {
        this.on = given(host) && given(from) && given(publicUrl);
        this.publicUrl = publicUrl.orElse("").strip().replaceAll("/+$", "");
    }

    private static boolean given(Optional<String> value) {
        return value.isPresent() && !value.get().isBlank();
    }

    boolean isOn() {
        return on;
    }

    /** @param path from the root */
    String link(String path) {
        return publicUrl + path;
    }
}

package org.xiaolian.standing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** How counts are broken down; provinces differ. */
@ConfigMapping(prefix = "xiaolian.counts")
interface CountConfig {
    /** First age of each band but the first, which begins at birth: 0-5, 6-13, 14-15, 16 and over (rules.md D-5). */
    @WithDefault("6,14,16")
    List<Integer> ageBands();
}

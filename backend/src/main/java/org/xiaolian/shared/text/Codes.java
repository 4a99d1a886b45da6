package org.xiaolian.shared.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Short lists of codes kept in one column ({@code CHILD,CARER}); never searched by. */
public final class Codes {
    private Codes() {
    }

    public static String join(Collection<? extends Enum<?>> codes) {
        return codes == null ? "" : new LinkedHashSet<>(codes).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public static <E extends Enum<E>> List<E> split(Class<E> type, String codes) {
        return codes == null || codes.isEmpty() ? new ArrayList<>()
                : Arrays.stream(codes.split(",")).map(code -> Enum.valueOf(type, code)).collect(Collectors.toCollection(ArrayList::new));
    }
}

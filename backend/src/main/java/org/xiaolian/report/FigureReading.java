package org.xiaolian.report;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;

/** What counted rows say. COUNT needs no rows, only how many; the others read the few rows they have. */
enum FigureReading {
    COUNT {
        @Override
        Figure read(Indicator indicator, long count, List<FigureRow> rows) {
            return counted(indicator, count, null, null);
        }
    },
    VILLAGES {
        @Override
        Figure read(Indicator indicator, long count, List<FigureRow> rows) {
            String names = FigurePolicy.villages(rows);
            return counted(indicator, count, names, names);
        }
    },
    MEMBERS {
        @Override
        Figure read(Indicator indicator, long count, List<FigureRow> rows) {
            List<String> parts = List.of(tier(rows, "CHIEF", "亲自挂帅"), tier(rows, "IN_CHARGE", "具体负责"),
                    tier(rows, "PARTICIPATING", "积极参与"));
            String tiers = parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("，"));
            return counted(indicator, count, tiers, tiers);
        }
    },
    DOCUMENTS {
        @Override
        Figure read(Indicator indicator, long count, List<FigureRow> rows) {
            String titles = FigurePolicy.list(rows.stream().map(r -> (r.title().startsWith("《") ? r.title() : "《" + r.title() + "》")
                    + "（" + FigurePolicy.documentNumber(r.detail()) + "）").toList());
            return wording(indicator, Qualifier.REFERENCE, count, FigurePolicy.list(rows.stream().map(FigureRow::detail).toList()), titles);
        }
    },
    CHILDRENS_DAY {
        @Override
        Figure read(Indicator indicator, long count, List<FigureRow> rows) {
            boolean eve = rows.stream().anyMatch(r -> r.occurredOn().getMonth() == Month.MAY);
            return wording(indicator, Qualifier.ABOUT, count, eve ? "六一儿童节前夕" : "六一儿童节", null);
        }
    },
    TIMES {
        @Override
        Figure read(Indicator indicator, long count, List<FigureRow> rows) {
            BigDecimal most = rows.stream().map(r -> new BigDecimal(r.detail())).max(BigDecimal::compareTo).orElseThrow();
            return new Figure(indicator, most, null, null, Qualifier.NORM, FigureSource.COMPUTED, count, null);
        }
    };

    private static final int NAMED = 5;

    /** @param rows all rows, or none for COUNT */
    abstract Figure read(Indicator indicator, long count, List<FigureRow> rows);

    static Figure counted(Indicator indicator, long count, String text, String named) {
        return new Figure(indicator, BigDecimal.valueOf(count), text, named, count == 0 ? Qualifier.ZERO : Qualifier.EXACT,
                FigureSource.COMPUTED, count, null);
    }

    private static Figure wording(Indicator indicator, Qualifier qualifier, long count, String text, String named) {
        return new Figure(indicator, null, text, named, qualifier, FigureSource.COMPUTED, count, null);
    }

    private static String tier(List<FigureRow> rows, String tier, String doing) {
        List<String> names = rows.stream().filter(r -> tier.equals(r.detail())).map(FigureRow::title).toList();
        if (names.isEmpty()) {
            return "";
        }
        return FigurePolicy.list(names.subList(0, Math.min(NAMED, names.size()))) + (names.size() > NAMED ? "等" + names.size() + "人" : "")
                + doing;
    }
}

package org.xiaolian.ledger;

import java.time.LocalDate;
import org.xiaolian.shared.FeatureApi;

/**
 * Goods that come in.
 *
 * @param spec null when there is none
 * @param unitValueFen null when they are not valued
 */
@FeatureApi
public record GoodsIn(String name, String spec, String unit, long quantity, Long unitValueFen, ValuationBasis basis, LocalDate expiresOn) {
}

package org.xiaolian.ledger;

import org.xiaolian.shared.FeatureApi;

/** On what the value of goods rests (rules.md N-1); what cannot be valued reliably has no amount. */
@FeatureApi
public enum ValuationBasis {
    INVOICE, MARKET, AGREED, UNVALUED
}

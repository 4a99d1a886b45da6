package org.xiaolian.contact;

import org.xiaolian.shared.FeatureApi;

/** By which channel. */
@FeatureApi
public enum ContactChannel {
    PHONE, TALK, LETTER, VIDEO, WECHAT
}

package org.xiaolian.activity;

/** What another organization does in it: 指导, 联合主办, 承办, 协办. */
enum PartnerPart {
    GUIDANCE, CO_HOST, ORGANIZER, SUPPORT
}

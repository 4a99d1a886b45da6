package org.xiaolian.welfare;

/** Kinds of disability of the national certificate. */
enum DisabilityKind {
    VISUAL, HEARING, SPEECH, PHYSICAL, INTELLECTUAL, MENTAL, MULTIPLE
}

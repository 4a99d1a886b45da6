package org.xiaolian.pairing;

/** Whose check a kind of pairing asks for: her own, or that of her office's staff does as well. */
enum PairingCheck {
    PERSON, OFFICE
}

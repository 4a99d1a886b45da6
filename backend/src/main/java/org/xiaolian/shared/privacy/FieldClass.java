package org.xiaolian.shared.privacy;

/** How personal a field is (rules.md 5.4): it decides about encryption, masking, export and print. */
public enum FieldClass {
    P0, P1, P2, P3, P4
}

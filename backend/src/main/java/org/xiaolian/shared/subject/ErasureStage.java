package org.xiaolian.shared.subject;

/** When a room's turn comes: what points at others goes before what it points at. */
public enum ErasureStage {
    RECORDS, FILES, PEOPLE, CHILD
}

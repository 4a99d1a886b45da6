-- A file closed as a duplicate points at the file that took it over.
ALTER TABLE child ADD COLUMN survivor_id binary(16) NULL,
    ADD CONSTRAINT child_survivor_exists FOREIGN KEY (survivor_id) REFERENCES child (id);

-- What two files of one child would have in common, as keyed hashes (name and birthday, name and village, ...): computed at
-- save, so that looking for duplicates is one look into an index.
CREATE TABLE duplicate_key (
    key_hash binary(32)  NOT NULL,
    child_id binary(16)  NOT NULL,
    reason   varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (key_hash, child_id),
    KEY duplicate_key_by_child (child_id),
    CONSTRAINT duplicate_key_child_exists FOREIGN KEY (child_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Two files that may be of one child, the smaller id first; what was decided about them stays.
CREATE TABLE duplicate_pair (
    id            binary(16)   NOT NULL,
    first_id      binary(16)   NOT NULL,
    second_id     binary(16)   NOT NULL,
    strength_rank smallint     NOT NULL,
    reasons       varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state         varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided_by    binary(16)   NULL,
    decided_at    datetime(6)  NULL,
    decision_note varchar(300) NULL,
    found_at      datetime(6)  NOT NULL,
    version       bigint       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY duplicate_pair_unique (first_id, second_id),
    KEY duplicate_pair_by_second (second_id, state),
    KEY duplicate_pair_queue (state, strength_rank, found_at, id),
    CONSTRAINT duplicate_pair_first_exists FOREIGN KEY (first_id) REFERENCES child (id),
    CONSTRAINT duplicate_pair_second_exists FOREIGN KEY (second_id) REFERENCES child (id),
    CONSTRAINT duplicate_pair_ordered CHECK (first_id < second_id),
    CONSTRAINT duplicate_pair_decided CHECK ((state = 'OPEN') = (decided_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE duplicate_merge (
    id          binary(16)   NOT NULL,
    pair_id     binary(16)   NOT NULL,
    survivor_id binary(16)   NOT NULL,
    other_id    binary(16)   NOT NULL,
    taken       varchar(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    family_from varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    merged_by   binary(16)   NOT NULL,
    merged_at   datetime(6)  NOT NULL,
    undoable_until date      NOT NULL,
    undone_by   binary(16)   NULL,
    undone_at   datetime(6)  NULL,
    undo_reason varchar(300) NULL,
    version     bigint       NOT NULL,
    PRIMARY KEY (id),
    KEY duplicate_merge_by_time (merged_at, id),
    KEY duplicate_merge_by_survivor (survivor_id, merged_at),
    KEY duplicate_merge_by_other (other_id, merged_at),
    CONSTRAINT duplicate_merge_pair_exists FOREIGN KEY (pair_id) REFERENCES duplicate_pair (id),
    CONSTRAINT duplicate_merge_survivor_exists FOREIGN KEY (survivor_id) REFERENCES child (id),
    CONSTRAINT duplicate_merge_other_exists FOREIGN KEY (other_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Every row a merge touched, as it was before (encrypted) and a hash of what the merge left: undo puts rows back only when
-- nobody changed them since.
CREATE TABLE duplicate_merge_row (
    merge_id     binary(16)  NOT NULL,
    row_order    int         NOT NULL,
    record_table varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    action       varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    before_image mediumblob  NULL,
    key_after    varchar(500) NULL,
    after_hash   binary(32)  NULL,
    PRIMARY KEY (merge_id, row_order),
    CONSTRAINT duplicate_merge_row_merge_exists FOREIGN KEY (merge_id) REFERENCES duplicate_merge (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

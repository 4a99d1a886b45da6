-- A key of its own for each person (rules.md P-18, security.md T19): a child, or a parent, carer or neighbour around children.
-- Her class P3 fields are sealed with it, and it lies here wrapped by the master key. Erasing a file destroys its key, and
-- with it what every older copy of the database holds of her, as long as this table is backed up on its own and only for a
-- short while. No foreign key: the key is there before the row it is for, and stays away when an old copy brings the row back.
CREATE TABLE data_key (
    owner_id   binary(16)    NOT NULL,
    wrapped    varbinary(80) NOT NULL,
    created_at datetime(6)   NOT NULL,
    PRIMARY KEY (owner_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- How far the fields of older versions are under their own keys: a pass over a table that changed nothing ends it.
CREATE TABLE sealed_table (
    name    varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_id binary(16)  NULL,
    changed bigint      NOT NULL DEFAULT 0,
    done_at datetime(6) NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Rows of sheets are asked for by child: at an erasure, at a merge, and here.
CREATE INDEX roster_row_by_child ON roster_row (child_id);

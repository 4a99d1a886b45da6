-- A roster that somebody brought, and each of its rows: nothing reaches a file before it is confirmed.
CREATE TABLE roster_import (
    id            binary(16)   NOT NULL,
    owner_id      binary(16)   NOT NULL,
    file_id       binary(16)   NOT NULL,
    file_name     varchar(200) NOT NULL,
    source        varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code   varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    school_id     binary(16)   NULL,
    class_name    varchar(30)  NULL,
    state         varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sheet_name    varchar(60)  NULL,
    header_row    int          NULL,
    mapping       text         NULL,
    headers       text         NULL,
    job_id        binary(16)   NULL,
    version       bigint       NOT NULL,
    created_at    datetime(6)  NOT NULL,
    confirmed_at  datetime(6)  NULL,
    undone_at     datetime(6)  NULL,
    PRIMARY KEY (id),
    KEY roster_import_by_owner (owner_id, created_at, id),
    CONSTRAINT roster_import_owner_exists FOREIGN KEY (owner_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- cells_cipher: what the sheet says; before_cipher: what the files said before, for the undo.
CREATE TABLE roster_row (
    import_id     binary(16)   NOT NULL,
    row_no        int          NOT NULL,
    hidden        boolean      NOT NULL,
    action        varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decision      varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    state         varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cells_cipher  mediumblob   NOT NULL,
    issues        mediumtext   NOT NULL,
    changes       varchar(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    child_id      binary(16)   NULL,
    before_cipher mediumblob   NULL,
    version       bigint       NOT NULL,
    PRIMARY KEY (import_id, row_no),
    KEY roster_row_by_action (import_id, action, row_no),
    KEY roster_row_by_state (import_id, state, row_no),
    CONSTRAINT roster_row_import_exists FOREIGN KEY (import_id) REFERENCES roster_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Letters between a child and her parents (R1-P18), on paper or by a link that needs no account. The text is class P3.
CREATE TABLE letter (
    id              binary(16)      NOT NULL,
    child_id        binary(16)      NOT NULL,
    direction       varchar(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent          varchar(8)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    way             varchar(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state           varchar(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_on        date            NOT NULL,
    written_on      date            NOT NULL,
    text_cipher     varbinary(7000) NULL,
    answers_id      binary(16)      NULL,
    recorded_by     binary(16)      NOT NULL,
    organization_id binary(16)      NOT NULL,
    version         bigint          NOT NULL,
    created_at      datetime(6)     NOT NULL,
    PRIMARY KEY (id),
    KEY letter_by_child (child_id, written_on, id),
    CONSTRAINT letter_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT letter_answers_exists FOREIGN KEY (answers_id) REFERENCES letter (id),
    CONSTRAINT letter_recorder_exists FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT letter_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A link opens its letter on one telephone, until it expires. Neither the code nor the telephone's key is kept, only their hashes.
CREATE TABLE letter_link (
    id          binary(16)  NOT NULL,
    letter_id   binary(16)  NOT NULL,
    code_hash   binary(32)  NOT NULL,
    reader_hash binary(32)  NULL,
    opened_at   datetime(6) NULL,
    expires_at  datetime(6) NOT NULL,
    revoked_at  datetime(6) NULL,
    created_by  binary(16)  NOT NULL,
    created_at  datetime(6) NOT NULL,
    version     bigint      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY letter_link_code (code_hash),
    KEY letter_link_by_letter (letter_id, created_at),
    KEY letter_link_by_maker (created_by, created_at),
    CONSTRAINT letter_link_letter_exists FOREIGN KEY (letter_id) REFERENCES letter (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- How often an address asked for pages that need no account; replicas count together.
CREATE TABLE public_attempt (
    subject_hash binary(32)  NOT NULL,
    window_start datetime(6) NOT NULL,
    attempts     int         NOT NULL,
    PRIMARY KEY (subject_hash),
    KEY public_attempt_by_window (window_start)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Photos and scans. The content lies encrypted in the file store under a key of its own; without wrapped_key nobody opens it.
CREATE TABLE attachment (
    id            binary(16)   NOT NULL,
    subject_kind  varchar(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id    binary(16)   NOT NULL,
    child_id      binary(16)   NULL,
    kind          varchar(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title_cipher  varbinary(500) NULL,
    content_type  varchar(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size_bytes    bigint       NOT NULL,
    width         int          NULL,
    height        int          NULL,
    taken_on      date         NULL,
    wrapped_key   varbinary(100) NULL,
    uploaded_by   binary(16)   NOT NULL,
    created_at    datetime(6)  NOT NULL,
    removed_at    datetime(6)  NULL,
    removed_by    binary(16)   NULL,
    remove_reason varchar(300) NULL,
    version       bigint       NOT NULL,
    PRIMARY KEY (id),
    KEY attachment_by_subject (subject_kind, subject_id, removed_at, id),
    KEY attachment_by_child (child_id, kind),
    CONSTRAINT attachment_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT attachment_key_until_removed CHECK ((removed_at IS NULL) = (wrapped_key IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Apart from the row that lists read.
CREATE TABLE attachment_thumbnail (
    attachment_id  binary(16) NOT NULL,
    content_cipher mediumblob NOT NULL,
    PRIMARY KEY (attachment_id),
    CONSTRAINT attachment_thumbnail_attachment_exists FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- An upload on its way: its pieces lie in the file store until it is complete or has expired.
CREATE TABLE attachment_upload (
    id             binary(16)  NOT NULL,
    subject_kind   varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id     binary(16)  NOT NULL,
    kind           varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title_cipher   varbinary(500) NOT NULL,
    taken_on       date        NULL,
    size_bytes     bigint      NOT NULL,
    received_bytes bigint      NOT NULL,
    piece_sizes    varchar(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wrapped_key    varbinary(100) NOT NULL,
    created_by     binary(16)  NOT NULL,
    created_at     datetime(6) NOT NULL,
    expires_at     datetime(6) NOT NULL,
    PRIMARY KEY (id),
    KEY attachment_upload_by_person (created_by, expires_at),
    KEY attachment_upload_by_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

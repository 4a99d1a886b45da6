-- Answers already given, by caller and Idempotency-Key, for 24 hours.
CREATE TABLE idempotency_record (
    caller_id        binary(16)   NOT NULL,
    idempotency_key  varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint      binary(32)   NOT NULL,
    status           smallint     NULL,
    location         varchar(300) CHARACTER SET ascii COLLATE ascii_bin NULL,
    etag             varchar(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    body_cipher      mediumblob   NULL,
    created_at       datetime(6)  NOT NULL,
    PRIMARY KEY (caller_id, idempotency_key),
    KEY idempotency_record_by_age (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

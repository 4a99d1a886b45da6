-- What a person owes, by mail, when she asked for it and confirmed the address. Due rows are claimed before anything is sent, so that
-- of several replicas one sends. Of the secrets in its links only hashes are kept; the address is sealed with the master key.
CREATE TABLE mail_digest (
    person_id     binary(16)     NOT NULL,
    email_cipher  varbinary(600) NULL,
    language      varchar(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rhythm        varchar(8)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    confirm_hash  binary(32)     NULL,
    confirm_until datetime(6)    NULL,
    confirmed_at  datetime(6)    NULL,
    stop_hash     binary(32)     NOT NULL,
    asked_on      date           NOT NULL,
    asked_times   smallint       NOT NULL,
    due_at        datetime(6)    NULL,
    claim         binary(16)     NULL,
    claimed_until datetime(6)    NULL,
    attempts      smallint       NOT NULL,
    last_sent_at  datetime(6)    NULL,
    created_at    datetime(6)    NOT NULL,
    PRIMARY KEY (person_id),
    UNIQUE KEY mail_digest_confirm (confirm_hash),
    UNIQUE KEY mail_digest_stop (stop_hash),
    KEY mail_digest_by_due (due_at),
    CONSTRAINT mail_digest_person_exists FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

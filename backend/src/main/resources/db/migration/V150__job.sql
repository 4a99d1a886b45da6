-- Long work: any replica takes a job by a lease; a lease that ran out is another's to take.
CREATE TABLE job (
    id               binary(16)   NOT NULL,
    kind             varchar(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id         binary(16)   NOT NULL,
    session_id       binary(16)   NULL,
    language         varchar(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payload_cipher   mediumblob   NOT NULL,
    state            varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    done             bigint       NOT NULL DEFAULT 0,
    total            bigint       NULL,
    message_zh       varchar(500) NULL,
    message_en       varchar(500) NULL,
    checkpoint       varchar(500) CHARACTER SET ascii COLLATE ascii_bin NULL,
    cancel_requested boolean      NOT NULL DEFAULT FALSE,
    worker_id        binary(16)   NULL,
    lease_until      datetime(6)  NULL,
    attempts         int          NOT NULL DEFAULT 0,
    result_file_id   binary(16)   NULL,
    created_at       datetime(6)  NOT NULL,
    started_at       datetime(6)  NULL,
    finished_at      datetime(6)  NULL,
    expires_at       datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY job_by_owner (owner_id, created_at, id),
    KEY job_to_take (state, created_at),
    KEY job_by_expiry (expires_at),
    CONSTRAINT job_owner_exists FOREIGN KEY (owner_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Files of jobs, uploaded or made; in the database so that every replica has them, in sealed chunks.
CREATE TABLE job_file (
    id         binary(16)   NOT NULL,
    job_id     binary(16)   NULL,
    owner_id   binary(16)   NOT NULL,
    name       varchar(200) NOT NULL,
    media_type varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size_bytes bigint       NOT NULL DEFAULT 0,
    created_at datetime(6)  NOT NULL,
    expires_at datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY job_file_by_job (job_id),
    KEY job_file_by_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE job_file_chunk (
    file_id        binary(16) NOT NULL,
    number         int        NOT NULL,
    content_cipher mediumblob NOT NULL,
    PRIMARY KEY (file_id, number),
    CONSTRAINT job_file_chunk_file_exists FOREIGN KEY (file_id) REFERENCES job_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

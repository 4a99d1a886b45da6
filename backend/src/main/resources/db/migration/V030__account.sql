-- People: some log in, some only hold a pairing. One person, one account (rules.md P-6).
CREATE TABLE person (
    id              binary(16)   NOT NULL,
    name            varchar(50)  NOT NULL,
    name_sort       varbinary(255) NOT NULL,
    name_pinyin     varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organization_id binary(16)   NOT NULL,
    position_title  varchar(60)  NULL,
    phone_cipher    varbinary(200) NULL,
    phone_hash      binary(32)   NULL,
    status          varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    inactive_reason varchar(200) NULL,
    login_name      varchar(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    password_hash   varchar(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    must_change_password boolean NOT NULL DEFAULT FALSE,
    version         bigint       NOT NULL,
    created_at      datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY person_login_name_unique (login_name),
    KEY person_by_name (name_sort, id),
    KEY person_by_organization (organization_id, name_sort, id),
    KEY person_by_pinyin (name_pinyin),
    CONSTRAINT person_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE role_grant (
    id              binary(16)  NOT NULL,
    person_id       binary(16)  NOT NULL,
    role            varchar(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code     varchar(12)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    organization_id binary(16)  NULL,
    class_name      varchar(30) NULL,
    valid_from      date        NOT NULL,
    valid_to        date        NULL,
    PRIMARY KEY (id),
    KEY role_grant_by_person (person_id, valid_from),
    KEY role_grant_by_role (role, person_id),
    CONSTRAINT role_grant_person_exists FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT role_grant_region_exists FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT role_grant_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT role_grant_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One row a log-in. The refresh token is random; only its hash is kept, and the one before, to notice reuse.
CREATE TABLE login_session (
    id                binary(16)   NOT NULL,
    person_id         binary(16)   NOT NULL,
    refresh_hash      binary(32)   NOT NULL,
    previous_hash     binary(32)   NULL,
    rotated_at        datetime(6)  NOT NULL,
    created_at        datetime(6)  NOT NULL,
    expires_at        datetime(6)  NOT NULL,
    revoked_at        datetime(6)  NULL,
    revoked_reason    varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    client_address    varchar(45)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    user_agent        varchar(200) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY login_session_refresh_unique (refresh_hash),
    UNIQUE KEY login_session_previous_unique (previous_hash),
    KEY login_session_by_person (person_id, created_at),
    KEY login_session_by_expiry (expires_at),
    CONSTRAINT login_session_person_exists FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Keys that sign access tokens; the private half is encrypted with the master key.
CREATE TABLE signing_key (
    id             varchar(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    public_key     varbinary(600) NOT NULL,
    private_cipher varbinary(3000) NOT NULL,
    created_at     datetime(6)   NOT NULL,
    signs_until    datetime(6)   NOT NULL,
    valid_until    datetime(6)   NOT NULL,
    PRIMARY KEY (id),
    KEY signing_key_by_time (signs_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Failed log-ins in a window, by account and by address: shared by all replicas.
CREATE TABLE login_failure (
    subject_hash  binary(32)  NOT NULL,
    window_start  datetime(6) NOT NULL,
    failures      int         NOT NULL,
    blocked_until datetime(6) NULL,
    PRIMARY KEY (subject_hash),
    KEY login_failure_by_age (window_start)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Day on which somebody last said that a file is right: at a census, or by saving it.
ALTER TABLE child ADD COLUMN last_confirmed_on date NULL;

-- Rounds (R2-P19) and half-term snapshots (R2-P11) of a place, or of one school in it.
CREATE TABLE census_round (
    id            binary(16)   NOT NULL,
    name          varchar(100) NOT NULL,
    kind          varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code   varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_prefix varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    school_id     binary(16)   NULL,
    period_label  varchar(60)  NOT NULL,
    opens_on      date         NOT NULL,
    closes_on     date         NOT NULL,
    as_of         date         NOT NULL,
    state         varchar(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    frozen_at     datetime(6)  NULL,
    frozen_by     binary(16)   NULL,
    child_count   int          NULL,
    created_by    binary(16)   NOT NULL,
    created_at    datetime(6)  NOT NULL,
    version       bigint       NOT NULL,
    PRIMARY KEY (id),
    KEY census_round_by_day (as_of, id),
    KEY census_round_by_state (state, as_of, id),
    CONSTRAINT census_round_region_exists FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT census_round_school_exists FOREIGN KEY (school_id) REFERENCES organization (id),
    CONSTRAINT census_round_in_order CHECK (closes_on >= opens_on),
    CONSTRAINT census_round_frozen CHECK ((state = 'FROZEN') = (frozen_at IS NOT NULL AND child_count IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What a village or a class says about a child. No key to child: what was said in a frozen round stays as it was said.
CREATE TABLE census_confirmation (
    id               binary(16)  NOT NULL,
    round_id         binary(16)  NOT NULL,
    channel          varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    child_id         binary(16)  NULL,
    found_name       varchar(50) NULL,
    found_birth_date date        NULL,
    region_code      varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    school_id        binary(16)  NULL,
    class_name       varchar(30) NULL,
    outcome          varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    change_kind      varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    leave_reason     varchar(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    effective_on     date        NULL,
    note             varchar(300) NULL,
    learning         varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    living           varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    psychology       varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    safety           varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    health           varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    needs            varchar(300) NULL,
    change_state     varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    settled_by       binary(16)  NULL,
    settled_at       datetime(6) NULL,
    settle_note      varchar(300) NULL,
    confirmed_by     binary(16)  NOT NULL,
    confirmed_at     datetime(6) NOT NULL,
    version          bigint      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY census_confirmation_unique (round_id, channel, child_id),
    KEY census_confirmation_by_outcome (round_id, outcome, id),
    KEY census_confirmation_by_change (round_id, change_state, id),
    KEY census_confirmation_by_child (child_id, round_id),
    CONSTRAINT census_confirmation_round_exists FOREIGN KEY (round_id) REFERENCES census_round (id),
    CONSTRAINT census_confirmation_of_somebody CHECK ((child_id IS NULL) = (outcome = 'FOUND') AND (child_id IS NULL) = (found_name IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A village or class that is done.
CREATE TABLE census_sign_off (
    round_id  binary(16)  NOT NULL,
    unit_key  varchar(100) NOT NULL,
    channel   varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signed_by binary(16)  NOT NULL,
    signed_at datetime(6) NOT NULL,
    PRIMARY KEY (round_id, unit_key),
    CONSTRAINT census_sign_off_round_exists FOREIGN KEY (round_id) REFERENCES census_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Frozen: written once, never changed.
CREATE TABLE census_snapshot (
    round_id        binary(16)  NOT NULL,
    child_id        binary(16)  NOT NULL,
    region_code     varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    school_id       binary(16)  NULL,
    class_name      varchar(30) NULL,
    grade_code      varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    gender          varchar(6)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    age_years       int         NOT NULL,
    care_type       varchar(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    father_presence varchar(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    mother_presence varchar(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    risk_level      varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    boarding        boolean     NULL,
    village_outcome varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    class_outcome   varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (round_id, child_id),
    KEY census_snapshot_by_child (child_id, round_id),
    CONSTRAINT census_snapshot_round_exists FOREIGN KEY (round_id) REFERENCES census_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

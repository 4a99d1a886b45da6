-- When a parent is expected at home, when she really came and left (返乡日历). What it suggests is told from these facts; only what somebody answered is kept.
CREATE TABLE home_coming (
    id            binary(16)   NOT NULL,
    child_id      binary(16)   NOT NULL,
    comer         varchar(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expected_from date         NOT NULL,
    expected_to   date         NULL,
    source        varchar(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note          varchar(200) NULL,
    arrived_on    date         NULL,
    left_on       date         NULL,
    stays         boolean      NOT NULL DEFAULT FALSE,
    cancelled_on  date         NULL,
    starts_on     date         NOT NULL,
    ends_on       date         NOT NULL,
    recorded_by   binary(16)   NOT NULL,
    version       bigint       NOT NULL,
    created_at    datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY home_coming_by_day (starts_on, id),
    KEY home_coming_by_child (child_id, starts_on),
    CONSTRAINT home_coming_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT home_coming_recorder_exists FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT home_coming_in_order CHECK (ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE home_coming_decision (
    home_coming_id binary(16)  NOT NULL,
    proposal       varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    accepted       boolean     NOT NULL,
    planned_on     date        NULL,
    decided_by     binary(16)  NOT NULL,
    decided_at     datetime(6) NOT NULL,
    PRIMARY KEY (home_coming_id, proposal),
    CONSTRAINT home_coming_decision_home_coming_exists FOREIGN KEY (home_coming_id) REFERENCES home_coming (id),
    CONSTRAINT home_coming_decision_person_exists FOREIGN KEY (decided_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Home visits (rules.md 1.7). One entry may cover several children; occurred_on is repeated at the child for coverage.
CREATE TABLE home_visit (
    id               binary(16)  NOT NULL,
    number           varchar(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organization_id  binary(16)  NOT NULL,
    recorded_by      binary(16)  NOT NULL,
    campaign_id      binary(16)  NULL,
    occurred_on      date        NOT NULL,
    occurred_at_time time        NULL,
    method           varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    planned          boolean     NOT NULL,
    purpose          varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    companions       varchar(200) NULL,
    persons_met      varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    carer_as_registered boolean  NULL,
    care_duty        varchar(6)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    talk_themes      varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    summary_cipher   varbinary(9000) NULL,
    help_given       varchar(1000) NULL,
    follow_up        varchar(1000) NULL,
    next_visit_on    date        NULL,
    urgent_attention boolean     NOT NULL DEFAULT FALSE,
    late_entry       boolean     NOT NULL DEFAULT FALSE,
    cancelled_on     date        NULL,
    cancel_reason    varchar(300) NULL,
    version          bigint      NOT NULL,
    created_at       datetime(6) NOT NULL,
    corrected_at     datetime(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY home_visit_number_unique (number),
    KEY home_visit_by_day (occurred_on, id),
    KEY home_visit_by_organization (organization_id, occurred_on, id),
    KEY home_visit_by_recorder (recorded_by, occurred_on, id),
    CONSTRAINT home_visit_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT home_visit_recorder_exists FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT home_visit_campaign_exists FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT home_visit_cancelled_with_reason CHECK ((cancelled_on IS NULL) = (cancel_reason IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- effective: saw the child and not cancelled; only such rows cover a duty and count as a visit.
CREATE TABLE home_visit_child (
    home_visit_id   binary(16) NOT NULL,
    child_id        binary(16) NOT NULL,
    occurred_on     date       NOT NULL,
    organization_id binary(16) NOT NULL,
    saw_child       boolean    NOT NULL,
    effective       boolean    NOT NULL,
    PRIMARY KEY (home_visit_id, child_id),
    KEY home_visit_child_coverage (child_id, effective, occurred_on, home_visit_id),
    KEY home_visit_child_by_organization (organization_id, effective, occurred_on, child_id),
    KEY home_visit_child_by_child (child_id, occurred_on, home_visit_id),
    CONSTRAINT home_visit_child_visit_exists FOREIGN KEY (home_visit_id) REFERENCES home_visit (id),
    CONSTRAINT home_visit_child_child_exists FOREIGN KEY (child_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE home_visit_visitor (
    home_visit_id binary(16) NOT NULL,
    person_id     binary(16) NOT NULL,
    PRIMARY KEY (home_visit_id, person_id),
    KEY home_visit_visitor_by_person (person_id, home_visit_id),
    CONSTRAINT home_visit_visitor_visit_exists FOREIGN KEY (home_visit_id) REFERENCES home_visit (id),
    CONSTRAINT home_visit_visitor_person_exists FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE home_visit_observation (
    home_visit_id binary(16)  NOT NULL,
    dimension     varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state         varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note_cipher   varbinary(4500) NULL,
    PRIMARY KEY (home_visit_id, dimension),
    CONSTRAINT home_visit_observation_visit_exists FOREIGN KEY (home_visit_id) REFERENCES home_visit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Needs found on a visit (R1-P11).
CREATE TABLE home_visit_need (
    home_visit_id binary(16)  NOT NULL,
    need_order    smallint    NOT NULL,
    domain        varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    urgency       varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text          varchar(300) NOT NULL,
    PRIMARY KEY (home_visit_id, need_order),
    CONSTRAINT home_visit_need_visit_exists FOREIGN KEY (home_visit_id) REFERENCES home_visit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Running number of visits, by the county of the recorder's office and year.
CREATE TABLE visit_sequence (
    county_code varchar(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    year        smallint   NOT NULL,
    last_number int        NOT NULL,
    PRIMARY KEY (county_code, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

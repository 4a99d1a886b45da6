-- Calls, talks, letters, video. "Tried, not reached" is an outcome of its own and covers nothing.
CREATE TABLE contact (
    id                  binary(16)  NOT NULL,
    organization_id     binary(16)  NOT NULL,
    recorded_by         binary(16)  NOT NULL,
    campaign_id         binary(16)  NULL,
    occurred_on         date        NOT NULL,
    channel             varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    counterpart         varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind                varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome             varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    summary_cipher      varbinary(9000) NULL,
    living_note_cipher  varbinary(4500) NULL,
    health_note_cipher  varbinary(4500) NULL,
    thought_note_cipher varbinary(4500) NULL,
    talk_themes         varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    follow_up           varchar(1000) NULL,
    next_contact_on     date        NULL,
    late_entry          boolean     NOT NULL DEFAULT FALSE,
    cancelled_on        date        NULL,
    cancel_reason       varchar(300) NULL,
    version             bigint      NOT NULL,
    created_at          datetime(6) NOT NULL,
    corrected_at        datetime(6) NULL,
    PRIMARY KEY (id),
    KEY contact_by_day (occurred_on, id),
    KEY contact_by_organization (organization_id, occurred_on, id),
    KEY contact_by_recorder (recorded_by, occurred_on, id),
    CONSTRAINT contact_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT contact_recorder_exists FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT contact_campaign_exists FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT contact_cancelled_with_reason CHECK ((cancelled_on IS NULL) = (cancel_reason IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- effective: reached and not cancelled.
CREATE TABLE contact_child (
    contact_id      binary(16)  NOT NULL,
    child_id        binary(16)  NOT NULL,
    occurred_on     date        NOT NULL,
    organization_id binary(16)  NOT NULL,
    kind            varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    effective       boolean     NOT NULL,
    PRIMARY KEY (contact_id, child_id),
    KEY contact_child_coverage (child_id, kind, effective, occurred_on, contact_id),
    KEY contact_child_by_organization (organization_id, effective, occurred_on, child_id),
    KEY contact_child_by_child (child_id, occurred_on, contact_id),
    CONSTRAINT contact_child_contact_exists FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT contact_child_child_exists FOREIGN KEY (child_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

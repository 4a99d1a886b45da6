-- Who may let which sensitive columns leave, for what, how long, and who allowed it (rules.md P-7).
CREATE TABLE export_ticket (
    id              binary(16)    NOT NULL,
    list_name       varchar(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    column_codes    varchar(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose         varchar(300)  NOT NULL,
    days            int           NOT NULL,
    state           varchar(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    requested_by    binary(16)    NOT NULL,
    organization_id binary(16)    NOT NULL,
    requested_at    datetime(6)   NOT NULL,
    decided_by      binary(16)    NULL,
    decided_at      datetime(6)   NULL,
    decision_note   varchar(300)  NULL,
    expires_at      datetime(6)   NOT NULL,
    version         bigint        NOT NULL,
    PRIMARY KEY (id),
    KEY export_ticket_by_requester (requested_by, requested_at, id),
    KEY export_ticket_by_organization (organization_id, state, requested_at, id),
    CONSTRAINT export_ticket_requester_exists FOREIGN KEY (requested_by) REFERENCES person (id),
    CONSTRAINT export_ticket_decider_exists FOREIGN KEY (decided_by) REFERENCES person (id),
    CONSTRAINT export_ticket_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT export_ticket_second_person CHECK (decided_by IS NULL OR decided_by <> requested_by)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

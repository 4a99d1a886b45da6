-- A file that a court, an inquiry or a dispute needs (rules.md P-17): while a hold stands nothing of it is erased. Several may
-- stand at once; a longer one is a further one. Who demands it and why are sealed: they tell of the family's misfortune.
CREATE TABLE legal_hold (
    id                  binary(16)   NOT NULL,
    child_id            binary(16)   NOT NULL,
    ground              varchar(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason_cipher       varbinary(1500) NOT NULL,
    holds_until         date         NULL,
    organization_id     binary(16)   NOT NULL,
    set_by              binary(16)   NOT NULL,
    set_at              datetime(6)  NOT NULL,
    lifted_by           binary(16)   NULL,
    lifted_at           datetime(6)  NULL,
    lift_reason_cipher  varbinary(1500) NULL,
    version             bigint       NOT NULL,
    PRIMARY KEY (id),
    KEY legal_hold_by_child (child_id, lifted_at, holds_until),
    KEY legal_hold_by_day (set_at, id),
    CONSTRAINT legal_hold_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT legal_hold_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT legal_hold_setter_exists FOREIGN KEY (set_by) REFERENCES person (id),
    CONSTRAINT legal_hold_lifter_exists FOREIGN KEY (lifted_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the work is based on, its campaigns, and tasks that close only with a result (R1-P03, R1-P04).
CREATE TABLE policy_document (
    id              binary(16)   NOT NULL,
    organization_id binary(16)   NOT NULL,
    title           varchar(200) NOT NULL,
    document_number varchar(60)  NOT NULL,
    issuer          varchar(100) NULL,
    issued_on       date         NULL,
    year_masked     boolean      NOT NULL DEFAULT FALSE,
    version         bigint       NOT NULL,
    created_at      datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY policy_document_by_organization (organization_id, created_at, id),
    CONSTRAINT policy_document_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE campaign (
    id                 binary(16)   NOT NULL,
    organization_id    binary(16)   NOT NULL,
    name               varchar(100) NOT NULL,
    theme              varchar(200) NULL,
    policy_document_id binary(16)   NULL,
    starts_on          date         NOT NULL,
    ends_on            date         NULL,
    version            bigint       NOT NULL,
    created_at         datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY campaign_by_organization (organization_id, starts_on, id),
    CONSTRAINT campaign_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT campaign_document_exists FOREIGN KEY (policy_document_id) REFERENCES policy_document (id),
    CONSTRAINT campaign_dates_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE work_task (
    id              binary(16)   NOT NULL,
    organization_id binary(16)   NOT NULL,
    campaign_id     binary(16)   NULL,
    title           varchar(200) NOT NULL,
    owner_id        binary(16)   NOT NULL,
    due_on          date         NOT NULL,
    status          varchar(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    result_note     varchar(1000) NULL,
    closed_on       date         NULL,
    version         bigint       NOT NULL,
    created_at      datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY work_task_by_organization (organization_id, due_on, id),
    KEY work_task_by_owner (owner_id, status, due_on, id),
    CONSTRAINT work_task_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT work_task_owner_exists FOREIGN KEY (owner_id) REFERENCES person (id),
    CONSTRAINT work_task_closed_with_result CHECK (status NOT IN ('DONE', 'CANCELLED') OR (result_note IS NOT NULL AND closed_on IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the offices of a level answer for (R2-P03: 镇、村工作职责): one list for each level, under the document that orders it.
CREATE TABLE responsibility (
    id                 binary(16)   NOT NULL,
    organization_id    binary(16)   NOT NULL,
    org_level          varchar(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    list_order         smallint     NOT NULL,
    text               varchar(300) NOT NULL,
    policy_document_id binary(16)   NULL,
    valid_from         date         NOT NULL,
    valid_to           date         NULL,
    version            bigint       NOT NULL,
    created_at         datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY responsibility_by_level (org_level, list_order, id),
    KEY responsibility_by_order (list_order, id),
    CONSTRAINT responsibility_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT responsibility_document_exists FOREIGN KEY (policy_document_id) REFERENCES policy_document (id),
    CONSTRAINT responsibility_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

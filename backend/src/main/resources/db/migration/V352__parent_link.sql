-- Links through which a parent tells, without an account, that she was in touch with her child (D-13).
CREATE TABLE parent_link (
    id              binary(16)  NOT NULL,
    child_id        binary(16)  NOT NULL,
    parent          varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_hash       binary(32)  NOT NULL,
    reader_hash     binary(32)  NULL,
    opened_at       datetime(6) NULL,
    told_on         date        NULL,
    expires_at      datetime(6) NOT NULL,
    revoked_at      datetime(6) NULL,
    organization_id binary(16)  NOT NULL,
    created_by      binary(16)  NOT NULL,
    created_at      datetime(6) NOT NULL,
    version         bigint      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY parent_link_code (code_hash),
    KEY parent_link_by_child (child_id, created_at, id),
    KEY parent_link_by_maker (created_by, created_at),
    CONSTRAINT parent_link_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT parent_link_maker_exists FOREIGN KEY (created_by) REFERENCES person (id),
    CONSTRAINT parent_link_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Told by the parent herself, through a link; recorded_by is then who sent it.
ALTER TABLE contact ADD COLUMN by_parent boolean NOT NULL DEFAULT FALSE;

-- Two children who help each other learn and live (R2-P13, R5-P05). Both are children: each has a row of its own, so that merging,
-- erasing and copying a file find it. A classmate who is not left behind has no file: of her only the name is kept, and the day
-- on which her guardian agreed. What is written is what the helped child needs, never a label.
CREATE TABLE peer_pairing (
    id              binary(16)   NOT NULL,
    organization_id binary(16)   NOT NULL,
    domains         varchar(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    support_need    varchar(200) NOT NULL,
    helper_name     varchar(50)  NULL,
    helper_guardian_agreed_on date NULL,
    starts_on       date         NOT NULL,
    ends_on         date         NULL,
    end_note        varchar(300) NULL,
    version         bigint       NOT NULL,
    created_at      datetime(6)  NOT NULL,
    created_by      binary(16)   NOT NULL,
    PRIMARY KEY (id),
    KEY peer_pairing_by_start (starts_on, id),
    CONSTRAINT peer_pairing_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT peer_pairing_classmate_agreed CHECK ((helper_name IS NULL) = (helper_guardian_agreed_on IS NULL)),
    CONSTRAINT peer_pairing_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE peer_pairing_child (
    id              binary(16)  NOT NULL,
    peer_pairing_id binary(16)  NOT NULL,
    child_id        binary(16)  NOT NULL,
    part            varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY peer_pairing_child_part (peer_pairing_id, part),
    KEY peer_pairing_child_by_child (child_id, peer_pairing_id),
    CONSTRAINT peer_pairing_child_pairing_exists FOREIGN KEY (peer_pairing_id) REFERENCES peer_pairing (id),
    CONSTRAINT peer_pairing_child_exists FOREIGN KEY (child_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

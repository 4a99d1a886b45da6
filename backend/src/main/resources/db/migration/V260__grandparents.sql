-- The four grandparents of the ministry's form (rules.md 1.8): who they are, or that one has died. The person is shared between the children of a family.
CREATE TABLE grandparent (
    id            binary(16)  NOT NULL,
    child_id      binary(16)  NOT NULL,
    relation_code varchar(2)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    guardian_id   binary(16)  NULL,
    deceased      boolean     NOT NULL,
    version       bigint      NOT NULL,
    created_at    datetime(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY grandparent_relation_unique (child_id, relation_code),
    KEY grandparent_by_guardian (guardian_id, child_id),
    CONSTRAINT grandparent_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT grandparent_guardian_exists FOREIGN KEY (guardian_id) REFERENCES guardian (id),
    CONSTRAINT grandparent_known CHECK (deceased OR guardian_id IS NOT NULL),
    CONSTRAINT grandparent_relation CHECK (relation_code IN ('61', '62', '63', '64'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- How often a parent comes home (R3-P05), and the WeChat name under which a parent or carer is found.
ALTER TABLE parent_fact ADD COLUMN comes_home varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE guardian ADD COLUMN wechat_cipher varbinary(250) NULL;

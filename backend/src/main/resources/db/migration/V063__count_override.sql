-- The word of the office against a computed count (rules.md 1.1, D-1), with its reason and author.
CREATE TABLE count_override (
    id          binary(16)   NOT NULL,
    child_id    binary(16)   NOT NULL,
    count_rule  varchar(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    counts      boolean      NOT NULL,
    valid_from  date         NOT NULL,
    valid_to    date         NULL,
    reason      varchar(300) NOT NULL,
    author_id   binary(16)   NOT NULL,
    version     bigint       NOT NULL,
    created_at  datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY count_override_start_unique (child_id, count_rule, valid_from),
    CONSTRAINT count_override_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT count_override_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

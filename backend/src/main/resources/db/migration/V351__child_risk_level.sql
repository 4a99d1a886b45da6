-- Which risk level a child had from when to when (rules.md D-20): duties by level ask by the level of the day.
CREATE TABLE child_risk_level (
    id         binary(16)  NOT NULL,
    child_id   binary(16)  NOT NULL,
    starts_on  date        NOT NULL,
    ends_on    date        NULL,
    risk_level varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    KEY child_risk_level_by_child (child_id, starts_on),
    KEY child_risk_level_ended (ends_on, child_id),
    CONSTRAINT child_risk_level_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT child_risk_level_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO child_risk_level (id, child_id, starts_on, risk_level)
SELECT c.id, c.id, COALESCE(c.risk_level_on, c.entered_on), c.risk_level FROM child c WHERE c.risk_level IS NOT NULL;

-- What somebody did about an alert. The alert itself is computed from the dated facts, so nobody can forget to raise it.
CREATE TABLE care_alert_action (
    id             binary(16)   NOT NULL,
    child_id       binary(16)   NOT NULL,
    arrangement_id binary(16)   NOT NULL,
    kind           varchar(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    action         varchar(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note           varchar(300) NOT NULL,
    holds_until    date         NULL,
    acted_by       binary(16)   NOT NULL,
    acted_at       datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY care_alert_action_by_arrangement (arrangement_id, kind, holds_until),
    KEY care_alert_action_by_child (child_id, acted_at),
    CONSTRAINT care_alert_action_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT care_alert_action_arrangement_exists FOREIGN KEY (arrangement_id) REFERENCES care_arrangement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What helpers of a kind owe every child in every calendar period; data, with validity dates (rules.md D-22).
CREATE TABLE duty_rule (
    id               binary(16)  NOT NULL,
    organization_id  binary(16)  NOT NULL,
    name             varchar(100) NOT NULL,
    duty             varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pairing_kind     varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period           varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    times_per_period smallint    NOT NULL DEFAULT 1,
    valid_from       date        NOT NULL,
    valid_to         date        NULL,
    version          bigint      NOT NULL,
    created_at       datetime(6) NOT NULL,
    PRIMARY KEY (id),
    KEY duty_rule_by_organization (organization_id, valid_from, id),
    CONSTRAINT duty_rule_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT duty_rule_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT duty_rule_times_positive CHECK (times_per_period BETWEEN 1 AND 31)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE duty_exemption (
    id           binary(16)   NOT NULL,
    child_id     binary(16)   NOT NULL,
    duty_rule_id binary(16)   NOT NULL,
    starts_on    date         NOT NULL,
    ends_on      date         NOT NULL,
    reason       varchar(300) NOT NULL,
    approved_by  binary(16)   NOT NULL,
    version      bigint       NOT NULL,
    created_at   datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY duty_exemption_by_child (child_id, duty_rule_id, ends_on),
    CONSTRAINT duty_exemption_child_exists FOREIGN KEY (child_id) REFERENCES child (id),
    CONSTRAINT duty_exemption_rule_exists FOREIGN KEY (duty_rule_id) REFERENCES duty_rule (id),
    CONSTRAINT duty_exemption_in_order CHECK (ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

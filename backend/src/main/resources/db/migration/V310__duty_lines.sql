-- Rules by level, place and season: the rule itself says what is usual (period null: nothing), its lines what is asked of others.
ALTER TABLE duty_rule
    MODIFY pairing_kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    MODIFY period varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN interval_days smallint NULL,
    ADD COLUMN ways varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN persons varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN seasonal boolean NOT NULL DEFAULT FALSE;

CREATE TABLE duty_rule_line (
    rule_id          binary(16)  NOT NULL,
    line_order       smallint    NOT NULL,
    risk_level       varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    region_code      varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    region_prefix    varchar(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    season           varchar(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    period           varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    interval_days    smallint    NULL,
    times_per_period smallint    NOT NULL,
    PRIMARY KEY (rule_id, line_order),
    CONSTRAINT duty_rule_line_rule_exists FOREIGN KEY (rule_id) REFERENCES duty_rule (id),
    CONSTRAINT duty_rule_line_region_exists FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT duty_rule_line_interval CHECK ((period = 'INTERVAL') = (interval_days IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

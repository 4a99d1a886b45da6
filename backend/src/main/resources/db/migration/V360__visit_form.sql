-- What the visit form of rules.md 1.7 asks beyond the first version: what a finding is about (class P3, for it may say of what a child
-- suffers), gifts handed over, and what the visitor would do with the child's level.
ALTER TABLE home_visit_observation ADD COLUMN aspects_cipher varbinary(1000) NULL;

ALTER TABLE home_visit ADD COLUMN level_suggestion varchar(8) CHARACTER SET ascii COLLATE ascii_bin NULL;

CREATE TABLE home_visit_gift (
    home_visit_id binary(16)  NOT NULL,
    gift_order    smallint    NOT NULL,
    item          varchar(60) NOT NULL,
    quantity      smallint    NOT NULL,
    PRIMARY KEY (home_visit_id, gift_order),
    CONSTRAINT home_visit_gift_visit_exists FOREIGN KEY (home_visit_id) REFERENCES home_visit (id),
    CONSTRAINT home_visit_gift_some CHECK (quantity > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

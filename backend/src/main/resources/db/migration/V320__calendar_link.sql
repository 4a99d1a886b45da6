-- The address under which a person's telephone or mail program reads what she owes, as a calendar. One a person; of the secret in
-- it only the hash is kept. It goes with her account.
CREATE TABLE calendar_link (
    person_id  binary(16)  NOT NULL,
    code_hash  binary(32)  NOT NULL,
    language   varchar(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at datetime(6) NOT NULL,
    PRIMARY KEY (person_id),
    UNIQUE KEY calendar_link_code (code_hash),
    CONSTRAINT calendar_link_person_exists FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What a successor sees of the time before her: records from that day on (all when null), confidential notes or not.
ALTER TABLE pairing ADD COLUMN records_from date NULL, ADD COLUMN shows_confidential boolean NOT NULL DEFAULT FALSE,
    ADD COLUMN handed_over_from binary(16) NULL;

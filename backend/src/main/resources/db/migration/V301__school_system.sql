-- Whether a school counts five years of primary and four of junior school, or six and three (rules.md 3.5). The sixth grade is
-- the first of junior school in the one and the last of primary school in the other. What a file and its history say keeps the
-- system of the school, so that a past day can be asked.
ALTER TABLE organization ADD COLUMN school_system varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'SIX_THREE';
ALTER TABLE child ADD COLUMN school_system varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'SIX_THREE';
ALTER TABLE enrolment ADD COLUMN school_system varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'SIX_THREE';

-- Who owes a rule: helpers of a kind, whoever holds a post, or the parents; and whether every child must have such a helper.
ALTER TABLE duty_rule
    ADD COLUMN actor varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'HELPER',
    ADD COLUMN helper_optional boolean NOT NULL DEFAULT FALSE;
UPDATE duty_rule SET actor = 'PARENTS' WHERE duty = 'PARENT_CONTACT';
ALTER TABLE duty_rule ADD CONSTRAINT duty_rule_helper_has_kind CHECK ((actor = 'HELPER') = (pairing_kind IS NOT NULL));

-- What the rows of a sheet are about: children, or parents and carers, pairings, past visits of children who have a file.
ALTER TABLE roster_import ADD COLUMN kind varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CHILDREN' AFTER owner_id;

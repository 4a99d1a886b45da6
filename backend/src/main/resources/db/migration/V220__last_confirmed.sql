-- Saving a file says that it is right, as a census does: files of before count from their last change.
UPDATE child SET last_confirmed_on = DATE(updated_at) WHERE last_confirmed_on IS NULL;

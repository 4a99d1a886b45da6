-- A photo whose guardian no longer agrees while a court needs the file: nobody sees it, and it goes when the hold ends.
ALTER TABLE attachment
    ADD COLUMN withdrawn_at datetime(6) NULL AFTER created_at,
    ADD KEY attachment_by_withdrawal (withdrawn_at, id);

-- Sealed for all the children whom it shows: each of them is named in the field.
ALTER TABLE attachment
    MODIFY COLUMN title_cipher varbinary(4000) NULL,
    MODIFY COLUMN wrapped_key varbinary(4000) NULL;
ALTER TABLE attachment_upload
    MODIFY COLUMN title_cipher varbinary(4000) NOT NULL,
    MODIFY COLUMN wrapped_key varbinary(4000) NOT NULL;

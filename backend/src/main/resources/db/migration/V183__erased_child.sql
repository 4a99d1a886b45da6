-- Files that were erased (rules.md P-18): the ids that frozen figures still count, and the request that says when, why and by
-- whom. Nothing about the child.
CREATE TABLE erased_child (
    child_id   binary(16)  NOT NULL,
    request_id binary(16)  NOT NULL,
    erased_at  datetime(6) NOT NULL,
    PRIMARY KEY (child_id),
    CONSTRAINT erased_child_request_exists FOREIGN KEY (request_id) REFERENCES subject_request (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- How another system wants a list: which columns, in which order, under which headings (rules.md U-9).
CREATE TABLE export_map (
    id              binary(16)   NOT NULL,
    list_name       varchar(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name            varchar(60)  NOT NULL,
    name_sort       varbinary(255) NOT NULL,
    columns_json    text         NOT NULL,
    shared          boolean      NOT NULL,
    owner_id        binary(16)   NOT NULL,
    organization_id binary(16)   NOT NULL,
    version         bigint       NOT NULL,
    created_at      datetime(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY export_map_name_unique (owner_id, list_name, name),
    KEY export_map_by_owner (owner_id, name_sort, id),
    KEY export_map_by_organization (organization_id, shared, name_sort, id),
    CONSTRAINT export_map_owner_exists FOREIGN KEY (owner_id) REFERENCES person (id),
    CONSTRAINT export_map_organization_exists FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Up to when somebody has what a map gives. Another filter or another scope is another selection: it starts from the beginning.
CREATE TABLE export_map_mark (
    map_id         binary(16)  NOT NULL,
    person_id      binary(16)  NOT NULL,
    selection_hash binary(32)  NOT NULL,
    exported_until datetime(6) NOT NULL,
    PRIMARY KEY (map_id, person_id, selection_hash),
    CONSTRAINT export_map_mark_map_exists FOREIGN KEY (map_id) REFERENCES export_map (id) ON DELETE CASCADE,
    CONSTRAINT export_map_mark_person_exists FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
